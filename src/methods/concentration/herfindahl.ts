import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { shares } from "./shares.ts";

/**
 * Herfindahl–Hirschman index (赫芬达尔指数), the sum of squared shares, 1/n to 1: 1 when one has all, 1/n when all are equal.
 * An amount of 0 counts in n. Reasons as for `shares`.
 * Source: Hirschman 1964, American Economic Review 54, 761–762.
 * @example herfindahl([3, 1]).value; // => 0.625
 */
export function herfindahl(amounts: readonly (number | null)[]): Outcome {
  const { values, reason } = shares(amounts);
  if (values === null) return unformed(reason);
  return formed(Math.min(1, Math.max(1 / values.length, sum(values.map((share) => share ** 2))!)));
}

/**
 * Normalised Herfindahl–Hirschman index (标准化赫芬达尔指数), (HHI − 1/n)/(1 − 1/n), 0 to 1 whatever the number.
 * A single amount is `single-unit`; other reasons as for `shares`.
 * @example normalisedHerfindahl([3, 1]).value; // => 0.25
 */
export function normalisedHerfindahl(amounts: readonly (number | null)[]): Outcome {
  const { value, reason } = herfindahl(amounts);
  if (value === null) return { value, reason };
  const least = 1 / amounts.length;
  return least === 1 ? unformed("single-unit") : formed((value - least) / (1 - least));
}

/**
 * Concentration ratio CR_k (前 k 位集中度): the share of the k largest amounts, 0 to 1; 1 when there are no more than k.
 * Reasons as for `shares`. Throws RangeError when k is not a whole number from 1.
 * @example concentrationRatio([5, 2, 2, 1], 2).value; // => 0.7
 */
export function concentrationRatio(amounts: readonly (number | null)[], k: number): Outcome {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`concentrationRatio: expected a whole k from 1, got ${k}`);
  const { values, reason } = shares(amounts);
  if (values === null) return unformed(reason);
  if (values.length <= k) return formed(1);
  return formed(Math.min(1, sum(values.toSorted((a, b) => b - a).slice(0, k))!));
}
