import { atLeast } from "../numbers/at-least.ts";
import { binaryUnit } from "../numbers/binary-unit.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { type Column, rowsOf } from "../weights/column-reason.ts";
import { standardDeviation } from "./moments.ts";
import { completePairs, pearson } from "./pearson.ts";

/**
 * Cronbach's alpha of the columns of a group (克朗巴哈系数): k² · mean covariance between columns / sum of all covariances; 1 at most,
 * and below 0 when columns work against each other. One list a column, a unit a row, brought to one scale and direction.
 * Covariances over the rows where neither cell is missing. A single column is `single-unit`; two columns without rows in
 * common `missing-input`, with one row `single-unit`; columns that do not vary, or cancel out in sum, `no-variance`.
 * Throws RangeError for no column and for uneven ones.
 * Source: Cronbach 1951, Psychometrika 16, 297–334.
 * @example cronbachAlpha([[1, 2, 3], [1, 3, 2]]).value; // => 2 / 3
 */
export function cronbachAlpha(columns: readonly Column[]): Outcome {
  rowsOf(columns);
  const k = columns.length;
  if (k === 1) return unformed("single-unit");
  // Alpha has no unit, so the columns are measured in their own size, and nothing overflows.
  const unit = binaryUnit(columns.flat().filter((value) => value !== null));
  const scaled = columns.map((column) => column.map((value) => (value === null ? null : value / unit)));
  // The matrix is symmetric: what stands above its diagonal stands below it, too.
  const rows = scaled.map((a, at) => scaled.slice(at).map((b) => covariance(a, b)));
  const gap = rows.flat().find(({ value }) => value === null);
  if (gap !== undefined) return gap;
  const between = 2 * sum(rows.flatMap(([, ...others]) => others.map(({ value }) => value!)))!;
  const within = sum(rows.map(([own]) => own!.value!))!;
  const total = within + between;
  // A total that is 0 but for rounding would give any figure.
  if (within === 0 || atLeast(0, total / within)) return unformed("no-variance");
  return formed(((k / (k - 1)) * between) / total);
}

/** Sample covariance over the complete pairs; 0 when one of the two does not vary in them. */
function covariance(a: Column, b: Column): Outcome {
  const correlation = pearson(a, b);
  if (correlation.value === null) return correlation.reason === "no-variance" ? formed(0) : correlation;
  const pairs = completePairs(a, b);
  const deviations = [pairs.map((pair) => pair.a), pairs.map((pair) => pair.b)].map(
    (values) => standardDeviation(values)!,
  );
  return formed(correlation.value * deviations[0]! * deviations[1]!);
}
