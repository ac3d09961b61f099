import { coupledScores } from "./coupling-reason.ts";

/**
 * Matching degree M of two scores (匹配度): the smaller over the larger, 0 to 1; 1 is perfect balance at any level.
 * Takes scores of one scale, 0 to 1 or 0 to 100. One score of 0 gives 0; two of them, or a missing one, null
 * (`couplingReason` says which). Throws RangeError for a negative score.
 * @example matchingDegree(45, 72); // => 0.625
 */
export function matchingDegree(a: number | null, b: number | null): number | null {
  const scores = coupledScores([a, b]);
  return scores === null ? null : Math.min(...scores) / Math.max(...scores);
}
