import { type Lang, localPath, nameOf, shortOf } from "../i18n/lang.ts";
import { reasonWords } from "../i18n/words.ts";
import { gradeOf } from "../schema/grade.ts";
import type { MatchingResult } from "../schema/results.ts";
import { type NumberKind, passportOf } from "./address.ts";
import type { EditionView } from "./edition-view.ts";
import { ordinal } from "./lede.ts";
import { formatChange, formatDegree, formatScore, formatValue, noValue } from "./round.ts";
import type { Segment } from "./segment.ts";

/** The degrees of a pair that a sentence may print. */
export type Degree = "matching" | "coordination" | "coupling" | "development";
/** The signed numbers of a pair. */
export type SignedDegree = "bias" | "change_3y" | "net_change_3y";

/** Names and numbers of one edition in one language, as sentences print them: a number links to its passport. */
export interface Speaker {
  name(entity: string): string;
  node(id: string): string;
  indicator(id: string): string;
  pair(id: string): string;
  /** names after one another, as the language joins them; `none` where there is nobody */
  names(entities: readonly string[]): string;
  score(entity: string, node: string): Segment;
  /** 第 15 位, 15th */
  rank(entity: string, node: string): Segment;
  tier(entity: string, node: string): string;
  /** the scored value with its unit; bare, with no more than its % */
  value(entity: string, indicator: string, bare?: boolean): Segment;
  /** the year's own value, likewise */
  raw(entity: string, indicator: string, bare?: boolean): Segment;
  /** score of an indicator, 0 to 100 */
  points(entity: string, indicator: string): Segment;
  /** place of an indicator's scored value */
  place(entity: string, indicator: string): Segment;
  degree(entity: string, pair: string, quantity: Degree): Segment;
  signed(entity: string, pair: string, quantity: SignedDegree): Segment;
  grade(entity: string, pair: string): string;
  /** a national share with its %, or the relative match */
  situation(entity: string, quantity: string): Segment;
}

export function speaker(view: EditionView, lang: Lang): Speaker {
  const zh = lang === "zh";
  const link = (entity: string, kind: NumberKind, id: string, text: string): Segment => ({
    text,
    href: localPath(passportOf(view, entity, kind, id), lang),
  });
  const place = (rank: number | null) => (rank === null ? noValue : zh ? `第 ${rank} 位` : ordinal(rank));
  const measured = (entity: string, id: string, which: "raw" | "scored", bare: boolean): Segment => {
    const row = view.value(entity, id);
    if (row[which] === null) return link(entity, "indicator", id, missing(row.reason, lang));
    const number = formatValue(row[which]);
    const text = withUnit(number, view.indicator(id), lang);
    return link(entity, "indicator", id, bare ? `${number}${text.startsWith(`${number}%`) ? "%" : ""}` : text);
  };
  const named = <Row extends { name_zh: string; name_en: string }>(row: Row | undefined, id: string): string => {
    if (row === undefined) throw new RangeError(`${view.edition.id}: nothing is called ${id}`);
    return nameOf(row, lang);
  };
  return {
    name: (entity) => shortOf(view.entity(entity), lang),
    node: (id) =>
      named(
        view.nodes.find((node) => node.id === id),
        id,
      ),
    indicator: (id) => nameOf(view.indicator(id), lang),
    pair: (id) =>
      named(
        view.pairs.find((pair) => pair.pair === id),
        id,
      ),
    names: (entities) =>
      joinNames(
        entities.map((entity) => shortOf(view.entity(entity), lang)),
        lang,
      ),
    score: (entity, node) => {
      const { value, reason } = view.score(entity, node);
      return link(entity, "score", node, value === null ? missing(reason, lang) : formatScore(value));
    },
    rank: (entity, node) => link(entity, "score", node, place(view.score(entity, node).rank)),
    tier: (entity, node) => view.tier(view.score(entity, node).value)?.name[lang] ?? noValue,
    value: (entity, id, bare = false) => measured(entity, id, "scored", bare),
    raw: (entity, id, bare = false) => measured(entity, id, "raw", bare),
    points: (entity, id) => link(entity, "indicator", id, formatScore(view.value(entity, id).score)),
    place: (entity, id) => link(entity, "indicator", id, place(view.standing(entity, id).rank)),
    degree: (entity, pair, quantity) => {
      const row: MatchingResult = view.match(entity, pair);
      return link(
        entity,
        "match",
        pair,
        row[quantity] === null ? missing(row.reason, lang) : formatDegree(row[quantity]),
      );
    },
    signed: (entity, pair, quantity) => {
      const row: MatchingResult = view.match(entity, pair);
      const text = row[quantity] === null ? missing(row.reason, lang) : formatChange(row[quantity], 2);
      return link(entity, "match", pair, text);
    },
    grade: (entity, pair) =>
      gradeOf(view.match(entity, pair).coordination, view.model.coordination_grades)?.name[lang] ?? noValue,
    situation: (entity, quantity) => {
      const { value, reason } = view.situation(entity, quantity);
      const text = value === null ? missing(reason, lang) : formatValue(value);
      const sign = value !== null && /^(share|outside)\./.test(quantity) ? "%" : "";
      return link(entity, "situation", quantity, `${text}${sign}`);
    },
  };
}

/**
 * A value with its unit: a percentage sign without a space, other units after one.
 * @example withUnit("2.48", { unit_zh: "%", unit_en: "%" }, "en"); // => "2.48%"
 */
export function withUnit(text: string, unit: { unit_zh: string; unit_en: string }, lang: Lang): string {
  const name = lang === "zh" ? unit.unit_zh : unit.unit_en;
  return /^%/.test(name) ? `${text}${name}` : `${text} ${name}`;
}

function missing(reason: keyof typeof reasonWords | null, lang: Lang): string {
  if (reason === null) return noValue;
  return lang === "zh" ? `${noValue}（${reasonWords[reason].zh}）` : `${noValue} (${reasonWords[reason].en})`;
}

/**
 * Names after one another, as the language joins them.
 * @example joinNames(["Hubei", "Hunan", "Shaanxi"], "en"); // => "Hubei, Hunan and Shaanxi"
 */
export function joinNames(names: readonly string[], lang: Lang): string {
  if (names.length === 0) return lang === "zh" ? "无" : "none";
  if (lang === "zh") return names.join("、");
  const last = names.at(-1)!;
  return names.length === 1 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** The change of a score on another edition, in words. */
export function sayScoreChange(change: number | null, lang: Lang): string {
  if (change === null) return noValue;
  const size = formatScore(Math.abs(change));
  if (Number(size) === 0) return lang === "zh" ? "持平" : "unchanged";
  if (lang === "zh") return `${change > 0 ? "升" : "降"} ${size} 分`;
  return `${change > 0 ? "up" : "down"} ${size} points`;
}

/** Places gained or lost on another edition, in words; `gained` is positive for a better place. */
export function sayRankChange(gained: number | null, lang: Lang): string {
  if (gained === null) return noValue;
  if (gained === 0) return lang === "zh" ? "位次不变" : "its place unchanged";
  const size = Math.abs(gained);
  if (lang === "zh") return `位次${gained > 0 ? "升" : "降"} ${size} 位`;
  return `${gained > 0 ? "up" : "down"} ${size} ${size === 1 ? "place" : "places"}`;
}
