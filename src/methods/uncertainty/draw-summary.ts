import { mean } from "../statistics/moments.ts";
import { sortedQuantileError } from "../statistics/quantile-error.ts";
import { sortedQuantile } from "../statistics/sorted-quantile.ts";

/** What the draws of one figure, as the ranks of a unit over all rebuilds, come to. In the unit of the figure. */
export interface DrawSummary {
  /** Draws that have the figure. */
  readonly count: number;
  readonly mean: number | null;
  readonly median: number | null;
  /** The ends of the interval, type 7, and their standard errors. */
  readonly low: number | null;
  readonly high: number | null;
  readonly lowError: number | null;
  readonly highError: number | null;
}

/**
 * Summary of the draws of a rank or a score (位次、得分分布): mean, median, and the interval between the 5 % and the 95 %
 * quantile unless told, with the standard errors of both ends (`quantileError`). Missing draws are left out and lower the
 * count; without any, all is null. Throws RangeError for ends outside 0 to 1 or in the wrong order.
 * @example drawSummary([3, 1, null, 2], [0, 0.5]).high; // => 2
 */
export function drawSummary(
  draws: readonly (number | null)[],
  ends: readonly [number, number] = [0.05, 0.95],
): DrawSummary {
  const column = Float64Array.from(draws, (draw) => draw ?? Number.NaN);
  return { mean: mean(draws), ...drawColumnSummary(column, ends) };
}

/**
 * The same but for the mean, of a typed column of draws (整列分布) with NaN for missing; the column stays as it is.
 * @example drawColumnSummary(Float64Array.of(3, 1, Number.NaN, 2), [0, 0.5]).high; // => 2
 */
export function drawColumnSummary(
  draws: Float64Array,
  [low, high]: readonly [number, number] = [0.05, 0.95],
): Omit<DrawSummary, "mean"> {
  if (!(low <= high)) throw new RangeError(`drawSummary: expected the lower end first, got ${low} and ${high}`);
  const all = draws.slice().sort();
  // Sorted numbers come before NaN.
  let present = all.length;
  while (present > 0 && Number.isNaN(all[present - 1]!)) present -= 1;
  const sorted = all.subarray(0, present);
  return {
    count: present,
    median: sortedQuantile(sorted, 0.5),
    low: sortedQuantile(sorted, low),
    high: sortedQuantile(sorted, high),
    lowError: sortedQuantileError(sorted, low),
    highError: sortedQuantileError(sorted, high),
  };
}
