import type { ChangeResult } from "../schema/changes.ts";
import { differingBlocks } from "./explain-blocks.ts";
import type { Comparison } from "./explain-comparison.ts";
import { openPictures } from "./explain-pictures.ts";
import { openPlaces } from "./explain-places.ts";
import { explainRank } from "./explain-rank.ts";
import { explainScore } from "./explain-score.ts";
import type { Subject } from "./explain-subject.ts";

/** Why every score and rank moved, and how far the worst of all sums misses its change: rounding alone. */
export interface Explanation {
  readonly changes: readonly ChangeResult[];
  /** whether any figure of the first edition was revised since it was published */
  readonly revised: boolean;
  readonly residual: number;
}

/**
 * Explains every score and rank that two editions have (变动分解): what each block did that differs between them, on the score
 * itself and on the rank itself, and of the first the part of each indicator. Entities in the order of the comparison, nodes
 * in that of the second edition, then those that only the first has. Contributions add up to the change within 1e-10, or an
 * Error is thrown that names entity and node. What is missing in one edition has its row, a reason and no contributions.
 * Sources: those of `shapley`, `bennet` and `geometricEffects`.
 */
export function explainChange(comparison: Comparison): Explanation {
  const pictures = openPictures(comparison);
  const places = openPlaces(comparison, pictures);
  const differing = differingBlocks(comparison);
  const [before, after] = comparison.sides.map(({ composite }) => composite.nodes.map(({ id }) => id));
  const nodes = [...new Set([...after!, ...before!])];
  const found = comparison.entities.flatMap((_, row) =>
    nodes.flatMap((node) => {
      const subject: Subject = { comparison, pictures, places, differing: differing[row]!, row, node };
      return [explainScore(subject), explainRank(subject)];
    }),
  );
  return {
    changes: found.flatMap(({ changes }) => changes),
    revised: differing.some(({ everywhere }) => everywhere.includes("revised")),
    residual: found.reduce((worst, { residual }) => Math.max(worst, residual), 0),
  };
}
