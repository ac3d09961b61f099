import { binaryUnit } from "../numbers/binary-unit.ts";

/** Moments of a column; null where the column has none. */
export interface ColumnMoments {
  /** Values present. */
  readonly count: number;
  readonly mean: number | null;
  /** Sample standard deviation, from two values on. */
  readonly deviation: number | null;
  /** G1, from three values on; null for a constant column. */
  readonly skewness: number | null;
  /** Excess kurtosis G2, from four values on; null for a constant column. */
  readonly kurtosis: number | null;
}

const none = { mean: null, deviation: null, skewness: null, kurtosis: null };

/**
 * Mean, standard deviation, skewness and kurtosis of a whole column at once (整列矩), for treatments by the thousand:
 * what `mean`, `standardDeviation`, `skewness` and `kurtosis` say of the same values. NaN stands for a missing cell.
 * Deviations are measured in a power of two, so that their powers neither overflow nor vanish; all is null for a column
 * whose sum no double can hold.
 * @example columnMoments(Float64Array.of(1, 2, Number.NaN, 3, 4)).kurtosis; // => -1.2
 */
export function columnMoments(values: Float64Array): ColumnMoments {
  const { count, mean, peak } = locate(values);
  if (mean === null) return { count, ...none };
  if (count < 2 || !Number.isFinite(peak)) return { count, ...none, mean };
  if (peak === 0) return { count, ...none, mean, deviation: 0 };
  const unit = binaryUnit([peak]);
  const { second, third, fourth } = powers(values, mean, unit);
  const variance = second / (count - 1);
  const deviation = unit * Math.sqrt(variance);
  return {
    count,
    mean,
    deviation: Number.isFinite(deviation) ? deviation : null,
    skewness: count < 3 ? null : ((count / ((count - 1) * (count - 2))) * third) / (variance * Math.sqrt(variance)),
    kurtosis: count < 4 ? null : corrected(fourth / (variance * variance), count),
  };
}

function corrected(fourths: number, n: number): number {
  return ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * fourths - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}

/** Number and mean of the values present, and how far the farthest lies from it. */
function locate(values: Float64Array): { count: number; mean: number | null; peak: number } {
  let count = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let total = 0;
  let lost = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at]!;
    if (Number.isNaN(value)) continue;
    count += 1;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  const sum = total + lost;
  if (count === 0 || !Number.isFinite(sum)) return { count, mean: null, peak: 0 };
  const mean = Math.min(highest, Math.max(lowest, sum / count));
  return { count, mean, peak: Math.max(highest - mean, mean - lowest) };
}

/** Neumaier sums of the second, third and fourth power of the deviations, measured in a unit. */
function powers(values: Float64Array, mean: number, unit: number): { second: number; third: number; fourth: number } {
  let [second, lostSecond, third, lostThird, fourth, lostFourth] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < values.length; at += 1) {
    const deviation = (values[at]! - mean) / unit;
    if (Number.isNaN(deviation)) continue;
    const square = deviation * deviation;
    const cube = square * deviation;
    const fourthPower = square * square;
    const nextSecond = second + square;
    lostSecond += second >= square ? second - nextSecond + square : square - nextSecond + second;
    second = nextSecond;
    const nextThird = third + cube;
    lostThird += Math.abs(third) >= Math.abs(cube) ? third - nextThird + cube : cube - nextThird + third;
    third = nextThird;
    const nextFourth = fourth + fourthPower;
    lostFourth += fourth >= fourthPower ? fourth - nextFourth + fourthPower : fourthPower - nextFourth + fourth;
    fourth = nextFourth;
  }
  return { second: second + lostSecond, third: third + lostThird, fourth: fourth + lostFourth };
}
