/**
 * Four bounds that put about as many values into each of five classes (等频分级), rounded to the decimals given. Bounds that
 * coincide, or have no value below, are left out; no class is empty where the values have no more decimals.
 * @example evenBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0); // => [3, 5, 7, 9]
 */
export function evenBreaks(values: readonly number[], digits: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const bounds = [0.2, 0.4, 0.6, 0.8].map((part) => sorted[Math.floor(part * sorted.length)]);
  const printed = bounds.flatMap((bound) => (bound === undefined ? [] : [Number(bound.toFixed(digits))]));
  return [...new Set(printed)].filter((bound) => bound > sorted[0]!);
}
