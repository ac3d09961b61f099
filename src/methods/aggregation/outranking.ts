import { tied } from "../numbers/at-least.ts";
import { type Outcome, unformed } from "../numbers/outcome.ts";
import { type Column, rowsOf } from "../weights/column-reason.ts";
import { aggregate } from "./aggregate.ts";

export interface Outranking {
  /** Row i, column j: the share of the weight on which unit i beats unit j, 0 to 1; the diagonal is `not-applicable`. */
  readonly matrix: readonly (readonly Outcome[])[];
  /** Pairs in which one unit beats the other on all the weight. */
  readonly dominant: number;
  /** Those pairs as a share of all n(n − 1)/2, 0 to 1; null for fewer than two units. */
  readonly dominantShare: number | null;
}

/**
 * Outranking matrix of the units of a table (优于关系矩阵): the weight of the columns in which a unit has more than another, and
 * half the weight where they tie (by the one tolerance, so on normalised scores), rescaled to 1. One list a column, more
 * being better, a unit a row. The cell for (i, j) and that for (j, i) add up to 1. Columns in which either value is missing
 * are dropped for that pair and the weights rescaled; with less than `availability` of the weight left (2/3 unless given) the
 * pair is `below-availability`, with none `missing-input`.
 * Throws RangeError for malformed weights, no column, uneven columns, and an availability outside 0 to 1.
 * Source: OECD and JRC 2008, Handbook on Constructing Composite Indicators, step 6 (non-compensatory multi-criteria approach).
 * @example outranking([[1, 2], [5, 5]], [3, 1]).matrix[1][0].value; // => 0.875
 */
export function outranking(
  columns: readonly Column[],
  weights: readonly number[],
  { availability }: { readonly availability?: number } = {},
): Outranking {
  const n = rowsOf(columns);
  const options = availability === undefined ? {} : { availability };
  const compare = (i: number, j: number): Outcome => {
    if (i === j) return unformed("not-applicable");
    const { value, reason } = aggregate(
      columns.map((column) => preference(column[i]!, column[j]!)),
      weights,
      options,
    );
    return { value, reason };
  };
  const units = Array.from({ length: n }, (_, unit) => unit);
  const matrix = units.map((i) => units.map((j) => compare(i, j)));
  const dominant = matrix.flat().filter(({ value }) => value === 1).length;
  return { matrix, dominant, dominantShare: n < 2 ? null : dominant / ((n * (n - 1)) / 2) };
}

/** 1 for more, 0 for less, one half for a tie. */
function preference(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return null;
  if (tied(a, b)) return 0.5;
  return a > b ? 1 : 0;
}
