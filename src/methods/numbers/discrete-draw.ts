/**
 * A draw among so many levels (离散抽样): ⌊levels · u⌋ for u uniform in [0, 1), a whole number from 0 to levels − 1.
 * Each level has the same share of [0, 1), whatever the sample. Throws RangeError for u outside [0, 1) and for levels
 * that are not a whole number from 1.
 * @example discreteDraw(0.7, 3); // => 2
 */
export function discreteDraw(u: number, levels: number): number {
  if (!(u >= 0 && u < 1)) throw new RangeError(`discreteDraw: u must lie in [0, 1), got ${u}`);
  if (!Number.isSafeInteger(levels) || levels < 1) {
    throw new RangeError(`discreteDraw: levels must be a whole number from 1, got ${levels}`);
  }
  return Math.floor(levels * u);
}
