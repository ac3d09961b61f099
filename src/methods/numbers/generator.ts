import { splitMix64 } from "./split-mix.ts";
import { xoshiro128 } from "./xoshiro128.ts";

/**
 * The seeded random numbers of the project (随机数发生器): each call gives the next one, uniform in [0, 1), a multiple of 2⁻⁵³.
 * The same seed gives the same numbers everywhere. Words of xoshiro128** started from the first two words of SplitMix64,
 * the low half of each first; a number takes two words, 27 bits of the first above 26 of the second.
 * Throws RangeError when the seed is not a whole number from 0 to 2⁵³ − 1.
 * Source: Blackman and Vigna 2021, ACM Transactions on Mathematical Software 47(4), 36, who advise this seeding.
 * @example openGenerator(1)(); // => 0.3946724931250869
 */
export function openGenerator(seed: number): () => number {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`openGenerator: expected a seed from 0 to 2^53 - 1, got ${seed}`);
  }
  const [first = 0n, second = 0n] = splitMix64(BigInt(seed), 2);
  const nextWord = xoshiro128([low(first), high(first), low(second), high(second)]);
  return () => {
    const upper = nextWord() >>> 5;
    const lower = nextWord() >>> 6;
    return (upper * 2 ** 26 + lower) / 2 ** 53;
  };
}

function low(word: bigint): number {
  return Number(word & 0xffffffffn);
}

function high(word: bigint): number {
  return Number(word >> 32n);
}
