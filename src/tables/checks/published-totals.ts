import { ofRows } from "../../i18n/validation-rows.ts";
import type { DatasetFiles, Placed, Repository } from "../../schema/repository.ts";
import type { ConstraintRow } from "../../schema/sample-plan.ts";
import { type Problem, warningAt } from "../problem.ts";

/**
 * Published totals of `constraints.csv` that the figures do not add up to, as when some samples were replaced by real figures:
 * over all other entities, or over the members where the total is a group's. Where a figure is missing no sum is known.
 */
export function checkPublishedTotals({ datasets, members }: Repository): Problem[] {
  const groups = Map.groupBy(members, ({ group_id }) => group_id);
  const whole = new Set(datasets.flatMap(({ constraints }) => constraints.map(({ entity_id }) => entity_id)));
  return datasets.flatMap((files) => {
    const cells = Map.groupBy(files.rows, ({ field, year }) => `${field} ${year}`);
    return files.constraints.flatMap((total) => {
      const inside = groups.get(total.entity_id)?.map(({ entity_id }) => entity_id);
      const parts = (cells.get(`${total.field} ${total.year}`) ?? []).filter(({ entity_id }) =>
        inside === undefined ? !whole.has(entity_id) : inside.includes(entity_id),
      );
      return compare(total, parts);
    });
  });
}

/** Sums of decimals differ in their last digits. */
const slack = 1e-9;

function compare(total: Placed<ConstraintRow>, parts: DatasetFiles["rows"]): Problem[] {
  const known = parts.flatMap(({ value }) => value ?? []);
  if (known.length === 0 || known.length < parts.length) return [];
  const sum = known.reduce((before, value) => before + value, 0);
  if (Math.abs(sum - total.value) <= total.tolerance + slack * Math.abs(total.value)) return [];
  const said = ofRows.publishedTotal(total, Number(sum.toPrecision(12)));
  return [warningAt({ ...total.place, column: "value", value: String(total.value) }, said)];
}
