import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { weightShares } from "../weights/weight-shares.ts";

/** Scores of a cell of region and industry, 0 to 100. */
export interface CellScores {
  readonly industry: number | null;
  readonly growth: number | null;
  readonly property: number | null;
}

/** How much industry, its growth and the gap count; only their ratios do. */
export interface ValueWeights {
  readonly industry: number;
  readonly growth: number;
  readonly gap: number;
}

/**
 * Value of laying IP out in a cell (布局价值 V), 0 to 100: weighted mean of the industry's score, the score of its growth, and
 * how far IP is behind it, max(0, industry − property). It is high where industry is strong and grows and IP is lacking.
 * A missing score is `missing-input`, one outside 0 to 100 `out-of-domain`. Throws RangeError for malformed weights.
 * @example layoutValue({ industry: 80, growth: 60, property: 50 }, { industry: 4, growth: 3, gap: 3 }).value; // => 59
 */
export function layoutValue({ industry, growth, property }: CellScores, weights: ValueWeights): Outcome {
  const shares = weightShares([weights.industry, weights.growth, weights.gap], 3);
  if (industry === null || growth === null || property === null) return unformed("missing-input");
  if (![industry, growth, property].every((score) => score >= 0 && score <= 100)) return unformed("out-of-domain");
  const gap = Math.max(0, industry - property);
  return formed(Math.min(100, shares[0]! * industry + shares[1]! * growth + shares[2]! * gap));
}
