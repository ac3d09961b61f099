import type { Indicator } from "../schema/model.ts";
import type { IndicatorResult, MatchingResult, ScoreResult } from "../schema/results.ts";
import type { EditionView } from "./edition-view.ts";

/** The cells of an indicator that were clamped at a goalpost, among the ranked entities. */
export interface Clipped {
  readonly indicator: Indicator;
  readonly low: readonly string[];
  readonly high: readonly string[];
  /** share of the ranked entities */
  readonly share: number;
  /** more of them than the model lets pass without a word */
  readonly capped: boolean;
}

/** Scored indicators with clamped cells, in the model's order. */
export function clippedCells(view: EditionView): Clipped[] {
  return view.indicators
    .filter((indicator) => indicator.direction !== 0 || view.goalposts.some((row) => row.indicator === indicator.id))
    .flatMap((indicator) => {
      const at = (side: "low" | "high") =>
        view.provinces
          .map((row) => row.entity_id)
          .filter((entity) => view.value(entity, indicator.id).clipped === side);
      const [low, high] = [at("low"), at("high")];
      const share = (low.length + high.length) / view.provinces.length;
      return share === 0 ? [] : [{ indicator, low, high, share, capped: share > view.model.max_clipped }];
    });
}

/** Results that are missing or marked, for their reasons. */
export interface Marked {
  readonly indicators: readonly IndicatorResult[];
  readonly scores: readonly ScoreResult[];
  /** pairs of two systems with a mark, and any pair without a result */
  readonly matches: readonly MatchingResult[];
}

/** Every result of an edition that carries a reason, but for three systems, which never have a matching degree. */
export function markedResults({ results }: Pick<EditionView, "results">): Marked {
  return {
    indicators: results.indicators.filter((row) => row.reason !== null || row.scored === null),
    scores: results.scores.filter((row) => row.reason !== null || row.value === null),
    matches: results.matching.filter((row) => row.reason !== null && row.reason !== "not-applicable"),
  };
}

/** Files of revisions that the edition was computed with, by path; none where nothing was corrected. */
export function revisionFiles({ manifest }: Pick<EditionView, "manifest">): string[] {
  return Object.keys(manifest.inputs)
    .filter((path) => path.startsWith("data/revisions/") && path.endsWith(".csv"))
    .sort();
}
