import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { type AggregateOptions, aggregateColumns, aggregateReasons } from "./aggregate-columns.ts";

export interface Aggregate extends Outcome {
  /** Share of the weight that was missing, 0 to 1; above 0, a value that is there has been rescaled. */
  readonly missingWeight: number;
}

/**
 * Weighted mean of the children of a node (加权合成): Σwx, exp(Σw ln x) or 1/Σ(w/x), arithmetic by default.
 * Between the smallest and the largest child present. Missing children are dropped and the other weights rescaled;
 * with less than `availability` of the weight present (2/3 unless given) it is `below-availability`, with none `missing-input`.
 * In the geometric and harmonic means a 0 gives 0, and a negative child `non-positive-value`.
 * Throws RangeError for malformed weights, and for an availability outside 0 to 1.
 * Source: OECD and JRC 2008, Handbook on Constructing Composite Indicators, step 6.
 * @example aggregate([40, null, 70], [1, 1, 1]); // => { value: 55, reason: "", missingWeight: 1 / 3 }
 */
export function aggregate(
  values: readonly (number | null)[],
  weights: readonly number[],
  options: AggregateOptions = {},
): Aggregate {
  const columns = values.map((value) => Float64Array.of(value ?? Number.NaN));
  const pooled = aggregateColumns(columns, weights, options);
  const reason = aggregateReasons[pooled.reasons[0]!]!;
  const outcome = reason === "" ? formed(pooled.values[0]!) : unformed(reason);
  return { ...outcome, missingWeight: pooled.missingWeight[0]! };
}
