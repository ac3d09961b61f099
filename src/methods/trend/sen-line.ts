import { formed } from "../numbers/outcome.ts";
import { median } from "../statistics/quantile.ts";
import { theilSen } from "./theil-sen.ts";
import { timedPoints } from "./timed-points.ts";

/** A robust line: the Theil–Sen slope through the middle of the points. */
export interface SenLine {
  readonly slope: number | null;
  /** At time 0. */
  readonly intercept: number | null;
}

/**
 * Sen's line (森氏趋势线): the Theil–Sen slope, and an intercept that takes it through the medians of times and values.
 * Times are 0, 1, 2, … unless given; missing values are left out. Fewer than two values give neither.
 * Throws RangeError as `timedPoints` does.
 * Source: Sen 1968, Journal of the American Statistical Association 63, 1379–1389; Conover 1999, Practical Nonparametric
 * Statistics, for the intercept.
 * @example senLine([1, 3, null, 7]); // => { slope: 2, intercept: 1 }
 */
export function senLine(values: readonly (number | null)[], times?: readonly number[]): SenLine {
  const points = timedPoints(values, times);
  const slope = theilSen(values, times);
  if (slope === null) return { slope: null, intercept: null };
  const [time, level] = [median(points.map((point) => point.time))!, median(points.map((point) => point.value))!];
  return { slope, intercept: formed(level - time * slope).value };
}
