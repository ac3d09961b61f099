import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { normalTail } from "../statistics/normal-tail.ts";
import { type Deviates, deviates } from "./deviates.ts";
import { spatialLag } from "./spatial-lag.ts";
import type { SpatialWeights } from "./spatial-weights.ts";

/** Moran's I if there were no pattern, under one assumption; all null when the units are too few for it. */
export interface MoranTest {
  readonly variance: number | null;
  /** (I − expected) over the root of the variance; null when every pattern has the same I. */
  readonly z: number | null;
  /** One-sided: of a z at least this far on its own side of 0. */
  readonly probability: number | null;
}

/** Moran's I and its tests. */
export interface Moran extends Outcome {
  /** −1/(m − 1), what it would be on average without a pattern. */
  readonly expected: number | null;
  /** As if the values were drawn from a normal distribution. */
  readonly normality: MoranTest;
  /** As if the values themselves were dealt out at random; needs four units. */
  readonly randomisation: MoranTest;
}

interface WeightSums {
  readonly m: number;
  readonly s1: number;
  readonly s2: number;
}

const untested: MoranTest = { variance: null, z: null, probability: null };

/**
 * Moran's I (莫兰指数), (m/S₀)·z′Wz/z′z with row-standardised weights: about −1 to 1, above its expected value when neighbours
 * are alike. Takes values in the order of the weights' units, so without islands.
 * Reasons as for `deviates`; without any unit that has a neighbour `single-unit`. With some forty units only a strong
 * pattern shows: an I that is not significant is no proof of none.
 * Throws RangeError when values and units differ in number.
 * Source: Cliff and Ord 1981, Spatial Processes, ch. 2, for the moments.
 * @example moran([1, 1, 5, 5], spatialWeights(["a", "b", "c", "d"], [["a", "b"], ["c", "d"]])).value; // => 1
 */
export function moran(values: readonly (number | null)[], weights: SpatialWeights): Moran {
  const scores = spatialDeviates(values, weights);
  if (scores.values === null) {
    return { ...unformed(scores.reason), expected: null, normality: untested, randomisation: untested };
  }
  const index = moranIndex(scores.values, weights);
  const sums = weightSums(weights);
  const expected = -1 / (sums.m - 1);
  const kurtosis = sum(scores.values.map((score) => score ** 4))! / sums.m;
  return {
    ...formed(index),
    expected,
    normality: testOf(index, expected, normalMoment(sums)),
    randomisation: testOf(index, expected, randomMoment(sums, kurtosis)),
  };
}

/**
 * Moran's I of standard deviates (mean square 1), without tests.
 * @example moranIndex([-1, 1], spatialWeights(["a", "b"], [["a", "b"]])); // => -1
 */
export function moranIndex(scores: readonly number[], weights: SpatialWeights): number {
  return sum(spatialLag(scores, weights).map((lag, unit) => lag * scores[unit]!))! / scores.length;
}

/**
 * Standard deviates of values given in the order of the weights' units, or why there are none: as `deviates`, and
 * `single-unit` when no unit has a neighbour. Throws RangeError when values and units differ in number.
 * @example spatialDeviates([1, 3], spatialWeights(["a", "b"], [["a", "b"]])).values; // => [-1, 1]
 */
export function spatialDeviates(values: readonly (number | null)[], { units }: SpatialWeights): Deviates {
  if (values.length !== units.length) {
    throw new RangeError(`moran: expected ${units.length} values, one a unit with a neighbour, got ${values.length}`);
  }
  return units.length === 0 ? { values: null, reason: "single-unit" } : deviates(values);
}

/** S₁ and S₂ of the moments; S₀, the sum of all weights, is m, since every row adds up to 1. */
function weightSums({ neighbours }: SpatialWeights): WeightSums {
  const weight = neighbours.map(({ length }) => 1 / length);
  const both = neighbours.flatMap((places, unit) => places.map((place) => (weight[unit]! + weight[place]!) ** 2));
  const columns = neighbours.map((places) => sum(places.map((place) => weight[place]!))!);
  return { m: neighbours.length, s1: sum(both)! / 2, s2: sum(columns.map((column) => (1 + column) ** 2))! };
}

/** Mean square of I under normality. */
function normalMoment({ m, s1, s2 }: WeightSums): number {
  return (m ** 2 * s1 - m * s2 + 3 * m ** 2) / (m ** 2 * (m ** 2 - 1));
}

/** Mean square of I under randomisation; null for fewer than four units. */
function randomMoment({ m, s1, s2 }: WeightSums, kurtosis: number): number | null {
  if (m < 4) return null;
  const spread = m * ((m ** 2 - 3 * m + 3) * s1 - m * s2 + 3 * m ** 2);
  const tails = kurtosis * ((m ** 2 - m) * s1 - 2 * m * s2 + 6 * m ** 2);
  return (spread - tails) / ((m - 1) * (m - 2) * (m - 3) * m ** 2);
}

function testOf(index: number, expected: number, moment: number | null): MoranTest {
  if (moment === null) return untested;
  const variance = moment - expected ** 2;
  // Where every unit is a neighbour of every other, all patterns have the same I, but for rounding.
  if (variance <= 1e-14) return { variance: Math.max(0, variance), z: null, probability: null };
  const z = (index - expected) / Math.sqrt(variance);
  return { variance, z, probability: normalTail(Math.abs(z)) };
}
