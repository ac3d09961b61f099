/**
 * Logarithmic mean (对数平均) of two positive numbers: (a − b)/(ln a − ln b), and a itself when they are equal.
 * Between the geometric and the arithmetic mean; does not depend on order. Missing, 0 or negative gives null.
 * Source: Carlson 1972, American Mathematical Monthly 79, 615–618.
 * @example logarithmicMean(1, Math.E); // => Math.E - 1
 */
export function logarithmicMean(a: number | null, b: number | null): number | null {
  if (a === null || b === null || !(a > 0 && b > 0)) return null;
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  if (low === high) return low;
  return Math.min(high, Math.max(low, (high - low) / logarithmicChange(low, high)));
}

/**
 * Logarithmic change (对数变化) from one positive number to another: ln(after/before).
 * Keeps its digits when the two lie close together, and does not overflow when they lie far apart.
 * Throws RangeError when either is not positive.
 * @example logarithmicChange(1, Math.E); // => 1
 */
export function logarithmicChange(before: number, after: number): number {
  if (!(before > 0 && after > 0)) {
    throw new RangeError(`logarithmicChange: expected positive numbers, got ${before} and ${after}`);
  }
  const relative = (after - before) / before;
  return Math.abs(relative) < 0.5 ? Math.log1p(relative) : Math.log(after) - Math.log(before);
}
