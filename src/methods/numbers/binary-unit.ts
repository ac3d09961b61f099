/**
 * The power of two just below the largest of some figures, whatever their sign (量级单位): divided by it, they lie within
 * ±2 and keep every digit, so that neither sums nor squares of huge figures overflow. 1 for none and for zeros only.
 * For finite figures.
 * @example binaryUnit([3, -40, 5]); // => 32
 */
export function binaryUnit(values: readonly number[]): number {
  const peak = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  // The logarithm of the largest double rounds up to 1024, and 2 ** 1024 is infinite.
  return peak === 0 ? 1 : 2 ** Math.min(1023, Math.floor(Math.log2(peak)));
}
