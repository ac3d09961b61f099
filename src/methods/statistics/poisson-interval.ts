import { bounded, checkLevel, type Interval, unbounded } from "../numbers/interval.ts";
import { chiSquaredQuantile } from "./chi-squared-quantile.ts";

/**
 * Exact interval of the mean behind a count (计数的泊松精确区间): from half the lower quantile of chi-squared with 2k degrees
 * of freedom to half the upper one with 2k + 2, which are gamma quantiles. Around the count; from 0 for a count of 0.
 * Counts split among several owners need not be whole. A missing count is `missing-input`, a negative one `out-of-domain`.
 * Throws RangeError for a level that is not between 0 and 1.
 * Source: Garwood 1936, Biometrika 28, 437–442.
 * @example poissonInterval(0).high; // => -Math.log(0.025)
 */
export function poissonInterval(count: number | null, level = 0.95): Interval {
  checkLevel("poissonInterval", level);
  if (count === null) return unbounded("missing-input");
  if (!(count >= 0 && count < Number.MAX_VALUE / 4)) return unbounded("out-of-domain");
  const outside = (1 - level) / 2;
  const low = count === 0 ? 0 : chiSquaredQuantile(1 - outside, 2 * count) / 2;
  const high = chiSquaredQuantile(outside, 2 * count + 2) / 2;
  return bounded(Math.min(low, count), Math.max(high, count));
}
