import { sum } from "../numbers/sum.ts";
import { coupledScores } from "./coupling-reason.ts";

/**
 * Modified coupling degree C* of n ≥ 2 scores from 0 to 1 (修正耦合度):
 * √[(1 − mean over pairs of |Ui − Uj|) · (Π Ui/max U)^(1/(n−1))]; for two, √[(1 − |a − b|) · min/max].
 * 0 to 1, all of it used; 1 when all are equal, whatever their level; any 0 gives 0. Scores must not be rescaled before.
 * All 0, a missing score, or only one give null (`couplingReason` says which). Throws RangeError for a score outside 0 to 1.
 * Source: Wang Shujia et al. 2021 (王淑佳等), Journal of Natural Resources 36(3), 793–810.
 * @example modifiedCoupling([0.2, 0.8]); // => 0.3162…, the root of 0.4 · 0.25
 */
export function modifiedCoupling(scores: readonly (number | null)[]): number | null {
  const high = scores.find((score) => score !== null && score > 1);
  if (high !== undefined) throw new RangeError(`modifiedCoupling: scores must lie between 0 and 1, got ${high}`);
  const coupled = coupledScores(scores);
  if (coupled === null) return null;
  const peak = coupled.reduce((a, b) => Math.max(a, b));
  const product = coupled.map((score) => score / peak).reduce((a, b) => a * b);
  const balance = product ** (1 / (coupled.length - 1));
  return Math.sqrt(Math.max(0, 1 - meanDifference(coupled)) * balance);
}

function meanDifference(scores: readonly number[]): number {
  const differences = scores.flatMap((a, index) => scores.slice(index + 1).map((b) => Math.abs(a - b)));
  return sum(differences)! / differences.length;
}
