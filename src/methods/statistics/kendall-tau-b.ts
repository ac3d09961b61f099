import { tied } from "../numbers/at-least.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { completePairs } from "./pearson.ts";

/**
 * Kendall's tau-b (肯德尔相关，并列修正), −1 to 1: (concordant − discordant) / √((pairs − ties in a)(pairs − ties in b)).
 * Over the rows where neither is missing; reasons and errors as for `pearson`. Ties by the one tolerance.
 * Source: Kendall 1945, Biometrika 33, 239–251.
 * @example kendallTauB([1, 2, 3], [1, 3, 2]).value; // => 1 / 3
 */
export function kendallTauB(a: readonly (number | null)[], b: readonly (number | null)[]): Outcome {
  const rows = completePairs(a, b);
  if (rows.length < 2) return unformed(rows.length === 0 ? "missing-input" : "single-unit");
  let [agreement, untiedA, untiedB] = [0, 0, 0];
  for (const [index, row] of rows.entries()) {
    for (const other of rows.slice(index + 1)) {
      const [signA, signB] = [signOf(row.a, other.a), signOf(row.b, other.b)];
      agreement += signA * signB;
      untiedA += Math.abs(signA);
      untiedB += Math.abs(signB);
    }
  }
  if (untiedA === 0 || untiedB === 0) return unformed("no-variance");
  // One root rather than two, so that perfect agreement is exactly 1.
  return formed(agreement / Math.sqrt(untiedA * untiedB));
}

function signOf(a: number, b: number): number {
  if (tied(a, b)) return 0;
  return a < b ? 1 : -1;
}
