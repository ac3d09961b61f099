import { variance } from "../statistics/moments.ts";
import { coupledScores } from "./coupling-reason.ts";

/**
 * Deviation coupling degree of n ≥ 2 scores from 0 to 1 (离差耦合度，Fan 式): 1 − 2s with the standard deviation s over n;
 * for two, 1 − |a − b|. 0 to 1; 1 when all are equal, 0 when half of them are 0 and half 1. A check on the robustness of the
 * other two degrees, from which it differs where a score is 0: that does not make it 0.
 * All 0, a missing score, or only one give null (`couplingReason` says which). Throws RangeError for a score outside 0 to 1.
 * Source: the third model of the package `coupling` (stscl), after Fan et al.
 * @example deviationCoupling([0, 0, 1, 1]); // => 0
 */
export function deviationCoupling(scores: readonly (number | null)[]): number | null {
  const high = scores.find((score) => score !== null && score > 1);
  if (high !== undefined) throw new RangeError(`deviationCoupling: scores must lie between 0 and 1, got ${high}`);
  const coupled = coupledScores(scores);
  if (coupled === null) return null;
  const overAll = (variance(coupled)! * (coupled.length - 1)) / coupled.length;
  return Math.max(0, 1 - 2 * Math.sqrt(overAll));
}
