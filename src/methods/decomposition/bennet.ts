import { formed, type Outcome, unformed } from "../numbers/outcome.ts";

/** One term of a weighted sum: a share of the total, and what it is a share of. */
export interface WeightedTerm {
  readonly weight: number | null;
  readonly score: number | null;
}

/** What the change of one term is due to; the two add up to it. */
export interface TermEffects {
  readonly score: Outcome;
  readonly weight: Outcome;
}

/**
 * Change of one weighted score, split between score and weight (贝内特两因素分解): mean weight · Δscore and mean score · Δweight.
 * In the unit of the product, exact, and the same as their Shapley values; summed over the terms of a weighted mean they
 * explain its change. A missing part leaves both out: `missing-input`; one that no double can hold is `out-of-domain`.
 * Source: Bennet 1920, Journal of the Royal Statistical Society 83, 455–462.
 * @example bennet({ weight: 0.4, score: 50 }, { weight: 0.6, score: 70 }).score.value; // => 10
 */
export function bennet(before: WeightedTerm, after: WeightedTerm): TermEffects {
  if (before.weight === null || before.score === null || after.weight === null || after.score === null) {
    return { score: unformed("missing-input"), weight: unformed("missing-input") };
  }
  return {
    score: formed(middle(before.weight, after.weight) * (after.score - before.score)),
    weight: formed(middle(before.score, after.score) * (after.weight - before.weight)),
  };
}

function middle(a: number, b: number): number {
  return a / 2 + b / 2;
}
