import type { Lang } from "../i18n/lang.ts";
import type { EditionView } from "./edition-view.ts";
import type { Segment } from "./segment.ts";
import { pairsByBalance } from "./standing.ts";

/** The least and the best balanced pairs of an entity: one each, or two that cannot be told apart. */
export interface BalanceEnds {
  /** the least balanced first */
  readonly worst: readonly string[];
  /** the best balanced first */
  readonly best: readonly string[];
}

/**
 * Which pairs are balanced worst and best (最不平衡与最平衡的配对): the pair at the end of the order, and the one next to it where
 * its interval of the matching degree holds the value of the end. Null with fewer than two pairs, and where the next of
 * either end is the other end, so that no pair could be called by one of the two.
 */
export function balanceEnds(view: EditionView, entity: string): BalanceEnds | null {
  const rows = pairsByBalance(view, entity);
  const end = (order: typeof rows): string[] => {
    const [last, next] = order;
    if (last === undefined || next === undefined) return [];
    const interval = view.interval(entity, "matching", next.pair);
    const isClose =
      interval !== null &&
      interval.low !== null &&
      interval.high !== null &&
      interval.low <= last.matching &&
      last.matching <= interval.high;
    return isClose && rows.length > 2 ? [last.pair, next.pair] : [last.pair];
  };
  const [worst, best] = [end(rows), end(rows.toReversed())];
  if (rows.length < 2 || worst.some((pair) => best.includes(pair))) return null;
  return { worst, best };
}

/** Each pair as `put` says it, joined as the language does. */
export function listPairs(pairs: readonly string[], put: (pair: string) => readonly Segment[], lang: Lang): Segment[] {
  const join = lang === "zh" ? "与" : " and ";
  return pairs.flatMap((pair, index) => [...(index === 0 ? [] : [join]), ...put(pair)]);
}

/** Why two pairs are named where one is asked for: （区间重叠，不分先后）; empty for one. */
export function overlapNote(pairs: readonly string[], lang: Lang): string {
  if (pairs.length < 2) return "";
  return lang === "zh" ? "（区间重叠，不分先后）" : " (their intervals overlap, so neither comes first)";
}
