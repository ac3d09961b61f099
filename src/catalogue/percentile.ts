import { rank } from "../methods/statistics/rank.ts";

/**
 * Percentile of a place (百分位): 100 for the first, 0 for the last of those ranked; null without a place or a second one.
 * @example percentileOf(13, 31); // => 60
 */
export function percentileOf(place: number | null, ranked: number | null): number | null {
  return place === null || ranked === null || ranked < 2 ? null : (100 * (ranked - place)) / (ranked - 1);
}

/** The percentiles of values among those that are there, the largest first; missing stays missing. */
export function percentiles(values: readonly (number | null)[]): (number | null)[] {
  const ranked = values.filter((value) => value !== null).length;
  return rank(values).map((place) => percentileOf(place, ranked));
}
