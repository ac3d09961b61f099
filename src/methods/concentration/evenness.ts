import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { shares } from "./shares.ts";

/**
 * Evenness (均匀度，Pielou): the entropy of shares over the largest it could be, −Σ s·ln s / ln n, 0 to 1: 0 when one has
 * all, 1 when all are equal. An amount of 0 counts in n and adds nothing.
 * A single amount is `single-unit`; other reasons as for `shares`.
 * Source: Pielou 1966, Journal of Theoretical Biology 13, 131–144.
 * @example evenness([1, 1]).value; // => 1
 */
export function evenness(amounts: readonly (number | null)[]): Outcome {
  const { values, reason } = shares(amounts);
  if (values === null) return unformed(reason);
  if (values.length === 1) return unformed("single-unit");
  const entropy = sum(values.map((share) => (share === 0 ? 0 : -share * Math.log(share))))!;
  return formed(Math.min(1, entropy / Math.log(values.length)));
}
