import { indicatorFindingsOf } from "../i18n/indicator-findings.ts";
import { type Lang, localPath, shortOf } from "../i18n/lang.ts";
import type { Segment } from "../i18n/sentence.ts";
import { reasonWords } from "../i18n/words.ts";
import type { Indicator } from "../schema/model.ts";
import type { Reason } from "../schema/reason.ts";
import type { Entity } from "../schema/reference.ts";
import { passportOf } from "./address.ts";
import type { EditionView } from "./edition-view.ts";
import { formatValue } from "./round.ts";
import type { Sentence } from "./segment.ts";
import { isMean, wholeWords } from "./whole-words.ts";

/**
 * A value with its unit, as sentences print it: a percent sign follows at once, another unit after a space.
 * @example withUnit(2.524, indicator, "zh"); // => "2.52%"
 */
export function withUnit(value: number, indicator: Pick<Indicator, "unit_zh" | "unit_en">, lang: Lang): string {
  const unit = lang === "zh" ? indicator.unit_zh : indicator.unit_en;
  return `${formatValue(value)}${unit.startsWith("%") ? unit : ` ${unit}`}`;
}

/** Why no entity has a value, in words. */
function emptyReason(view: EditionView, indicator: string, lang: Lang): string {
  const reasons = view.provinces.map((row) => view.value(row.entity_id, indicator).reason);
  return reasonOf(reasons.find((reason) => reason !== null) ?? null, lang);
}

function reasonOf(reason: Reason | null, lang: Lang): string {
  return reasonWords[reason ?? "missing-input"][lang];
}

/** The published value of an entity, linked to its passport; the unit is said once a sentence, a percent sign always. */
function linked(view: EditionView, entity: string, indicator: Indicator, lang: Lang, unit = false): Segment | null {
  const { scored } = view.value(entity, indicator.id);
  if (scored === null) return null;
  const bare = indicator.unit_zh.startsWith("%") ? `${formatValue(scored)}%` : formatValue(scored);
  const text = unit ? withUnit(scored, indicator, lang) : bare;
  return { text, href: localPath(passportOf(view, entity, "indicator", indicator.id), lang) };
}

/** Who leads, by how much, and where the home entity stands: 北京最高，为全国的 2.5 倍；重庆第 12 位. */
export function rankFinding(view: EditionView, id: string, lang: Lang): Sentence {
  const indicator = view.indicator(id);
  const top = leader(view, id);
  const value = top && linked(view, top.entity_id, indicator, lang, true);
  if (!top || !value) {
    return indicatorFindingsOf(view.words).none[lang]({ year: view.edition.year, reason: emptyReason(view, id, lang) });
  }
  const isHome = top.entity_id === view.home?.entity_id;
  return [
    ...indicatorFindingsOf(view.words).top[lang]({ name: shortOf(top, lang), value, isHome }),
    ...againstNation(view, indicator, top, lang),
    ...homeStanding(view, indicator, isHome, lang),
    ...indicatorFindingsOf(view.words).stop[lang](),
  ];
}

function leader(view: EditionView, id: string): Entity | undefined {
  return view.provinces.find((row) => view.standing(row.entity_id, id).rank === 1);
}

/** The leader as a multiple of the nation, where a multiple says something: a ratio of two positive values. */
function againstNation(view: EditionView, indicator: Indicator, top: Entity, lang: Lang): Sentence {
  const nation = linked(view, view.nation.entity_id, indicator, lang);
  if (!nation) return [];
  const value = view.value(top.entity_id, indicator.id).scored ?? 0;
  const national = view.value(view.nation.entity_id, indicator.id).scored ?? 0;
  const times = indicator.kind === "ratio" && national > 0 && value > 0 ? (value / national).toFixed(1) : null;
  const said = indicatorFindingsOf(wholeWords(view.words, indicator));
  return times === null ? said.against[lang]({ nation }) : said.times[lang]({ times, nation });
}

function homeStanding(view: EditionView, indicator: Indicator, isTop: boolean, lang: Lang): Sentence {
  if (!view.home || isTop) return [];
  const { entity_id } = view.home;
  const name = shortOf(view.home, lang);
  const value = linked(view, entity_id, indicator, lang);
  const { rank, ranked } = view.standing(entity_id, indicator.id);
  if (!value || rank === null) {
    return indicatorFindingsOf(view.words).homeMissing[lang]({
      name,
      reason: reasonOf(view.value(entity_id, indicator.id).reason, lang),
    });
  }
  return indicatorFindingsOf(view.words).home[lang]({ name, value, rank, ranked });
}

/** How many stand above the nation, and whether the home entity does; the two ends where there is no national value. */
export function spreadFinding(view: EditionView, id: string, lang: Lang): Sentence {
  const rows = view.provinces.flatMap((row) => {
    const { scored } = view.value(row.entity_id, id);
    return scored === null ? [] : [{ row, scored }];
  });
  if (rows.length === 0) {
    return indicatorFindingsOf(view.words).none[lang]({ year: view.edition.year, reason: emptyReason(view, id, lang) });
  }
  const national = view.value(view.nation.entity_id, id).scored;
  if (national === null) {
    const sorted = [...rows].sort((a, b) => b.scored - a.scored);
    const [high, low] = [sorted[0]!, sorted.at(-1)!];
    return indicatorFindingsOf(view.words).spread[lang]({ high: shortOf(high.row, lang), low: shortOf(low.row, lang) });
  }
  const own = rows.find(({ row }) => row.entity_id === view.home?.entity_id);
  return indicatorFindingsOf(wholeWords(view.words, view.indicator(id))).above[lang]({
    above: rows.filter(({ scored }) => scored > national).length,
    of: rows.length,
    home: own ? shortOf(own.row, lang) : null,
    homeAbove: (own?.scored ?? 0) > national,
  });
}

/**
 * The home entity from the first edition with a value to the last, with the nation beside it. Where a break lies
 * between (`breaks`), neither rise nor fall is said.
 */
export function trendFinding(
  history: readonly EditionView[],
  id: string,
  breaks: readonly number[],
  lang: Lang,
): Sentence {
  const last = history.at(-1);
  if (!last) throw new RangeError("trendFinding: expected at least one edition, got none");
  const indicator = last.indicator(id);
  const words = wholeWords(last.words, indicator);
  const said = indicatorFindingsOf(words);
  const subject = last.home ?? last.nation;
  const points = history.flatMap((view) => {
    const { scored } = view.value(subject.entity_id, id);
    return scored === null ? [] : [{ view, scored }];
  });
  const [first, end] = [points[0], points.at(-1)];
  if (!first || !end) return said.none[lang]({ year: last.edition.year, reason: emptyReason(last, id, lang) });
  const name = subject === last.nation && isMean(indicator) ? said.mean[lang]() : shortOf(subject, lang);
  const at = (view: EditionView, entity: string, unit = false) => linked(view, entity, indicator, lang, unit);
  if (first === end) {
    const value = at(end.view, subject.entity_id, true)!;
    return [...said.oneYear[lang]({ name, year: end.view.edition.year, value }), ...said.stop[lang]()];
  }
  const [from, to] = [first.view.edition.year, end.view.edition.year];
  const crossed = breaks.find((year) => year > from && year <= to);
  const printed = [formatValue(first.scored), formatValue(end.scored)];
  const way = crossed !== undefined || printed[0] === printed[1] ? 0 : end.scored > first.scored ? 1 : -1;
  const nation = last.nation.entity_id;
  const [nationStart, nationEnd] = [at(first.view, nation), at(end.view, nation)];
  return [
    ...said.trend[lang]({
      name,
      from,
      start: at(first.view, subject.entity_id)!,
      to,
      end: at(end.view, subject.entity_id, true)!,
      way,
    }),
    ...(nationStart && nationEnd && subject.entity_id !== nation
      ? said.trendNation[lang]({ start: nationStart, end: nationEnd })
      : []),
    ...(crossed === undefined ? [] : said.crosses[lang]({ year: crossed })),
    ...said.stop[lang](),
  ];
}
