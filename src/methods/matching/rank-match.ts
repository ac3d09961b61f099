import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { completePairs } from "../statistics/pearson.ts";
import { rank } from "../statistics/rank.ts";

/**
 * Rank match of the units of two columns (位次匹配度), 1 − |place in the one − place in the other|/(n − 1), 0 to 1; in plain
 * words only how far apart the two places are. Competition places, the largest first, among the n units that have both.
 * A unit without one of the two is `missing-input`; when only one has both it is `single-unit`.
 * Throws RangeError when the columns differ in length.
 * @example rankMatch([30, 20, 10], [5, 9, 1]).map((unit) => unit.value); // => [0.5, 0.5, 1]
 */
export function rankMatch(a: readonly (number | null)[], b: readonly (number | null)[]): Outcome[] {
  const ranked = completePairs(a, b).length;
  const complete = a.map((value, index) => value !== null && b[index]! !== null);
  const [first, second] = [a, b].map((column) => rank(column.map((value, index) => (complete[index] ? value : null))));
  return complete.map((both, index) => {
    if (!both) return unformed("missing-input");
    if (ranked === 1) return unformed("single-unit");
    return formed(1 - Math.abs(first![index]! - second![index]!) / (ranked - 1));
  });
}
