/**
 * Quantile of type 7 of values in ascending order without missing ones (有序值的分位数): `quantile` without its sorting,
 * for many quantiles of the same values. None gives null. Throws RangeError when p is outside 0 to 1.
 * Source: Hyndman and Fan 1996, The American Statistician 50, 361–365.
 * @example sortedQuantile([10, 20, 30, 40], 0.25); // => 17.5
 */
export function sortedQuantile(sorted: ArrayLike<number>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile: p must lie between 0 and 1, got ${p}`);
  if (sorted.length === 0) return null;
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.ceil(position)]!;
  const share = position - below;
  // Weighted rather than low + share·(high − low), which overflows for bounds far apart.
  return Math.min(high, Math.max(low, low * (1 - share) + high * share));
}
