import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { shares } from "./shares.ts";

/**
 * Half the sum of the absolute differences between two sets of shares (结构差异), ½·Σ|sᵢ − bᵢ|, 0 to 1: the part of the one
 * that would have to move to be distributed as the other. Both are given as amounts, in the same order.
 * Reasons as for `shares`, the first list before the second. Throws RangeError when they differ in length.
 * Source: Duncan and Duncan 1955, American Sociological Review 20, 210–217: the index of dissimilarity.
 * @example shareDistance([3, 1], [1, 1]).value; // => 0.25
 */
export function shareDistance(amounts: readonly (number | null)[], reference: readonly (number | null)[]): Outcome {
  if (amounts.length !== reference.length) {
    throw new RangeError(`shareDistance: expected ${amounts.length} reference amounts, got ${reference.length}`);
  }
  const [own, other] = [shares(amounts), shares(reference)];
  if (own.values === null) return unformed(own.reason);
  if (other.values === null) return unformed(other.reason);
  const { values } = other;
  return formed(Math.min(1, sum(own.values.map((share, index) => Math.abs(share - values[index]!)))! / 2));
}
