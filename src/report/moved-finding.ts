import { blockWords } from "../i18n/explain.ts";
import { type Lang, localPath, nameOf } from "../i18n/lang.ts";
import { movedSentences, movedWords } from "../i18n/region-analyses.ts";
import { passportOf } from "./address.ts";
import type { EditionView } from "./edition-view.ts";
import type { ChangeReading, MeasureReading, PartReading } from "./explain-reading.ts";
import type { WaterfallBar } from "./explain-waterfall.ts";
import { intervalWords } from "./interval-words.ts";
import { listSegments } from "./list-segments.ts";
import { indicatorInside } from "./moved-clause.ts";
import type { Telling } from "./page-voice.ts";
import { nodeName } from "./result-names.ts";
import { formatChange, formatScore } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";

/** Points that print as 0.0 are not told. */
const told = 0.05;

/** The finding of a waterfall: the scores before and after, and the indicator that did most in the direction of the change. */
export function movedFinding(view: EditionView, { node, score }: ChangeReading, lang: Lang): string {
  const { before, after, change } = score;
  const head = movedSentences.finding[lang](
    nodeName(view, node, lang),
    formatScore(before),
    formatScore(after),
    formatChange(change, 1),
  );
  const most = partsOf(score).find(({ contribution }) => contribution * (change ?? 0) > 0);
  if (most === undefined || Math.abs(most.contribution) < told) return head;
  const name = indicatorInside(view, most.indicator, lang);
  return `${head}${movedSentences.most[lang](name, formatChange(most.contribution, 1))}`;
}

/** Indicators of the entity's own data, the largest part first. */
function partsOf({ blocks }: MeasureReading): readonly PartReading[] {
  return blocks.find(({ block }) => block === "own")?.parts ?? [];
}

/** The two indicators that did most to a score, with their parts; what to say where nothing moved. */
export function mostlyBy(
  view: EditionView,
  { entity, node, score }: Pick<ChangeReading, "entity" | "node" | "score">,
  lang: Lang,
): Sentence {
  const shown = partsOf(score)
    .filter(({ contribution }) => Math.abs(contribution) >= told)
    .slice(0, 2);
  if (shown.length === 0) return [movedWords.notSplit[lang]];
  const href = localPath(passportOf(view, entity, "change", `score.${node}`), lang);
  return shown.flatMap(({ indicator, contribution }, index): Segment[] => {
    const name = index === 0 ? nameOf(view.indicator(indicator), lang) : indicatorInside(view, indicator, lang);
    const joint = index === 0 ? "" : lang === "zh" ? "、" : ", ";
    return [`${joint}${name} `, { text: formatChange(contribution, 1), href }];
  });
}

/** What a bar of a waterfall is called. */
export function barName({ view, before, lang }: Telling, { kind, block, indicator, count }: WaterfallBar): string {
  if (kind === "before") return movedSentences.edition[lang](before?.edition.year ?? view.edition.year - 1);
  if (kind === "after") return movedSentences.edition[lang](view.edition.year);
  if (kind === "rest") return movedSentences.rest[lang](count);
  return indicator === null ? blockWords[block!][lang] : nameOf(view.indicator(indicator), lang);
}

/**
 * What a change does not say (变动不说明什么): where the place moved, whether its intervals overlap; and what of the change did
 * not happen in the year.
 */
export function moveLimits(telling: Telling, { entity, node, score, rank }: ChangeReading): Sentence[] {
  const { view, lang } = telling;
  const href = localPath(passportOf(view, entity, "change", `score.${node}`), lang);
  const other = score.blocks.filter(({ block }) => block !== "own" && block !== "others");
  const large = other.filter(({ contribution }) => Math.abs(contribution) >= told);
  const parts = large.map(({ block, contribution }): Segment[] => [
    `${blockWords[block][lang]} `,
    { text: formatChange(contribution, 1), href },
  ]);
  return [
    ...(rank?.change ? sayOverlap(telling, entity, node) : []),
    ...(large.length > 0 ? [movedSentences.notProgress[lang](listSegments(parts, lang))] : []),
    ...(other.length === 0 ? [[movedSentences.onlyData[lang]]] : []),
  ];
}

function sayOverlap({ view, before, lang }: Telling, entity: string, node: string): Sentence[] {
  const of = (edition: EditionView) => intervalWords(edition, entity, { quantity: "rank", item: node, lang });
  const [then, now] = [before && of(before), of(view)];
  if (!then || !now) return [];
  const link = ({ text, href }: { text: string; href: string }): Segment => ({ text, href });
  const overlap = then.low <= now.high && now.low <= then.high;
  return [(overlap ? movedSentences.overlap : movedSentences.apart)[lang](link(then), link(now))];
}
