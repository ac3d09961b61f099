import { atLeast } from "../numbers/at-least.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { shuffledOrders } from "../numbers/shuffled-orders.ts";
import { spatialDeviates } from "./moran.ts";
import type { SpatialWeights } from "./spatial-weights.ts";

export interface PermutationOptions {
  /** Of the random numbers; the same seed gives the same probability. */
  readonly seed: number;
  readonly permutations?: number;
}

/**
 * Permutation probability of Moran's I (莫兰指数置换检验), one-sided for neighbours that are alike, above 0 and at most 1:
 * (1 + how many of the random orders of the values have an I at least as large)/(1 + all of them), 9999 orders unless
 * given. Values in the order of the weights' units; reasons and errors as for `moran`.
 * Throws RangeError, too, for a number of permutations that is no whole number from 1.
 * Source: Hope 1968, Journal of the Royal Statistical Society B 30, 582–598.
 * @example moranPermutation([1, 3], spatialWeights(["a", "b"], [["a", "b"]]), { seed: 1 }).value; // => 1
 */
export function moranPermutation(
  values: readonly (number | null)[],
  weights: SpatialWeights,
  { seed, permutations = 9999 }: PermutationOptions,
): Outcome {
  checkPermutations("moranPermutation", permutations);
  const { values: scores, reason } = spatialDeviates(values, weights);
  if (scores === null) return unformed(reason);
  const size = scores.length;
  const orders = shuffledOrders({ seed, size, count: permutations });
  const index = plainIndex(scores, weights);
  const placed = [...scores];
  let reached = 0;
  for (let start = 0; start < orders.length; start += size) {
    for (let unit = 0; unit < size; unit++) placed[unit] = scores[orders[start + unit]!]!;
    if (atLeast(plainIndex(placed, weights), index)) reached++;
  }
  return formed((1 + reached) / (1 + permutations));
}

/** Moran's I by plain addition, several times as fast: what rounding does to it is within the tolerance of ties. */
function plainIndex(scores: readonly number[], { neighbours }: SpatialWeights): number {
  let total = 0;
  for (let unit = 0; unit < neighbours.length; unit++) {
    const places = neighbours[unit]!;
    let around = 0;
    for (let at = 0; at < places.length; at++) around += scores[places[at]!]!;
    total += (scores[unit]! * around) / places.length;
  }
  return total / scores.length;
}

/**
 * Throws RangeError for a number of permutations that is no whole number from 1.
 * @example checkPermutations("moranPermutation", 9999); // => undefined
 */
export function checkPermutations(caller: string, permutations: number): void {
  if (Number.isInteger(permutations) && permutations >= 1) return;
  throw new RangeError(`${caller}: expected a whole number of permutations from 1, got ${permutations}`);
}
