import type { Entity } from "../schema/reference.ts";
import type { ScoreResult } from "../schema/results.ts";
import type { TrialResult } from "../schema/trial.ts";
import type { EditionView } from "./edition-view.ts";
import { rescaledNodes } from "./rescaled.ts";
import { formatFullScore, formatScore } from "./round.ts";

/** One entity of a trial, as it is published. */
export interface PublishedRow {
  readonly entity: Entity;
  readonly home: boolean;
  readonly score: ScoreResult;
  /** whether a score of it is formed of what is left of its indicators */
  readonly rescaled: boolean;
}

/**
 * The entities of a trial with their published scores on a node, in the order of the published places, those without one
 * last. `official` is what a trial at the official setting came to.
 * Throws RangeError where that is not what is published: a trial must start from the published result.
 */
export function publishedRows(view: EditionView, node: string, official: readonly TrialResult[]): PublishedRow[] {
  const rows = official.map((result) => {
    const score = view.score(result.entity, node);
    if (score.rank !== result.rank || formatScore(score.value) !== formatFullScore(result.score)) {
      throw new RangeError(
        `${view.edition.id} ${result.entity}: trial ${result.score} at place ${result.rank}, published ${score.value} at ${score.rank}`,
      );
    }
    const rescaled = rescaledNodes(view, result.entity).length > 0;
    return { entity: view.entity(result.entity), home: result.entity === view.home?.entity_id, score, rescaled };
  });
  const place = (row: PublishedRow) => row.score.rank ?? Number.POSITIVE_INFINITY;
  return rows.sort((a, b) => Math.sign(place(a) - place(b)) || (a.entity.entity_id < b.entity.entity_id ? -1 : 1));
}
