import { binaryUnit } from "../numbers/binary-unit.ts";
import { sum } from "../numbers/sum.ts";

/**
 * Arithmetic mean (均值) of the values present, between the smallest and the largest of them; null when there is none.
 * @example mean([1, null, 3]); // => 2
 */
export function mean(values: readonly (number | null)[]): number | null {
  const present = values.filter((value) => value !== null);
  const total = sum(present);
  if (total === null || present.length === 0) return null;
  // Rounding may not push a mean outside its values: three times 0.1, divided by 3, must be 0.1.
  return Math.min(Math.max(total / present.length, smallest(present)), largest(present));
}

/**
 * Sample variance (样本方差), Σ(x − mean)² / (n − 1), of the values present; null for fewer than two. 0 for a constant column.
 * @example variance([1, 2, 3, 4]); // => 5 / 3
 */
export function variance(values: readonly (number | null)[]): number | null {
  const spread = spreadOf(values);
  return spread === null ? null : finite(spread.unit ** 2 * spread.variance);
}

/**
 * Sample standard deviation (样本标准差), the root of the sample variance; null for fewer than two values.
 * @example standardDeviation([1, 3]); // => Math.SQRT2
 */
export function standardDeviation(values: readonly (number | null)[]): number | null {
  const spread = spreadOf(values);
  return spread === null ? null : finite(spread.unit * Math.sqrt(spread.variance));
}

/**
 * Skewness G1 (偏度，样本修正): n / ((n−1)(n−2)) · Σ((x − mean)/s)³. Any number; 0 when symmetric.
 * Null for fewer than three values and for a constant column.
 * Source: Joanes and Gill 1998, The Statistician 47, 183–189.
 * @example skewness([0, 0, 3]); // => Math.sqrt(3)
 */
export function skewness(values: readonly (number | null)[]): number | null {
  const scores = standardised(values);
  const n = scores.length;
  const cubes = n < 3 ? null : sum(scores.map((score) => score ** 3));
  return cubes === null ? null : (n / ((n - 1) * (n - 2))) * cubes;
}

/**
 * Excess kurtosis G2 (峰度，样本修正): n(n+1)/((n−1)(n−2)(n−3)) · Σ((x − mean)/s)⁴ − 3(n−1)²/((n−2)(n−3)).
 * Any number; 0 on average for normal samples. Null for fewer than four values and for a constant column.
 * Source: Joanes and Gill 1998, The Statistician 47, 183–189.
 * @example kurtosis([1, 2, 3, 4]); // => -1.2
 */
export function kurtosis(values: readonly (number | null)[]): number | null {
  const scores = standardised(values);
  const n = scores.length;
  const fourths = n < 4 ? null : sum(scores.map((score) => score ** 4));
  if (fourths === null) return null;
  return ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * fourths - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}

/** (x − mean)/s of the values present; empty when they do not vary or are fewer than two. */
function standardised(values: readonly (number | null)[]): number[] {
  const spread = spreadOf(values);
  if (spread === null || spread.variance === 0) return [];
  return spread.deviations.map((deviation) => deviation / Math.sqrt(spread.variance));
}

interface Spread {
  /** The power of two that the deviations are measured in, so that their squares neither overflow nor vanish. */
  readonly unit: number;
  readonly deviations: readonly number[];
  readonly variance: number;
}

function spreadOf(values: readonly (number | null)[]): Spread | null {
  const present = values.filter((value) => value !== null);
  const centre = mean(present);
  if (centre === null || present.length < 2) return null;
  const deviations = present.map((value) => value - centre);
  const peak = largest(deviations.map(Math.abs));
  if (!Number.isFinite(peak)) return null;
  if (peak === 0) return { unit: 1, deviations, variance: 0 };
  const unit = binaryUnit([peak]);
  const scaled = deviations.map((deviation) => deviation / unit);
  const squares = sum(scaled.map((deviation) => deviation ** 2))!;
  return { unit, deviations: scaled, variance: squares / (present.length - 1) };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function smallest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function largest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}
