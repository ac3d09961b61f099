import { atLeast, tied } from "../numbers/at-least.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";

/**
 * Copeland scores of the units of an outranking matrix (Copeland 得分): how many others a unit beats on more than half the weight,
 * less how many beat it; −(n − 1) to n − 1, adding up to 0. Weak in one place can't be made good in another.
 * A pair without a figure counts for neither; a unit without any is `missing-input`, a single unit `single-unit`.
 * Throws RangeError for a matrix that is not square.
 * Source: Copeland 1951, A reasonable social welfare function, University of Michigan.
 * @example copeland(outranking([[1, 2, 3], [5, 5, 4]], [3, 1]).matrix).map((score) => score.value); // => [-2, 0, 2]
 */
export function copeland(matrix: readonly (readonly Outcome[])[]): Outcome[] {
  const n = matrix.length;
  const uneven = matrix.find((row) => row.length !== n);
  if (uneven !== undefined) throw new RangeError(`copeland: expected ${n} cells a row, got ${uneven.length}`);
  if (n === 1) return [unformed("single-unit")];
  return matrix.map((row, unit) => {
    const others = row.filter(({ value }, other) => other !== unit && value !== null);
    if (others.length === 0) return unformed("missing-input");
    return formed(others.map(({ value }) => verdict(value!)).reduce((a, b) => a + b));
  });
}

/** 1 for a win, −1 for a loss, 0 for a draw. */
function verdict(share: number): number {
  if (tied(share, 0.5)) return 0;
  return atLeast(share, 0.5) ? 1 : -1;
}
