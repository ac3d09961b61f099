import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { median } from "../statistics/quantile.ts";
import { distribution } from "./distribution.ts";
import { gini } from "./gini.ts";

/**
 * Wolfson's index of polarisation (沃尔夫森极化指数), (2·(½ − L(½)) − G)·mean/median, from 0; ½ for two equal camps of which
 * one has nothing. L(½) is what the poorer half has, read off the Lorenz curve; G is the Gini coefficient.
 * On PySAL's scale; the World Bank prints twice as much. A median of 0 is `zero-denominator`; other reasons as for
 * `distribution`.
 * Source: Wolfson 1994, American Economic Review 84, 353–358.
 * @example wolfson([6, 6, 8, 8, 10, 10, 12, 12]).value; // => 1 / 12
 */
export function wolfson(values: readonly (number | null)[]): Outcome {
  const { incomes, reason } = distribution(values);
  if (incomes === null) return unformed(reason);
  const middle = median(incomes)! * incomes.length;
  if (middle === 0) return unformed("zero-denominator");
  const spread = 1 - 2 * poorerHalf(incomes) - gini(values).value!;
  return formed(Math.max(0, spread) / middle);
}

/** What the poorer half has of the total: half of the middle unit's when their number is odd. */
function poorerHalf(incomes: readonly number[]): number {
  const sorted = incomes.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const whole = sum(sorted.slice(0, half))!;
  return sorted.length % 2 === 0 ? whole : whole + sorted[half]! / 2;
}
