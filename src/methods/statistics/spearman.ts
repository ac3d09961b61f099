import type { Outcome } from "../numbers/outcome.ts";
import { completePairs, pearson } from "./pearson.ts";
import { rank } from "./rank.ts";

/**
 * Spearman rank correlation (斯皮尔曼秩相关), −1 to 1: Pearson's of the average ranks, so that ties count half.
 * Over the pairs where neither is missing; reasons and errors as for `pearson`.
 * Source: Spearman 1904, American Journal of Psychology 15, 72–101.
 * @example spearman([1, 2, 3], [10, 100, 50]).value; // => 0.5
 */
export function spearman(a: readonly (number | null)[], b: readonly (number | null)[]): Outcome {
  const pairs = completePairs(a, b);
  const ranked = (values: readonly number[]) => rank(values, { ties: "average", order: "ascending" });
  return pearson(ranked(pairs.map((pair) => pair.a)), ranked(pairs.map((pair) => pair.b)));
}
