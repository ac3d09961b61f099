import { sortedQuantile } from "./sorted-quantile.ts";

/**
 * Quantile of type 7 (分位数): linear between order statistics, at position (n − 1)·p counted from 0.
 * Between the smallest and the largest value; missing cells are left out, and no value at all gives null.
 * Throws RangeError when p is outside 0 to 1.
 * Source: Hyndman and Fan 1996, The American Statistician 50, 361–365; the default of R and NumPy.
 * @example quantile([10, 20, 30, 40], 0.25); // => 17.5
 */
export function quantile(values: readonly (number | null)[], p: number): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return sortedQuantile(sorted, p);
}

/**
 * Median (中位数): the quantile at one half.
 * @example median([3, null, 1]); // => 2
 */
export function median(values: readonly (number | null)[]): number | null {
  return quantile(values, 0.5);
}
