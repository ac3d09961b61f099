import { type Concordance, kendallW } from "../statistics/kendall-w.ts";
import { mean } from "../statistics/moments.ts";
import { type AhpWeights, ahpWeights, type JudgementMatrix } from "./ahp-weights.ts";
import type { RandomIndexTable } from "./random-index.ts";

export interface AhpGroupWeights extends AhpWeights {
  /** The judgements of the group: the geometric mean of its experts'. */
  readonly judgements: JudgementMatrix;
  /** Each expert's own weights and consistency. */
  readonly experts: readonly AhpWeights[];
  /** Kendall's W of the experts' rankings of the things. */
  readonly concordance: Concordance;
}

/**
 * Weights from the judgements of several experts (群组层次分析): one matrix of the geometric means of their judgements, and
 * its weights; beside it each expert's own weights and consistency ratio, and how far their rankings agree (Kendall's W,
 * `single-unit` for one expert or one thing).
 * Throws RangeError for no expert, for matrices of different sizes, and as `ahpWeights` for each.
 * Source: Aczél and Saaty 1983, Journal of Mathematical Psychology 27, 93–102.
 * @example ahpGroupWeights([[[1, 2], [0.5, 1]], [[1, 8], [0.125, 1]]]).judgements[0][1]; // => 4
 */
export function ahpGroupWeights(matrices: readonly JudgementMatrix[], table?: RandomIndexTable): AhpGroupWeights {
  const n = matrices[0]?.length;
  if (n === undefined) throw new RangeError("ahpGroupWeights: expected at least one expert, got none");
  const other = matrices.find((matrix) => matrix.length !== n);
  if (other !== undefined)
    throw new RangeError(`ahpGroupWeights: expected matrices of ${n} rows, got one of ${other.length}`);
  const experts = matrices.map((matrix) => ahpWeights(matrix, table));
  const judgements = geometricMean(matrices);
  const concordance = kendallW(experts.map(({ weights }) => weights ?? Array.from({ length: n }, () => null)));
  return { ...ahpWeights(judgements, table), judgements, experts, concordance };
}

/** Exactly reciprocal: the lower half is worked out from the upper. */
function geometricMean(matrices: readonly JudgementMatrix[]): number[][] {
  const meanOf = (i: number, j: number) => Math.exp(mean(matrices.map((matrix) => Math.log(matrix[i]![j]!)))!);
  return matrices[0]!.map((row, i) => row.map((_, j) => (i === j ? 1 : i < j ? meanOf(i, j) : 1 / meanOf(j, i))));
}
