import { tied } from "../numbers/at-least.ts";
import { coupledScores } from "./coupling-reason.ts";

/**
 * Which of n ≥ 2 systems lag (滞后型): the places of the smallest score, when the largest exceeds it by more than a gap;
 * several when they are tied, none when all keep pace (同步型). A difference that equals the gap but for rounding is none.
 * All 0, a missing score, or only one give null (`couplingReason` says which).
 * Throws RangeError for a score outside 0 to 1 and for a negative gap.
 * @example laggingSystems([0.6, 0.3, 0.5]); // => [1]
 */
export function laggingSystems(scores: readonly (number | null)[], gap = 0.1): number[] | null {
  const high = scores.find((score) => score !== null && score > 1);
  if (high !== undefined) throw new RangeError(`laggingSystems: scores must lie between 0 and 1, got ${high}`);
  if (!(gap >= 0)) throw new RangeError(`laggingSystems: the gap must not be negative, got ${gap}`);
  const coupled = coupledScores(scores);
  if (coupled === null) return null;
  const smallest = coupled.reduce((a, b) => Math.min(a, b));
  const distance = coupled.reduce((a, b) => Math.max(a, b)) - smallest;
  if (distance <= gap || tied(distance, gap)) return [];
  return coupled.flatMap((score, place) => (tied(score, smallest) ? [place] : []));
}
