import { type Lang, nameOf } from "../i18n/lang.ts";
import type { MatchingResult } from "../schema/results.ts";
import { type ClassWords, gradeWords } from "./class-words.ts";
import type { EditionView } from "./edition-view.ts";
import { type IntervalWords, intervalWords } from "./interval-words.ts";
import { aheadOf } from "./matching-finding.ts";
import { changeRule, signProbability, type Verdict, verdictOf } from "./movers.ts";

/** One matched pair of an entity, as its page says it. */
export interface PairReading {
  readonly row: MatchingResult;
  readonly name: string;
  /** which side scores higher, where there are two; empty where they are equal */
  readonly ahead: string;
  readonly matching: IntervalWords | null;
  readonly coordination: IntervalWords | null;
  /** the grade of D*, as sure as can be said; null without D* */
  readonly grade: ClassWords | null;
  readonly net: IntervalWords | null;
  /** what may be said of the net change; `broken` where a break lies between its ends, null where there is none */
  readonly verdict: Verdict | "broken" | null;
  /** how often rebuilds give the sign of the net change, 0 to 1 */
  readonly sign: number | null;
}

/** Every pair of an entity with its reading, in the model's order. */
export function pairReadings(view: EditionView, entity: string, lang: Lang): PairReading[] {
  return view.pairs.map((pair) => {
    const row = view.match(entity, pair.pair);
    const higher = aheadOf(view, pair, row);
    const interval = (quantity: "matching" | "coordination" | "net-change") =>
      intervalWords(view, entity, { quantity, item: pair.pair, lang });
    const sign = signProbability(view, entity, pair.pair);
    return {
      row,
      name: nameOf(pair, lang),
      ahead: higher === null ? "" : nameOf(higher, lang),
      matching: interval("matching"),
      coordination: interval("coordination"),
      grade: gradeWords(view, entity, pair.pair, lang),
      net: interval("net-change"),
      verdict: judge(view, row, sign),
      sign,
    };
  });
}

function judge(view: EditionView, row: MatchingResult, sign: number | null): PairReading["verdict"] {
  if (row.net_change_3y === null) return null;
  return row.reason === "crosses-break" ? "broken" : verdictOf(row.net_change_3y, sign, changeRule(view));
}
