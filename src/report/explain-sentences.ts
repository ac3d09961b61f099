import { blockWords, changeReasonWords, changeSentences as words } from "../i18n/explain.ts";
import type { Lang } from "../i18n/lang.ts";
import { lowerFirst } from "./english.ts";
import type {
  BlockReading,
  ChangeReading,
  MeasureReading,
  PartReading,
  Passer,
  RankReading,
} from "./explain-reading.ts";
import { type DoubtVoice, jumpCautions, markedName, moveCautions } from "./move-cautions.ts";
import { formatChange, formatScore, formatValue } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";
import { joinNames } from "./speak.ts";

/** Names in one language, and where numbers lead. */
export interface ChangeVoice extends DoubtVoice {
  readonly indicator: (id: string) => string;
  /**
   * address of a score, of an indicator's value, or of a change, in the edition before or after; null leaves the number
   * without a link
   */
  readonly href?: (kind: "score" | "indicator" | "change", id: string, side: "before" | "after") => string | null;
}

/** How much a sentence names before it sums up. */
const most = { parts: 3, names: 5 };
/** Points that print as 0.0 are not told. */
const told = 0.05;

/**
 * Why a score and its rank moved, in a sentence each, and one more each on what of it rests on figures in doubt and on
 * unexplained jumps. The second is left out for who is not ranked.
 */
export function sayChange(reading: ChangeReading, voice: ChangeVoice): Sentence[] {
  const { node, score, rank } = reading;
  return [
    sayScore(node, score, changeVoice(voice, `score.${node}`)),
    ...(rank && rank.change !== null ? [sayRank(node, rank, changeVoice(voice, `rank.${node}`))] : []),
    ...moveCautions(reading, voice),
    ...jumpCautions(reading, voice),
  ];
}

/** A voice that also leads the parts of one change to where they are walked back. */
interface PartVoice extends ChangeVoice {
  readonly moved: (text: string) => Segment;
}

function changeVoice(voice: ChangeVoice, id: string): PartVoice {
  return { ...voice, moved: (text) => linked(text, voice, ["change", id, "after"]) };
}

function sayScore(node: string, { before, after, change, reason, blocks }: MeasureReading, voice: PartVoice): Sentence {
  const { lang } = voice;
  // A group that came later has no page in the edition before to lead to.
  const number = (value: number | null, side: "before" | "after") =>
    value === null ? formatScore(value) : linked(formatScore(value), voice, ["score", node, side]);
  const head = [number(before, "before"), arrow(lang), number(after, "after")];
  if (change === null)
    return [...head, ...bracket(`${words.noScore[lang]}${changeReasonWords[reason!][lang]}`, lang), words.stop[lang]];
  const own = blocks.find(({ block }) => block === "own");
  const besides = blocks.filter((each) => each !== own && Math.abs(each.contribution) >= told);
  return [
    ...head,
    ...bracket(voice.moved(formatChange(change, 1)), lang),
    ...(own ? sayOwn(own, besides.length > 0, voice) : []),
    ...(besides.length === 0 ? [] : [words.aside[lang], ...sayBlocks(besides, voice)]),
    ...(reason === null ? [] : [reason === "crosses-break" ? words.crossed[lang] : words.unsplit[lang]]),
    words.stop[lang],
  ];
}

/** The indicators of the entity's own data: the largest by name, the others together. */
function sayOwn({ contribution, parts }: BlockReading, isNamed: boolean, voice: PartVoice): Segment[] {
  const { lang } = voice;
  const large = parts.filter((part) => Math.abs(part.contribution) >= told);
  // One indicator too many is named rather than summed up alone.
  const shown = parts.length <= most.parts + 1 ? large : large.slice(0, most.parts);
  const name = isNamed
    ? [`${words.comma[lang]}${blockWords.own[lang]} `, voice.moved(formatChange(contribution, 1))]
    : [];
  if (shown.length === 0) return name;
  const others = parts.length - shown.length;
  const rest = contribution - shown.reduce((total, part) => total + part.contribution, 0);
  return [
    ...name,
    words.of[lang],
    ...shown.flatMap((part, index) => [...(index > 0 ? [words.join[lang]] : []), ...sayPart(part, voice)]),
    ...(others > 0 ? [words.join[lang], ...words.rest[lang](others, voice.moved(formatChange(rest, 1)))] : []),
  ];
}

function sayPart({ indicator, contribution, before, after }: PartReading, voice: PartVoice): Segment[] {
  const { lang } = voice;
  const name = voice.indicator(indicator);
  const head = [`${lang === "en" ? lowerFirst(name) : name} `, voice.moved(formatChange(contribution, 1))];
  if (before === null || after === null) return head;
  const value = (each: number, side: "before" | "after") =>
    linked(formatValue(each), voice, ["indicator", indicator, side]);
  const [open, close] = lang === "zh" ? ["（", "）"] : [" (", ")"];
  return [...head, open, value(before, "before"), arrow(lang), value(after, "after"), close];
}

function sayBlocks(blocks: readonly BlockReading[], { lang, moved }: PartVoice): Segment[] {
  return blocks.flatMap(({ block, contribution }, index) => [
    `${index > 0 ? words.join[lang] : ""}${blockWords[block][lang]} `,
    moved(formatChange(contribution, 1)),
  ]);
}

function sayRank(node: string, rank: RankReading, voice: PartVoice): Sentence {
  const { lang } = voice;
  const gained = 0 - rank.change!;
  const place = (value: number | null, side: "before" | "after") => linked(String(value), voice, ["score", node, side]);
  const reasons = [...sayPassedBy(node, rank, voice), ...sayPassed(node, rank, voice)];
  const because = gained > 0 ? reasons.toReversed() : reasons;
  const other = rank.blocks.filter(({ block }) => block !== "own" && block !== "others");
  const [then, now] = [place(rank.before, "before"), place(rank.after, "after")];
  const moved =
    gained === 0 && lang === "en"
      ? [words.rankStays.en, now]
      : [words.rankBefore[lang], then, words.rankAfter[lang], now];
  return [
    ...moved,
    ...(gained === 0 ? [words.stays[lang]] : [words.comma[lang], voice.moved(words.moves[lang](gained))]),
    ...(because.length === 0 ? [] : [words.because[lang], because.join(lang === "zh" ? "，" : "; ")]),
    ...(rank.ownScore === 0 || rank.othersScores === 0
      ? []
      : words.views[lang](
          voice.moved(sayPlaces(rank.ownScore, lang)),
          voice.moved(sayPlaces(rank.othersScores, lang)),
        )),
    ...(other.length === 0
      ? []
      : [
          words.apart[lang],
          ...other.flatMap((each, index) => [
            `${index > 0 ? words.join[lang] : ""}${blockWords[each.block][lang]}${lang === "zh" ? "" : " "}`,
            voice.moved(sayPlaces(each.contribution, lang)),
          ]),
        ]),
    words.stop[lang],
  ];
}

/** Who came to stand ahead: by more gained, by less lost, or by coming in. */
function sayPassedBy(node: string, { passedBy }: RankReading, voice: ChangeVoice): string[] {
  const { lang } = voice;
  const rose = passedBy.filter(({ change }) => change !== null && change >= 0);
  const fell = passedBy.filter(({ change }) => change !== null && change < 0);
  const came = passedBy.filter(({ change }) => change === null);
  return [
    ...(rose.length > 0 ? [words.gainedMore[lang](namesOf(rose, node, voice))] : []),
    ...(fell.length > 0 ? [words.lostLess[lang](namesOf(fell, node, voice))] : []),
    ...(came.length > 0 ? [words.newcomers[lang](namesOf(came, node, voice))] : []),
  ];
}

function sayPassed(node: string, { passed }: RankReading, voice: ChangeVoice): string[] {
  const { lang } = voice;
  const overtaken = passed.filter(({ change }) => change !== null);
  const left = passed.filter(({ change }) => change === null);
  return [
    ...(overtaken.length > 0 ? [words.passed[lang](namesOf(overtaken, node, voice))] : []),
    ...(left.length > 0 ? [words.leavers[lang](namesOf(left, node, voice))] : []),
  ];
}

function namesOf(passers: readonly Passer[], node: string, voice: ChangeVoice): string {
  const { lang } = voice;
  const names = passers.map(({ entity }) => markedName(entity, node, voice));
  if (names.length <= most.names) return joinNames(names, lang);
  const shown = names.slice(0, most.names).join(words.join[lang]);
  return words.more[lang](shown, lang === "zh" ? names.length : names.length - most.names);
}

/** Places with at most one decimal: parts of a rank need not be whole. */
export function sayPlaces(contribution: number, lang: Lang): string {
  return words.places[lang](0 - contribution, String(Number(Math.abs(contribution).toFixed(1))));
}

function linked(
  text: string,
  { href }: ChangeVoice,
  [kind, id, side]: Parameters<NonNullable<ChangeVoice["href"]>>,
): Segment {
  const address = href?.(kind, id, side) ?? null;
  return address === null ? text : { text, href: address };
}

function arrow(lang: Lang): string {
  return lang === "zh" ? "→" : " → ";
}

function bracket(segment: Segment, lang: Lang): Segment[] {
  return lang === "zh" ? ["（", segment, "）"] : [" (", segment, ")"];
}
