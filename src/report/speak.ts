import { type Lang, localPath, nameOf, shortOf } from "../i18n/lang.ts";
import { reasonWords } from "../i18n/words.ts";
import type { MatchingResult } from "../schema/results.ts";
import type { ClassScale, DrawnQuantity } from "../schema/sensitivity.ts";
import { type NumberKind, passportOf } from "./address.ts";
import { sayRange } from "./class-range.ts";
import { type ClassWords, gradeWords, quadrantWords, rankInterval, tierWords } from "./class-words.ts";
import type { EditionView } from "./edition-view.ts";
import { ordinal } from "./english.ts";
import { intervalWords } from "./interval-words.ts";
import { formatChange, formatDegree, formatProbability, formatScore, formatValue, noValue } from "./round.ts";
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
  /** 第 15 位 [14—18], 15th [14–18]: a place and its interval, each with its passport */
  rank(entity: string, node: string): readonly Segment[];
  /** 属第三梯队, in the third tier; or between which tiers, where it is not sure */
  tier(entity: string, node: string): string;
  /** 公布为第三梯队（与第四梯队分不开）: the published tier first, then what it is not told apart from */
  publishedTier(entity: string, node: string): string;
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
  /** 属良好协调, well coordinated; or between which grades, where it is not sure */
  grade(entity: string, pair: string): string;
  /** a national share with its %, or the relative match */
  situation(entity: string, quantity: string): Segment;
  /** a face of quality, or their composite, 0 to 100 */
  face(entity: string, face: string): Segment;
  /** growth of a followed field in per cent a year */
  growth(entity: string, field: string): Segment;
  /** the quadrant of a plane, or between which, where it is not sure */
  quadrant(entity: string, plane: string): Segment;
  /** how often rebuilds give a published class, in per cent */
  probability(entity: string, scale: ClassScale, item: string): Segment;
  /** the interval of a number, both ends as the number itself is printed */
  interval(entity: string, quantity: DrawnQuantity, item: string): Segment;
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
    rank: (entity, node) => {
      const standing = link(entity, "score", node, place(view.score(entity, node).rank));
      const interval = rankInterval(view, entity, node, lang);
      return interval === null ? [standing] : [standing, " [", link(entity, "interval", `rank.${node}`, interval), "]"];
    },
    tier: (entity, node) => sayTier(tierWords(view, entity, node, lang), lang),
    publishedTier: (entity, node) => sayPublishedTier(tierWords(view, entity, node, lang), lang),
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
    grade: (entity, pair) => sayGrade(gradeWords(view, entity, pair, lang), lang),
    situation: (entity, quantity) => {
      const { value, reason } = view.situation(entity, quantity);
      const text = value === null ? missing(reason, lang) : formatValue(value);
      const sign = value !== null && /^(share|outside)\./.test(quantity) ? "%" : "";
      return link(entity, "situation", quantity, `${text}${sign}`);
    },
    face: (entity, face) => {
      const row = view.quality(entity, face);
      const text = row?.value == null ? missing(row?.reason ?? null, lang) : formatScore(row.value);
      return link(entity, "face", face, text);
    },
    growth: (entity, field) => {
      const row = view.growth(entity, field);
      const text = row?.growth == null ? missing(row?.reason ?? null, lang) : `${formatScore(row.growth)}%`;
      return link(entity, "growth", field, text);
    },
    quadrant: (entity, plane) =>
      link(entity, "quadrant", plane, quadrantWords(view, entity, plane, lang)?.text ?? noValue),
    probability: (entity, scale, item) => {
      const row = view.stability(entity, scale, item).find((each) => each.published === "yes");
      return link(entity, "class", `${scale}.${item}`, formatProbability(row?.probability ?? null));
    },
    interval: (entity, quantity, item) => {
      const found = intervalWords(view, entity, { quantity, item, lang });
      return found === null ? noValue : { text: found.text, href: found.href };
    },
  };
}

/**
 * A tier as a sentence says it: 属第三梯队, in the third tier; where it is not sure 介于第四梯队与第三梯队之间, or over more than
 * two 属第三至第一梯队, from the third to the first tier.
 */
export function sayTier(words: ClassWords | null, lang: Lang): string {
  if (words === null) return noValue;
  if (lang === "zh") return sayGrade(words, lang);
  if (words.sure) return `in the ${words.text}`;
  return sayRange([`the ${words.ends[0]}`, `the ${words.ends[1]}`], words.classes, lang);
}

/**
 * A tier as the page of an entity says it: the published one first and, where it is not sure, what it is not told apart from:
 * 公布为第三梯队（与第四梯队分不开）, in the third tier as published (not told apart from the fourth tier).
 */
export function sayPublishedTier(words: ClassWords | null, lang: Lang): string {
  if (words === null || words.sure) return sayTier(words, lang);
  const { published, ends, classes } = words;
  if (lang === "zh") {
    const apart = classes === 2 ? `与${ends.find((end) => end !== published)}` : sayRange(ends, classes, lang);
    return `公布为${published}（${apart}分不开）`;
  }
  const range = sayRange([`the ${ends[0]}`, `the ${ends[1]}`], classes, lang);
  const apart =
    classes === 2 ? `not told apart from the ${ends.find((end) => end !== published)}` : `anything ${range}`;
  return `in the ${published} as published (${apart})`;
}

/** A grade likewise: 属良好协调, well coordinated. */
export function sayGrade(words: ClassWords | null, lang: Lang): string {
  if (words === null) return noValue;
  return lang === "zh" && words.classes !== 2 ? `属${words.text}` : words.text;
}

/**
 * A value with its unit: a percentage sign without a space, other units after one, a unit that begins with a number after a
 * sign of multiplication. `span` says that the text is two values with an arrow between.
 * @example withUnit("9.39", { unit_zh: "万元", unit_en: "10,000 yuan" }, "en"); // => "9.39 × 10,000 yuan"
 */
export function withUnit(
  text: string,
  unit: { readonly unit_zh: string; readonly unit_en: string },
  lang: Lang,
  span = false,
): string {
  const name = lang === "zh" ? unit.unit_zh : unit.unit_en;
  if (/^\d/.test(name)) return `${span ? `(${text})` : text} × ${name}`;
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
