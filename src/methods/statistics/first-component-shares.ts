import { atLeast } from "../numbers/at-least.ts";
import { sum } from "../numbers/sum.ts";
import type { PrincipalComponents } from "./principal-components.ts";

export interface FirstComponentShare {
  /** Entry of the column in the first eigenvector, −1 to 1; null for a column left out, as are the shares. */
  readonly direction: number | null;
  /** Its size as a share of all, 0 to 1. */
  readonly ofSizes: number | null;
  /** Its square, 0 to 1; the squares of all add up to 1. */
  readonly ofSquares: number | null;
  /** Whether the column runs against the component. */
  readonly negative: boolean;
}

/**
 * What the first principal component would give each column (第一主成分份额): a diagnostic, not weights to use, since a negative
 * entry means that the columns do not measure one thing, and shares hide it. Null when there are no components.
 * @example firstComponentShares(principalComponents([[1, 2, 3], [6, 4, 2]]))[1].negative; // => true
 */
export function firstComponentShares({ components }: PrincipalComponents): FirstComponentShare[] | null {
  const first = components?.[0];
  if (first === undefined) return null;
  const sizes = sum(first.direction.map((entry) => Math.abs(entry ?? 0)))!;
  return first.direction.map((direction) =>
    direction === null
      ? { direction, ofSizes: null, ofSquares: null, negative: false }
      : {
          direction,
          ofSizes: Math.abs(direction) / sizes,
          ofSquares: direction ** 2,
          negative: !atLeast(direction, 0),
        },
  );
}
