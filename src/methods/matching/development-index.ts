import { aggregate } from "../aggregation/aggregate.ts";
import { equalShares } from "../weights/weight-shares.ts";

/**
 * Development index T of n ≥ 1 scores from 0 to 1 (综合发展指数): their weighted arithmetic mean, equal weights unless given.
 * Between the smallest and the largest score. A missing score gives null; it is not rescaled away.
 * Throws RangeError for malformed weights and for a score outside 0 to 1.
 * @example developmentIndex([0.2, 0.8]); // => 0.5
 */
export function developmentIndex(
  scores: readonly (number | null)[],
  weights: readonly number[] = equalShares(scores.length),
): number | null {
  const wrong = scores.find((score) => score !== null && !(score >= 0 && score <= 1));
  if (wrong !== undefined) throw new RangeError(`developmentIndex: scores must lie between 0 and 1, got ${wrong}`);
  const { value } = aggregate(scores, weights);
  return scores.includes(null) ? null : value;
}
