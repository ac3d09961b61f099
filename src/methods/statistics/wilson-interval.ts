import { bounded, checkLevel, type Interval, unbounded } from "../numbers/interval.ts";
import { normalBound } from "./normal-bound.ts";

/**
 * Wilson's score interval of a rate (比率的威尔逊区间), so many successes of so many trials; within 0 to 1, and around the rate.
 * Neither end leaves 0 to 1 or closes on the rate when it is 0 or 1, as the usual ± does for small numbers.
 * A missing count is `missing-input`, no trial `zero-denominator`, more successes than trials or a negative count
 * `out-of-domain`. Throws RangeError for a level that is not between 0 and 1.
 * Source: Wilson 1927, Journal of the American Statistical Association 22, 209–212.
 * @example wilsonInterval(0, 10).high; // => 0.2775…
 */
export function wilsonInterval(successes: number | null, trials: number | null, level = 0.95): Interval {
  checkLevel("wilsonInterval", level);
  if (successes === null || trials === null) return unbounded("missing-input");
  if (!(successes >= 0 && successes <= trials)) return unbounded("out-of-domain");
  if (trials === 0) return unbounded("zero-denominator");
  const z = normalBound(level);
  const rate = successes / trials;
  const share = z / trials;
  const centre = (rate + (z * share) / 2) / (1 + z * share);
  const half = (z * Math.sqrt((rate * (1 - rate)) / trials + (share / 2) ** 2)) / (1 + z * share);
  // At either end of the scale centre and half are the same figure, rounded twice.
  const low = successes === 0 ? 0 : Math.max(0, centre - half);
  const high = successes === trials ? 1 : Math.min(1, centre + half);
  return bounded(Math.min(low, rate), Math.max(high, rate));
}
