import type { Reason } from "../../schema/reason.ts";
import type { Outcome } from "../numbers/outcome.ts";
import { weightShares } from "./weight-shares.ts";

/** Weights that the data give the columns of one table (客观权重). */
export interface ColumnWeights {
  /** One a column, 0 to 1, adding up to 1; null when they can't be formed. */
  readonly weights: readonly number[] | null;
  /** Why there are none; or, beside weights that are equal, why the columns could not be told apart. */
  readonly reason: Reason | "";
  /** What each column was measured by, in proportion to which it counts; or why it counts for nothing. */
  readonly measures: readonly Outcome[];
}

/**
 * Weights in proportion to a measure of each column (按度量定权), 0 or more: the last step of every weighting by data.
 * A column without a measure has weight 0 and keeps its reason. When all measures are 0 the weights are equal over the
 * columns that have one, and when none has, over those that have values: `no-variance`.
 * Null with `out-of-domain` when a column is so, and with `missing-input` when no column has a value.
 * Throws RangeError for no column and for a negative measure.
 * @example columnWeights([formed(3), unformed("constant-column"), formed(1)]).weights; // => [0.75, 0, 0.25]
 */
export function columnWeights(measures: readonly Outcome[]): ColumnWeights {
  if (measures.length === 0) throw new RangeError("columnWeights: expected at least one column, got none");
  const values = measures.map(({ value }) => value ?? 0);
  const peak = values.reduce((a, b) => Math.max(a, b));
  const lowest = values.reduce((a, b) => Math.min(a, b));
  if (!(lowest >= 0)) throw new RangeError(`columnWeights: measures must not be negative, got ${lowest}`);
  if (measures.some(({ reason }) => reason === "out-of-domain")) return none("out-of-domain", measures);
  if (measures.every(({ reason }) => reason === "missing-input")) return none("missing-input", measures);
  if (peak === 0) return { weights: equalOver(measures), reason: "no-variance", measures };
  // Measured in the largest, so that their sum can't overflow.
  const weights = weightShares(
    values.map((value) => value / peak),
    values.length,
  );
  return { weights, reason: "", measures };
}

function none(reason: Reason, measures: readonly Outcome[]): ColumnWeights {
  return { weights: null, reason, measures };
}

function equalOver(measures: readonly Outcome[]): number[] {
  const anyMeasured = measures.some(({ value }) => value !== null);
  const counted = measures.map(({ value, reason }) => (anyMeasured ? value !== null : reason !== "missing-input"));
  return weightShares(
    counted.map((counts) => (counts ? 1 : 0)),
    measures.length,
  );
}
