/** The four 32-bit words that a generator of this family stands on. */
export type XoshiroState = readonly [number, number, number, number];

/**
 * The generator xoshiro128** 1.1 (伪随机数发生器): each call gives the next word, a whole number from 0 to 2³² − 1.
 * Period 2¹²⁸ − 1, the same words for the same state everywhere. For numbers from 0 to 1 see `openGenerator`.
 * Throws RangeError when a word of the state does not fit 32 bits, and when all are 0, where it would stand still.
 * Source: Blackman and Vigna 2021, ACM Transactions on Mathematical Software 47(4), 36; output word s1·5, rotated by 7, ·9.
 * @example xoshiro128([1, 2, 3, 4])(); // => 11520
 */
export function xoshiro128(state: XoshiroState): () => number {
  const wrong = state.find((word) => !Number.isInteger(word) || word < 0 || word > 0xffffffff);
  if (wrong !== undefined) throw new RangeError(`xoshiro128: expected words from 0 to 2^32 - 1, got ${wrong}`);
  if (state.every((word) => word === 0)) throw new RangeError("xoshiro128: the state must not be all 0");
  let [a, b, c, d] = state;
  return () => {
    const word = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return word;
  };
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
