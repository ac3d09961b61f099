import { atLeast } from "../methods/numbers/at-least.ts";
import { drawColumnSummary } from "../methods/uncertainty/draw-summary.ts";
import type { Pair } from "../schema/model.ts";
import type { Reason } from "../schema/reason.ts";
import type { MatchingResult, ScoreResult } from "../schema/results.ts";
import type { DrawnQuantity, Run, SensitivityResult } from "../schema/sensitivity.ts";
import type { EntityDraws } from "./entity-draws.ts";

/** The published numbers of one entity, beside which its rebuilds are set. */
export interface PublishedEntity {
  readonly entity: string;
  readonly score: (node: string) => Pick<ScoreResult, "value" | "rank" | "reason">;
  readonly match: (pair: string) => Pick<MatchingResult, "matching" | "coordination" | "net_change_3y" | "reason">;
}

export interface IntervalPlan {
  readonly run: Run;
  readonly nodes: readonly string[];
  readonly pairs: readonly Pair[];
  /** quantiles at the ends */
  readonly interval: readonly [number, number];
}

/** What an interval is of: the published number, why there is none, and its rebuilds. */
interface Figure {
  readonly quantity: DrawnQuantity;
  readonly item: string;
  readonly value: number | null;
  readonly reason: Reason | null;
  readonly draws: Float64Array;
}

/**
 * Intervals of everything that is drawn of one entity (区间): scores, then ranks, by node; then M, D* and the net change of
 * M, by pair. A number that is not published has no interval, and its reason stands there.
 */
export function drawIntervals(
  published: PublishedEntity,
  draws: EntityDraws,
  { run, nodes, pairs, interval }: IntervalPlan,
): SensitivityResult[] {
  const figures: Figure[] = [
    ...nodes.map((item, at): Figure => {
      const { value, reason } = published.score(item);
      return { quantity: "score", item, value, reason, draws: draws.scores[at]! };
    }),
    ...nodes.flatMap((item, at): Figure[] => {
      const { rank: value, reason } = published.score(item);
      return draws.ranks === null ? [] : [{ quantity: "rank", item, value, reason, draws: draws.ranks[at]! }];
    }),
    ...pairs.flatMap(({ pair }, at) => pairFigures(pair, published, draws, at)),
  ];
  return figures.map(({ quantity, item, value, reason, draws: column }): SensitivityResult => {
    const names = { run, entity_id: published.entity, quantity, item, published: value };
    const { count, median, low, high, lowError, highError } = drawColumnSummary(column, interval);
    if (value === null || count === 0) return { ...names, ...nothing, reason: reason ?? "missing-input" };
    const ends = { median, low, high, low_error: lowError, high_error: highError };
    // A change may cross a break, which its interval does not know of.
    const mark = quantity === "net-change" ? reason : null;
    return { ...names, ...ends, outside: sideOf(value, low!, high!), draws: count, reason: mark };
  });
}

const nothing = {
  median: null,
  low: null,
  high: null,
  low_error: null,
  high_error: null,
  outside: null,
  draws: 0,
} as const;

function pairFigures(item: string, published: PublishedEntity, draws: EntityDraws, at: number): Figure[] {
  const { matching, coordination, net_change_3y, reason } = published.match(item);
  const [own, change] = [draws.matching[at], draws.netChange[at]];
  return [
    ...(own ? [{ quantity: "matching", item, value: matching, reason, draws: own } as const] : []),
    { quantity: "coordination", item, value: coordination, reason, draws: draws.coordination[at]! },
    ...(change ? [{ quantity: "net-change", item, value: net_change_3y, reason, draws: change } as const] : []),
  ];
}

/** On which side of an interval a number lies outside of it. */
function sideOf(value: number, low: number, high: number): "low" | "high" | null {
  if (!atLeast(value, low)) return "low";
  return atLeast(high, value) ? null : "high";
}
