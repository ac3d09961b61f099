import { median } from "../statistics/quantile.ts";

/**
 * Theil–Sen slope (泰尔–森斜率): the median of the slopes between all pairs of points, change per unit of time.
 * Times are 0, 1, 2, … unless given. Missing points are left out; fewer than two give null.
 * Throws RangeError when times and values differ in number, or when two times are the same.
 * Source: Sen 1968, Journal of the American Statistical Association 63, 1379–1389.
 * @example theilSen([1, 3, null, 7]); // => 2
 */
export function theilSen(
  values: readonly (number | null)[],
  times: readonly number[] = values.map((_, index) => index),
): number | null {
  if (times.length !== values.length) {
    throw new RangeError(`theilSen: expected ${values.length} times, got ${times.length}`);
  }
  if (new Set(times).size !== times.length)
    throw new RangeError(`theilSen: times must differ, got ${times.join(", ")}`);
  const points = values.flatMap((value, index) => (value === null ? [] : [{ time: times[index]!, value }]));
  const slopes = points.flatMap((point, index) =>
    points.slice(index + 1).map((other) => (other.value - point.value) / (other.time - point.time)),
  );
  const slope = median(slopes);
  return slope !== null && Number.isFinite(slope) ? slope : null;
}
