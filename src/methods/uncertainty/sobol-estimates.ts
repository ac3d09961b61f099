import type { Reason } from "../../schema/reason.ts";
import { binaryUnit } from "../numbers/binary-unit.ts";
import { mean } from "../statistics/moments.ts";

/** Below this share of the mean square, what is left of a variance is rounding. */
const rounding = 1e-12;

/** What each base point adds to the Sobol estimates, in a unit in which no square overflows. */
export interface SobolTerms {
  readonly points: number;
  /** The power of two that the results are measured in. */
  readonly unit: number;
  /** Of each point: y_A + y_B, both less their common mean. */
  readonly sums: Float64Array;
  /** Of each point: y_A² + y_B², both less their common mean. */
  readonly squares: Float64Array;
  /** By factor, of each point: y_B·(y_AB − y_A). */
  readonly first: readonly Float64Array[];
  /** By factor, of each point: (y_A − y_AB)². */
  readonly total: readonly Float64Array[];
}

/** Variance of the results of A and B, in the square of the unit, and the indices by factor. */
export interface SobolEstimates {
  readonly variance: number;
  readonly factors: readonly { readonly first: number; readonly total: number }[];
}

/**
 * The terms of a Sobol analysis (Sobol 估计项) from the N(d + 2) results of a design, or why there are none.
 * Throws RangeError unless factors is a whole number from 1 and there are N(d + 2) results.
 * @example sobolTerms([0, 1, null, 1, 2, 3], 1); // => "missing-input"
 */
export function sobolTerms(results: readonly (number | null)[], factors: number): SobolTerms | Reason {
  const points = results.length / (factors + 2);
  if (!Number.isSafeInteger(factors) || factors < 1 || !Number.isInteger(points) || points < 1) {
    throw new RangeError(`sobolTerms: expected N(d + 2) results, got ${results.length} for ${factors} factors`);
  }
  const present = results.filter((result) => result !== null);
  if (present.length < results.length) return "missing-input";
  const unit = binaryUnit(present);
  const scaled = Float64Array.from(present, (result) => result / unit);
  const block = (index: number) => scaled.subarray(index * points, (index + 1) * points);
  const [a, b] = [block(0), block(1)];
  const swapped = Array.from({ length: factors }, (_, factor) => block(factor + 2));
  const centre = mean([...a, ...b])!;
  return {
    points,
    unit,
    sums: a.map((result, point) => result - centre + (b[point]! - centre)),
    squares: a.map((result, point) => (result - centre) ** 2 + (b[point]! - centre) ** 2),
    first: swapped.map((ab) => ab.map((result, point) => b[point]! * (result - a[point]!))),
    total: swapped.map((ab) => ab.map((result, point) => (a[point]! - result) ** 2)),
  };
}

/**
 * The Sobol estimates over a choice of base points (Sobol 估计), a point counting as often as it is named; null when their
 * results do not vary. All points once give the estimates themselves, a draw with repetition one replicate of the bootstrap.
 * @example sobolEstimates({ points: 1, unit: 1, sums: Float64Array.of(0), squares: Float64Array.of(0), first: [], total: [] }, Uint32Array.of(0)); // => null
 */
export function sobolEstimates(terms: SobolTerms, points: Uint32Array): SobolEstimates | null {
  const count = 2 * points.length;
  const squares = sumAt(terms.squares, points);
  const variance = (squares - sumAt(terms.sums, points) ** 2 / count) / (count - 1);
  if (!(variance > (rounding * squares) / count)) return null;
  return {
    variance,
    factors: terms.first.map((first, factor) => ({
      first: sumAt(first, points) / points.length / variance,
      total: sumAt(terms.total[factor]!, points) / count / variance,
    })),
  };
}

/** Neumaier's sum, as `sum` has it, without a list of the terms: the bootstrap passes here ten million times. */
function sumAt(series: Float64Array, points: Uint32Array): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < points.length; i += 1) {
    const value = series[points[i]!]!;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
