import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { mean, standardDeviation } from "../statistics/moments.ts";
import { type Column, columnReason, rowsOf } from "./column-reason.ts";
import { type ColumnWeights, columnWeights } from "./column-weights.ts";

/**
 * Coefficient-of-variation weights (变异系数法): w = v / Σv, v = s / mean of each column its measure, s the sample standard deviation.
 * One list a column, a unit a row, in whatever unit, for v has none. A missing cell is left out of its column.
 * A constant column, or one with a single value, has weight 0; when none varies the weights are equal, `no-variance`.
 * A column that varies around a mean of 0 or less is `out-of-domain` and leaves the weights null.
 * Throws RangeError for no column and for uneven ones.
 * Source: Pearson 1896, Philosophical Transactions of the Royal Society A 187, 253–318, for the coefficient.
 * @example variationWeights([[1, 3], [30, 50]]).weights; // => [2 / 3, 1 / 3]
 */
export function variationWeights(columns: readonly Column[]): ColumnWeights {
  rowsOf(columns);
  return columnWeights(columns.map(variation));
}

function variation(column: Column): Outcome {
  const reason = columnReason(column);
  if (reason !== "") return unformed(reason);
  const centre = mean(column)!;
  return centre > 0 ? formed(standardDeviation(column)! / centre) : unformed("out-of-domain");
}
