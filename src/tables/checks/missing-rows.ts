import { ofRows } from "../../i18n/validation-rows.ts";
import { dimensions } from "../../schema/dimensions.ts";
import type { Dataset, RawRow } from "../../schema/raw.ts";
import type { AnyEntity } from "../../schema/reference.ts";
import type { DatasetFiles, Placed, Repository } from "../../schema/repository.ts";
import { holdsIn } from "../../schema/validity.ts";
import { errorAt, type Problem } from "../problem.ts";
import { rawFile } from "./lookups.ts";

/**
 * Rows that a year's file lacks while other evaluated entities have theirs. Wanted is every entity valid in that year
 * that has a row of the field in another year; of a field with one year only, every one with any row in the dataset. What
 * is broken down by a dimension is looked at for each of its codes. A dataset declared sparse is left out, and facts taken
 * once, which are no panel. Files that cannot be read in full are left out: their rows may be there and wrong.
 */
export function checkMissingRows(
  { datasets, entities, economies, models, technologyModels }: Repository,
  { broken }: { readonly broken: ReadonlySet<string> },
): Problem[] {
  const kinds = new Set<AnyEntity["kind"]>(
    [...models.map(({ model }) => model), ...technologyModels].map(({ evaluated }) => evaluated),
  );
  return [...kinds].flatMap((kind) => {
    const evaluated = new Map(
      [...entities, ...economies].filter((each) => each.kind === kind).map((each) => [each.entity_id, each]),
    );
    const panels = datasets.filter(({ dataset }) => !dataset.sparse && dataset.cycle !== "once");
    return panels.flatMap((each) => checkDataset(each, evaluated, broken));
  });
}

function checkDataset(
  { dataset, rows }: DatasetFiles,
  evaluated: ReadonlyMap<string, AnyEntity>,
  broken: ReadonlySet<string>,
): Problem[] {
  const inside = rows.filter(({ entity_id }) => evaluated.has(entity_id));
  const entered = enteredYears(dataset, inside);
  const byField = Map.groupBy(inside, ({ field }) => field);
  const absent = dataset.fields.flatMap(({ id: field }) => {
    const cells = byField.get(field) ?? [];
    const { names, years } = namesOf(cells);
    const wanted = years.size > 1 ? names : namesOf(inside).names;
    return [...years]
      .filter(([year]) => entered.has(year) && !broken.has(rawFile(dataset, year)))
      .flatMap(([year, there]) => {
        const missing = [...wanted].filter((name) => !there.has(name) && holdsIn(evaluated.get(codeOf(name))!, year));
        return missing.map((name) => ({ name, field, year }));
      });
  });
  return [...Map.groupBy(absent, ({ name, year }) => `${name} ${year}`).values()].map((cells) => {
    const { name, year } = cells[0]!;
    const code = codeOf(name);
    const said = ofRows.missingRow(
      evaluated.get(code)!,
      cells.map(({ field }) => field),
    );
    return errorAt({ file: rawFile(dataset, year), column: "entity_id", value: name }, said);
  });
}

/** Of whom there are figures, at all and by year. */
function namesOf(rows: readonly RawRow[]) {
  const names = new Set<string>();
  const years = new Map<number, Set<string>>();
  for (const row of rows) {
    const name = nameOf(row);
    names.add(name);
    years.set(row.year, (years.get(row.year) ?? new Set<string>()).add(name));
  }
  return { names, years };
}

/** Years with a row in the file of their own. */
function enteredYears(dataset: Dataset, rows: readonly Placed<RawRow>[]): ReadonlySet<number> {
  const years = [...Map.groupBy(rows, ({ year }) => year)];
  const isEntered = ([year, cells]: (typeof years)[number]) => {
    const file = rawFile(dataset, year);
    return cells.some(({ place }) => place.file === file);
  };
  return new Set(years.filter(isEntered).map(([year]) => year));
}

/** Entity and dimensions: of whom, broken down how, a figure is. */
function nameOf(row: RawRow): string {
  let name = row.entity_id;
  for (const dimension of dimensions) if (row[dimension] !== undefined) name += ` ${row[dimension]}`;
  return name;
}

function codeOf(name: string): string {
  return name.split(" ", 1)[0]!;
}
