import { openGenerator } from "../methods/numbers/generator.ts";

/** Random numbers of one purpose. */
export interface Stream {
  /** uniform in [0, 1) */
  readonly uniform: () => number;
  /** mean 0, standard deviation 1: twelve uniform numbers less 6, which never lies outside ±6 */
  readonly normal: () => number;
}

/** Seeds from 0 up to here; the name takes the other 32 bits. */
export const highestSeed = 2 ** 21 - 1;

/**
 * A stream of its own for every name, so that a field or a district more changes no number of the others.
 * Throws RangeError for a seed that is no whole number from 0 to 2²¹ − 1.
 * @example openStream(1, "rd").uniform() === openStream(1, "rd").uniform(); // => true
 */
export function openStream(seed: number, name: string): Stream {
  if (!Number.isInteger(seed) || seed < 0 || seed > highestSeed) {
    throw new RangeError(`openStream: expected a seed from 0 to ${highestSeed}, got ${seed}`);
  }
  const uniform = openGenerator(seed * 2 ** 32 + hash(name));
  const normal = () => {
    let total = -6;
    for (let drawn = 0; drawn < 12; drawn += 1) total += uniform();
    return total;
  };
  return { uniform, normal };
}

/** FNV-1a over the code units of a text, 32 bits. */
function hash(text: string): number {
  let found = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) found = Math.imul(found ^ text.charCodeAt(at), 0x01000193);
  return found >>> 0;
}
