import { ofCatalogue } from "../../i18n/validation-catalogue.ts";
import type { AdjustmentRow } from "../../schema/catalogue.ts";
import type { Grading } from "../../schema/catalogue-plan.ts";
import { bindingGrades } from "../../schema/grading.ts";
import type { Placed, Repository } from "../../schema/repository.ts";
import { scopeOfEdition } from "../../schema/scope.ts";
import { errorAt, type Problem } from "../problem.ts";
import { leftOutScopes } from "./lookups.ts";

/** Adjustments by experts: of an entry that was listed, by one grade, between grades that experts may adjust; none of a scope without an edition is looked at. */
export function checkAdjustments(repository: Repository): Problem[] {
  const leftOut = leftOutScopes(repository);
  return [...repository.adjustments].flatMap(([id, rows]) => {
    const scope = scopeOfEdition(id);
    if (scope !== undefined && leftOut.has(scope)) return [];
    const edition = repository.editions.find((each) => each.id === id);
    const file = `data/catalogue/adjustments/${id}.csv`;
    if (!edition) return [errorAt({ file, value: id }, ofCatalogue.noEdition(id))];
    const grading = repository.cataloguePlans.find((plan) => plan.id === edition.model)?.grading;
    const entries = new Map((repository.registers.get(edition.scope) ?? []).map((row) => [row.id, row] as const));
    return rows.flatMap((row) => {
      const spot = { ...row.place, column: "entry", value: row.entry };
      const entry = entries.get(row.entry);
      if (!entry) return [errorAt(spot, ofCatalogue.unknownEntry(row.entry))];
      if (!grading || entry.kind === "R") return [errorAt(spot, ofCatalogue.ungraded(row.entry))];
      return checkGrades(row, grading);
    });
  });
}

function checkGrades({ before, after, place }: Placed<AdjustmentRow>, grading: Grading): Problem[] {
  const grades = grading.grades.map(({ id }) => id);
  const binding = bindingGrades(grading);
  const wrong = (["before", "after"] as const).flatMap((column) => {
    const value = { before, after }[column];
    const spot = { ...place, column, value };
    if (binding.has(value)) return [errorAt(spot, ofCatalogue.bindingGrade(value))];
    return grades.includes(value) ? [] : [errorAt(spot, ofCatalogue.unlisted("grades", value, grades))];
  });
  if (wrong.length > 0) return wrong;
  const far = Math.abs(grades.indexOf(before) - grades.indexOf(after)) !== 1;
  return far ? [errorAt({ ...place, column: "after", value: after }, ofCatalogue.tooFar(before, after))] : [];
}
