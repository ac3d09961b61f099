import { discreteDraw } from "../numbers/discrete-draw.ts";
import { bounded, type Interval, unbounded } from "../numbers/interval.ts";
import { quantile } from "../statistics/quantile.ts";
import { type SobolEstimates, type SobolTerms, sobolEstimates, sobolTerms } from "./sobol-estimates.ts";

/** Intervals of the two indices of a factor. */
export interface FactorIntervals {
  readonly first: Interval;
  readonly total: Interval;
}

export interface BootstrapOptions {
  readonly factors: number;
  /** The generator that draws the points. */
  readonly next: () => number;
  readonly replicates?: number;
  /** Probabilities of the two ends. */
  readonly ends?: readonly [number, number];
}

/**
 * Intervals of the Sobol indices (Sobol 指数自助区间): the base points are drawn again, with repetition, 1000 times unless
 * told, and the indices of each draw worked out; their 5 % and 95 % quantiles unless told. One a factor, as `sobolIndices`.
 * Draws whose results do not vary are left out. Without any that do, there is no interval (`no-variance`), nor with a
 * missing result (`missing-input`).
 * Throws RangeError as `sobolIndices`, for replicates that are not a whole number from 1, and for ends outside 0 to 1.
 * Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13; Saltelli et al. 2010.
 * @example sobolIntervals([0, 1, 1], { factors: 1, next: () => 0 }).at(0)?.first; // => { low: 2, high: 2, reason: "" }
 */
export function sobolIntervals(
  results: readonly (number | null)[],
  { factors, next, replicates = 1000, ends = [0.05, 0.95] }: BootstrapOptions,
): FactorIntervals[] {
  if (!Number.isSafeInteger(replicates) || replicates < 1) {
    throw new RangeError(`sobolIntervals: expected replicates from 1, got ${replicates}`);
  }
  const terms = sobolTerms(results, factors);
  const drawn = typeof terms === "string" ? [] : replicatesOf(terms, replicates, next);
  const interval = (values: readonly number[]): Interval => {
    const [low, high] = ends.map((end) => quantile(values, end));
    if (low == null || high == null) return unbounded(typeof terms === "string" ? terms : "no-variance");
    return bounded(low, high);
  };
  return Array.from({ length: factors }, (_, factor) => ({
    first: interval(drawn.map((estimates) => estimates.factors[factor]!.first)),
    total: interval(drawn.map((estimates) => estimates.factors[factor]!.total)),
  }));
}

function replicatesOf(terms: SobolTerms, replicates: number, next: () => number): SobolEstimates[] {
  const drawn: SobolEstimates[] = [];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const points = new Uint32Array(terms.points).map(() => discreteDraw(next(), terms.points));
    const estimates = sobolEstimates(terms, points);
    if (estimates !== null) drawn.push(estimates);
  }
  return drawn;
}
