import type { Outcome } from "../numbers/outcome.ts";
import { kendallTauB } from "./kendall-tau-b.ts";
import { mean } from "./moments.ts";
import { completePairs } from "./pearson.ts";
import { spearman } from "./spearman.ts";

/** How far two rankings of the same units agree. */
export interface RankComparison {
  /** Units with a rank in both. */
  readonly units: number;
  readonly spearman: Outcome;
  readonly kendall: Outcome;
  /** Mean and largest |shift|, in places. */
  readonly meanShift: number | null;
  readonly maxShift: number | null;
  /** Share of the units that moved by more places than given, 0 to 1. */
  readonly movedShare: number | null;
}

/**
 * Comparison of two rankings (位次比较), as of two editions or two weightings: Spearman and Kendall tau-b, −1 to 1, mean and
 * largest shift, and the share that moved by more than 3 places unless told. Over the units with a rank in both; the
 * shifts are null when there is none, the correlations say why they are missing.
 * Throws RangeError when the rankings differ in length.
 * @example compareRanks([1, 2, 3], [2, 1, 3]).meanShift; // => 2 / 3
 */
export function compareRanks(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
  { moved = 3 }: { readonly moved?: number } = {},
): RankComparison {
  const pairs = completePairs(before, after);
  const shifts = pairs.map(({ a, b }) => Math.abs(b - a));
  return {
    units: pairs.length,
    spearman: spearman(before, after),
    kendall: kendallTauB(before, after),
    meanShift: mean(shifts),
    maxShift: shifts.length === 0 ? null : shifts.reduce((a, b) => Math.max(a, b)),
    movedShare: shifts.length === 0 ? null : shifts.filter((shift) => shift > moved).length / shifts.length,
  };
}
