import { checkLevel } from "../numbers/interval.ts";
import { chiSquaredQuantile } from "./chi-squared-quantile.ts";

/**
 * How many standard deviations to either side hold this share of a normal variable (正态双侧分位数): 1.96 for 95 %.
 * Throws RangeError for a level that is not between 0 and 1, both excluded.
 * @example normalBound(0.95); // => 1.95996398…
 */
export function normalBound(level: number): number {
  checkLevel("normalBound", level);
  const bound = known.get(level) ?? Math.sqrt(chiSquaredQuantile(1 - level, 1));
  known.set(level, bound);
  return bound;
}

/** Thousands of intervals have the same level, and the quantile is found by iteration. */
const known = new Map<number, number>();
