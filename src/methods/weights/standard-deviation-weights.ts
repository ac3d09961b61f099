import { formed, unformed } from "../numbers/outcome.ts";
import { standardDeviation } from "../statistics/moments.ts";
import { type Column, columnReason, rowsOf } from "./column-reason.ts";
import { type ColumnWeights, columnWeights } from "./column-weights.ts";

/**
 * Standard-deviation weights (标准差法): w = s / Σs, with the sample standard deviation s of each column as its measure.
 * One list a column, a unit a row, brought to one scale before, since the spread depends on it. A missing cell is left out
 * of its column. A constant column, or one with a single value, has weight 0; when none varies the weights are equal,
 * `no-variance`. Spreads that no double can hold leave them null, `out-of-domain`.
 * Throws RangeError for no column and for uneven ones.
 * Source: Jahan and Edwards 2013, Materials & Design 49, 1097–1108.
 * @example standardDeviationWeights([[0, 1], [0, 3]]).weights; // => [0.25, 0.75]
 */
export function standardDeviationWeights(columns: readonly Column[]): ColumnWeights {
  rowsOf(columns);
  return columnWeights(
    columns.map((column) => {
      const reason = columnReason(column);
      return reason === "" ? formed(standardDeviation(column)) : unformed(reason);
    }),
  );
}
