/** 2⁶⁴ over the golden ratio, made odd: the step from state to state. */
const step = 0x9e3779b97f4a7c15n;

/**
 * Words that spread one seed over the state of a larger generator (种子扩展): SplitMix64, 64 bits each, in order.
 * Neighbouring seeds give unrelated words, and no two words of one seed are both 0.
 * Throws RangeError when the seed is negative or does not fit 64 bits, and when count is not a whole number from 0.
 * Source: Steele, Lea and Flood 2014, OOPSLA, 453–472, with the constants of Vigna's reference program.
 * @example splitMix64(1234567n, 1); // => [6457827717110365317n]
 */
export function splitMix64(seed: bigint, count: number): bigint[] {
  if (BigInt.asUintN(64, seed) !== seed) throw new RangeError(`splitMix64: expected a seed of 64 bits, got ${seed}`);
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`splitMix64: expected a count from 0, got ${count}`);
  return Array.from({ length: count }, (_, index) => mix(BigInt.asUintN(64, seed + step * BigInt(index + 1))));
}

function mix(state: bigint): bigint {
  const first = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
  const second = BigInt.asUintN(64, (first ^ (first >> 27n)) * 0x94d049bb133111ebn);
  return second ^ (second >> 31n);
}
