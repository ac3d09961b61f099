import { sum } from "../numbers/sum.ts";
import { weightShares } from "../weights/weight-shares.ts";

/**
 * Obstacle degrees of a unit's scores from 0 to 1 (障碍度): O_j = w_j(1 − z_j) / Σ w_k(1 − z_k), what each holds the unit back.
 * 0 to 1, adding up to 1 over the scores present; a missing score has null and takes no part.
 * When nothing is short (every weighted score is 1) all are null.
 * Throws RangeError for malformed weights and for a score outside 0 to 1.
 * @example obstacleDegrees([0.5, 0.75, 1], [1, 2, 1]); // => [0.5, 0.5, 0]
 */
export function obstacleDegrees(scores: readonly (number | null)[], weights: readonly number[]): (number | null)[] {
  const wrong = scores.find((score) => score !== null && !(score >= 0 && score <= 1));
  if (wrong !== undefined) throw new RangeError(`obstacleDegrees: scores must lie between 0 and 1, got ${wrong}`);
  const shares = weightShares(weights, scores.length);
  const shortfalls = scores.map((score, index) => (score === null ? null : shares[index]! * (1 - score)));
  const total = sum(shortfalls.filter((shortfall) => shortfall !== null));
  return shortfalls.map((shortfall) => (shortfall === null || !total ? null : shortfall / total));
}
