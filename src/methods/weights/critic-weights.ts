import { tied } from "../numbers/at-least.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { type CorrelationMethod, correlationMatrix } from "../statistics/correlation-matrix.ts";
import { standardDeviation } from "../statistics/moments.ts";
import { type Column, columnReason, rowsOf } from "./column-reason.ts";
import { type ColumnWeights, columnWeights } from "./column-weights.ts";
import { equalShares } from "./weight-shares.ts";

export interface CriticWeights extends ColumnWeights {
  /** Σ(1 − r) of each column with the others that vary, 0 to 2 for each of them: how little the others say it already. */
  readonly conflicts: readonly Outcome[];
}

/**
 * CRITIC weights (CRITIC 客观赋权): in proportion to c = s · Σ(1 − r), the standard deviation of a column times its conflict
 * with the others. One list a column, a unit a row, brought to one scale before (min-max, more being better).
 * Correlations are Pearson's unless told otherwise, over the rows where neither cell is missing; one that is 1 but for
 * rounding is no conflict. A constant column has weight 0 and takes no part in the others' conflict. With fewer than three
 * values in every column the weights are equal: `small-sample`, for one value `single-unit`; columns without any conflict
 * are equal too: `no-variance`. Two columns that vary but share no rows to correlate leave the weights null, with that reason.
 * Throws RangeError for no column and for uneven ones.
 * Source: Diakoulaki, Mavrotas and Papayannakis 1995, Computers & Operations Research 22, 763–770.
 * @example criticWeights([[0, 0, 1, 1], [1, 0, 1, 0], [5, 5, 5, 5]]).weights; // => [0.5, 0.5, 0]
 */
export function criticWeights(
  columns: readonly Column[],
  { correlation = "pearson" }: { readonly correlation?: CorrelationMethod } = {},
): CriticWeights {
  rowsOf(columns);
  const reasons = columns.map(columnReason);
  const values = Math.max(...columns.map((column) => column.filter((value) => value !== null).length));
  if (values === 1 || values === 2) {
    const nothing = columns.map(() => unformed(values === 1 ? "single-unit" : "small-sample"));
    return { weights: equalShares(columns.length), reason: nothing[0]!.reason, measures: nothing, conflicts: nothing };
  }
  const matrix = correlationMatrix(columns, correlation);
  const conflicts = columns.map((_, index) => {
    const reason = reasons[index]!;
    const others = matrix[index]!.filter((_, other) => other !== index && reasons[other] === "");
    return reason === "" ? conflictOf(others) : unformed(reason);
  });
  const measures = conflicts.map((conflict, index) =>
    conflict.value === null ? conflict : formed(standardDeviation(columns[index]!)! * conflict.value),
  );
  const stuck = conflicts.find(({ value }, index) => reasons[index] === "" && value === null);
  if (stuck !== undefined) return { weights: null, reason: stuck.reason, measures, conflicts };
  return { ...columnWeights(measures), conflicts };
}

function conflictOf(correlations: readonly Outcome[]): Outcome {
  const gap = correlations.find(({ value }) => value === null);
  if (gap !== undefined) return gap;
  return formed(sum(correlations.map(({ value }) => (tied(value!, 1) ? 0 : 1 - value!))));
}
