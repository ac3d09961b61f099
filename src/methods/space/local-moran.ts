import type { QuadrantSide } from "../../schema/analyses.ts";
import type { Reason } from "../../schema/reason.ts";
import { quadrant } from "../matching/quadrant.ts";
import { atLeast } from "../numbers/at-least.ts";
import { openGenerator } from "../numbers/generator.ts";
import { checkLevel } from "../numbers/interval.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { benjaminiHochberg } from "../statistics/benjamini-hochberg.ts";
import { spatialDeviates } from "./moran.ts";
import { checkPermutations, type PermutationOptions } from "./moran-permutation.ts";
import { spatialLag } from "./spatial-lag.ts";
import type { SpatialWeights } from "./spatial-weights.ts";

export interface LocalMoranOptions extends PermutationOptions {
  /** Share of false finds that is put up with among the units found significant; 0.05 unless given. */
  readonly level?: number;
}

/** Local Moran's I of one unit. */
export interface LocalMoran extends Outcome {
  /** Its own value first, then its neighbours' mean; at the mean of all counts as high. */
  readonly quadrant: QuadrantSide | null;
  /** Two-sided permutation probability, since a unit may be like its neighbours or unlike them. */
  readonly probability: number | null;
  /** Adjusted for the number of units (Benjamini and Hochberg). */
  readonly adjusted: number | null;
  readonly significant: boolean;
}

/**
 * Local Moran's I of every unit (局部莫兰指数), (m − 1)·zᵢ(Wz)ᵢ/z′z: above 0 when it is like its neighbours, high among high
 * or low among low (`high-high`, `low-low`), below when it differs (`high-low`, `low-high`).
 * The probability is twice the smaller tail over random draws of its neighbours among the other units, its own value kept,
 * (1 + count)/(1 + permutations), 9999 draws unless given, at most 1.
 * Values in the order of the weights' units; all have the reason of `moran` when it can't be formed. Throws as
 * `moranPermutation` does, and RangeError for a level that is not between 0 and 1.
 * Source: Anselin 1995, Geographical Analysis 27, 93–115.
 * @example localMoran([1, 3], spatialWeights(["a", "b"], [["a", "b"]]), { seed: 1 })[0]?.quadrant; // => "low-high"
 */
export function localMoran(
  values: readonly (number | null)[],
  weights: SpatialWeights,
  { seed, permutations = 9999, level = 0.05 }: LocalMoranOptions,
): LocalMoran[] {
  checkPermutations("localMoran", permutations);
  checkLevel("localMoran", level);
  const { values: scores, reason } = spatialDeviates(values, weights);
  if (scores === null) return values.map(() => without(reason));
  const random = openGenerator(seed);
  const lags = spatialLag(scores, weights);
  const probabilities = scores.map((_, unit) => probabilityOf({ scores, weights, unit, permutations }, random));
  const adjusted = benjaminiHochberg(probabilities);
  return scores.map((score, unit) => ({
    ...formed(((scores.length - 1) * score * lags[unit]!) / scores.length),
    quadrant: quadrant(score, lags[unit]!, { x: 0, y: 0, band: 0 }).quadrant,
    probability: probabilities[unit]!,
    adjusted: adjusted[unit]!,
    significant: atLeast(level, adjusted[unit]!),
  }));
}

interface Draws {
  readonly scores: readonly number[];
  readonly weights: SpatialWeights;
  readonly unit: number;
  readonly permutations: number;
}

/** How rarely random neighbours would be this far to one side; the sum of z of the neighbours tells as much as I. */
function probabilityOf({ scores, weights, unit, permutations }: Draws, random: () => number): number {
  const others = scores.toSpliced(unit, 1);
  const places = weights.neighbours[unit]!;
  const seen = scores[unit]! * sum(places.map((place) => scores[place]!))!;
  let [above, below] = [0, 0];
  for (let round = 0; round < permutations; round++) {
    const drawn = scores[unit]! * drawSum(others, places.length, random);
    if (atLeast(drawn, seen)) above++;
    if (atLeast(seen, drawn)) below++;
  }
  return Math.min(1, (2 * (1 + Math.min(above, below))) / (1 + permutations));
}

/** Sum of so many of the items at random, none twice; puts them first, which the next draw doesn't mind. */
function drawSum(items: number[], count: number, random: () => number): number {
  let total = 0;
  for (let place = 0; place < count; place++) {
    const chosen = place + Math.floor(random() * (items.length - place));
    const drawn = items[chosen]!;
    items[chosen] = items[place]!;
    items[place] = drawn;
    total += drawn;
  }
  return total;
}

function without(reason: Reason | ""): LocalMoran {
  const nothing = reason === "" ? formed(null) : unformed(reason);
  return { ...nothing, quadrant: null, probability: null, adjusted: null, significant: false };
}
