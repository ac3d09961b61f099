import { normalBound } from "./normal-bound.ts";
import { sortedQuantile } from "./sorted-quantile.ts";

/** How far the slope of the quantiles is taken to either side, in standard errors of p: that of 95 %, as Woodruff does. */
const bound = normalBound(0.95);

/**
 * Standard error of a quantile (分位数标准误) from independent draws, in their unit, 0 or more; free of any distribution.
 * The quantiles at the ends of the 95 % interval of p, p ± 1.96·√(p(1 − p)/n), cut at 0 and 1, give the slope of the
 * quantile there; the error is that slope times √(p(1 − p)/n). Missing draws are left out; fewer than two give null, as do
 * draws too far apart for a double, and p of 0 or 1, whose error they do not tell. Throws RangeError when p is outside 0 to 1.
 * Source: Woodruff 1952, Journal of the American Statistical Association 47, 635–646.
 * @example quantileError([5, 5, 5, 5], 0.5); // => 0
 */
export function quantileError(draws: readonly (number | null)[], p: number): number | null {
  const present = draws.filter((draw) => draw !== null);
  return sortedQuantileError(Float64Array.from(present).sort(), p);
}

/**
 * The same for draws in ascending order without missing ones (有序抽样的分位数标准误).
 * @example sortedQuantileError([5, 5, 5, 5], 0.5); // => 0
 */
export function sortedQuantileError(sorted: ArrayLike<number>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantileError: p must lie between 0 and 1, got ${p}`);
  if (sorted.length < 2) return null;
  const share = Math.sqrt((p * (1 - p)) / sorted.length);
  const reach = bound * share;
  const [from, to] = [Math.max(0, p - reach), Math.min(1, p + reach)];
  const error = ((sortedQuantile(sorted, to)! - sortedQuantile(sorted, from)!) / (to - from)) * share;
  // Not finite at 0 and 1 either: the extremes of the draws have an error, but it can't be told from them.
  return Number.isFinite(error) ? error : null;
}
