import { mean } from "../statistics/moments.ts";
import { coupledScores } from "./coupling-reason.ts";

/**
 * Standard coupling degree C of n ≥ 2 scores (标准耦合度): their geometric over their arithmetic mean, n·(ΠU)^(1/n) / ΣU.
 * 0 to 1; 1 when all are equal, whatever their level; any 0 gives 0. The scale does not matter, 0 to 1 or 0 to 100.
 * All 0, a missing score, or only one give null (`couplingReason` says which). Throws RangeError for a negative score.
 * Above 0.94 as soon as two scores are within a factor of two of each other: not to be read as a match.
 * @example standardCoupling([0.2, 0.8]); // => 0.8
 */
export function standardCoupling(scores: readonly (number | null)[]): number | null {
  const coupled = coupledScores(scores);
  if (coupled === null) return null;
  const peak = coupled.reduce((a, b) => Math.max(a, b));
  const ratios = coupled.map((score) => score / peak);
  const product = ratios.reduce((a, b) => a * b);
  const geometric = coupled.length === 2 ? Math.sqrt(product) : product ** (1 / coupled.length);
  return Math.min(1, geometric / mean(ratios)!);
}
