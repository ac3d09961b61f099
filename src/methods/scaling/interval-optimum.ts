import type { Goalposts } from "./normalise.ts";

/** What a value of an interval-optimum indicator is scored against. */
export interface OptimumBounds {
  /** Smallest and largest value that there is, or that the edition expects. */
  readonly low: number;
  readonly high: number;
  /** Inside it the score is full. */
  readonly optimum: Goalposts;
}

/**
 * Scores a value of which neither more nor less is better, but the middle (适度指标): 1 inside the optimum [a, b], outside it
 * 1 − distance / max(a − low, high − b), and never below 0. The longer side alone runs down to 0; the other keeps its slope.
 * An optimum that holds all values scores them 1. Missing stays missing; so does a value whose farthest bound no double can reach.
 * Throws RangeError when the optimum or the bounds are reversed.
 * @example intervalOptimum(10, { low: 0, high: 50, optimum: { low: 20, high: 30 } }); // => 0.5
 */
export function intervalOptimum(value: number | null, { low, high, optimum }: OptimumBounds): number | null {
  if (!(optimum.low <= optimum.high)) {
    throw new RangeError(`intervalOptimum: optimum must not be reversed, got ${optimum.low} and ${optimum.high}`);
  }
  if (!(low <= high)) throw new RangeError(`intervalOptimum: low must not exceed high, got ${low} and ${high}`);
  if (value === null) return null;
  const distance = Math.max(0, optimum.low - value, value - optimum.high);
  if (distance === 0) return 1;
  const farthest = Math.max(optimum.low - low, high - optimum.high);
  // Bounds given by an edition may hold no value this far out, or none outside the optimum at all.
  if (farthest <= 0) return 0;
  return Number.isFinite(farthest) ? Math.max(0, 1 - distance / farthest) : null;
}
