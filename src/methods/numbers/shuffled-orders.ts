import { openGenerator } from "./generator.ts";
import { shuffle } from "./shuffle.ts";

export interface OrderOptions {
  /** Of the random numbers; the same seed gives the same orders. */
  readonly seed: number;
  /** How many places there are to put in order. */
  readonly size: number;
  readonly count: number;
}

/** The orders asked for last: tests on one set of units ask for the same again and again. */
let latest: { readonly options: OrderOptions; readonly orders: Uint32Array } | null = null;

/**
 * `count` random orders of the places 0 to size − 1 (随机排列), one behind the other, as `shuffle` draws them from the seeded
 * generator. Not to be written to. Throws RangeError for a seed as `openGenerator` does.
 * @example shuffledOrders({ seed: 1, size: 3, count: 2 }).length; // => 6
 */
export function shuffledOrders(options: OrderOptions): Uint32Array {
  const { seed, size, count } = options;
  if (latest?.options.seed === seed && latest.options.size === size && latest.options.count === count) {
    return latest.orders;
  }
  const random = openGenerator(seed);
  const places = Array.from({ length: size }, (_, place) => place);
  const orders = new Uint32Array(size * count);
  for (let round = 0; round < count; round++) orders.set(shuffle(places, random), round * size);
  latest = { options: { seed, size, count }, orders };
  return orders;
}
