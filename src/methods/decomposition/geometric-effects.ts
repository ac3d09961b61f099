import { aggregate } from "../aggregation/aggregate.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { weightShares } from "../weights/weight-shares.ts";
import type { TermEffects } from "./bennet.ts";
import { logarithmicChange, logarithmicMean } from "./logarithmic-mean.ts";

/** The children of a weighted geometric mean. Only the ratios of the weights count. */
export interface WeightedScores {
  readonly scores: readonly (number | null)[];
  readonly weights: readonly number[];
}

/**
 * Change of a weighted geometric mean, split between the scores and weights of its children (几何合成变化分解):
 * L(S₁,S₀)·mean weight·Δln z and L(S₁,S₀)·mean ln z·Δw, with the logarithmic mean L. In the unit of the score; exact.
 * What a single weight does depends on the unit of the scores, the sum over all weights does not.
 * All are left out when a score is missing (`missing-input`), 0 or negative (`non-positive-value`: raise it to the floor
 * of the mean first), or when an effect leaves the range of a double (`out-of-domain`).
 * Throws RangeError for malformed weights, and when before and after differ in the number of children.
 * Source: Ang 2015, Energy Policy 86, 233–238, with weights that change too.
 * @example geometricEffects({ scores: [20, 50], weights: [1, 1] }, { scores: [80, 50], weights: [1, 1] }).map((each) => each.weight.value); // => [0, 0]
 */
export function geometricEffects(before: WeightedScores, after: WeightedScores): TermEffects[] {
  if (before.scores.length !== after.scores.length) {
    throw new RangeError(
      `geometricEffects: expected as many scores after as before, got ${after.scores.length} and ${before.scores.length}`,
    );
  }
  const [sharesBefore, sharesAfter] = [sharesOf(before), sharesOf(after)];
  const scale = scaleOf(before, after);
  return before.scores.map((score, index): TermEffects => {
    if (scale.value === null) return { score: scale, weight: scale };
    const [from, to] = [score!, after.scores[index]!];
    const [shareFrom, shareTo] = [sharesBefore[index]!, sharesAfter[index]!];
    return {
      score: formed(scale.value * ((shareFrom + shareTo) / 2) * logarithmicChange(from, to)),
      weight: formed(scale.value * ((Math.log(from) + Math.log(to)) / 2) * (shareTo - shareFrom)),
    };
  });
}

function sharesOf({ scores, weights }: WeightedScores): number[] {
  return weightShares(weights, scores.length);
}

/** L(S₁,S₀) of the two means, or why there is none. */
function scaleOf(before: WeightedScores, after: WeightedScores): Outcome {
  const scores = [...before.scores, ...after.scores];
  if (scores.includes(null)) return unformed("missing-input");
  if (scores.some((score) => score! <= 0)) return unformed("non-positive-value");
  const meanOf = (each: WeightedScores) => aggregate(each.scores, each.weights, { kind: "geometric" }).value;
  return formed(logarithmicMean(meanOf(before), meanOf(after)));
}
