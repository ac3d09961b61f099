import { formed, type Outcome } from "../numbers/outcome.ts";
import { type Column, rowsOf } from "../weights/column-reason.ts";
import { kendallTauB } from "./kendall-tau-b.ts";
import { pearson } from "./pearson.ts";
import { spearman } from "./spearman.ts";

export type CorrelationMethod = "pearson" | "spearman" | "kendall";

const correlations = { pearson, spearman, kendall: kendallTauB } as const;

/**
 * Correlations of every column with every other (相关系数矩阵), −1 to 1, symmetric, with 1 on the diagonal. Each over the
 * rows where neither cell is missing, so that different pairs may rest on different rows. A pair that can't be formed,
 * and the diagonal of such a column, carries the reason that the method gives.
 * Throws RangeError for no column and for uneven ones.
 * @example correlationMatrix([[1, 2, 3], [3, 2, 1]], "spearman")[0].map((cell) => cell.value); // => [1, -1]
 */
export function correlationMatrix(columns: readonly Column[], method: CorrelationMethod = "pearson"): Outcome[][] {
  rowsOf(columns);
  const correlate = correlations[method];
  const matrix: Outcome[][] = columns.map(() => []);
  for (const [i, a] of columns.entries()) {
    for (let j = i; j < columns.length; j += 1) {
      const found = correlate(a, columns[j]!);
      const cell = i === j && found.value !== null ? formed(1) : found;
      matrix[i]![j] = cell;
      matrix[j]![i] = cell;
    }
  }
  return matrix;
}
