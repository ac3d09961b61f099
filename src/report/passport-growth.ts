import { growthTypeWords } from "../i18n/data-analyses.ts";
import type { Lang } from "../i18n/lang.ts";
import { growthTerms as terms } from "../i18n/passport-analyses.ts";
import { reasonWords } from "../i18n/words.ts";
import type { DynamicsResult } from "../schema/dynamics.ts";
import type { Reason } from "../schema/reason.ts";
import { anchorOf } from "./address.ts";
import type { EditionView } from "./edition-view.ts";
import { four } from "./worked-bench.ts";
import { exact, type WorkedLine } from "./worked-line.ts";

/** Names and units in one language. */
export interface GrowthLabels {
  readonly lang: Lang;
  readonly name: (field: string) => string;
  readonly unit: (field: string) => string;
}

/** How the growth of a field, its trend and its gap follow from the cells of the entity, line by line (动态的来历). */
export function workedGrowth(view: EditionView, row: DynamicsResult, labels: GrowthLabels): WorkedLine[] {
  return [...growthLines(view, row, labels), ...trendLines(row, labels), ...gapLines(view, row, labels)];
}

function growthLines(view: EditionView, row: DynamicsResult, { lang, unit }: GrowthLabels): WorkedLine[] {
  const { from, to, growth, reason } = row;
  const ends = [from, to].flatMap((year) => (year === null ? [] : [totalOf(view, row, year)]));
  const [start, end] = ends.map(({ value }) => value);
  const lines = ends.map(({ year, value, cells }): WorkedLine => {
    const text = value === null ? "—" : `${exact(value)} ${unit(row.field)}`.trim();
    return { term: terms.start[lang](year), text, ...(value === null ? {} : { cells }) };
  });
  const steps =
    growth === null || start == null || end == null
      ? why(reason, lang)
      : `(${exact(end)} ÷ ${exact(start)})^(1/${to - from!}) − 1 = ${four(growth)}%`;
  return [...lines, { term: terms.growth[lang], text: steps }];
}

/** What the members of an entity have together in a year; missing where one of them lacks it. */
function totalOf(view: EditionView, { entity_id, field }: DynamicsResult, year: number) {
  const self = view.entity(entity_id);
  const members = self.kind === "group" ? view.members(entity_id) : [self];
  const cells = members.flatMap((member) => view.input(member.entity_id, field, year) ?? []);
  const whole = cells.length === members.length && cells.every(({ value }) => value !== null);
  return { year, cells, value: whole ? cells.reduce((total, cell) => total + cell.value!, 0) : null };
}

function trendLines({ trend_from, to, slope, sen, tau, p, trend_reason }: DynamicsResult, { lang }: GrowthLabels) {
  if (trend_from === null) return [];
  const term = terms.trend[lang](trend_from, to);
  if (tau === null || p === null) return [{ term, text: why(trend_reason, lang) }];
  const line = slope === null || sen === null ? "" : terms.line[lang](signed(slope), signed(sen));
  const parts = [terms.test[lang](four(tau), four(p)), ...(line === "" ? [] : [line])];
  return [{ term, text: parts.join(lang === "zh" ? "；" : "; ") }];
}

function gapLines(view: EditionView, row: DynamicsResult, { lang, name }: GrowthLabels): WorkedLine[] {
  const { against, growth, gap, elasticity, type, gap_reason } = row;
  if (against === null) return [];
  const term = terms.gap[lang](name(against));
  const anchor = anchorOf("growth", against);
  const other = view.growth(row.entity_id, against)?.growth ?? null;
  if (gap === null || growth === null || other === null) return [{ term, text: why(gap_reason, lang), anchor }];
  const subtracted = other < 0 ? `(${four(other)})` : four(other);
  const ratio = elasticity === null ? why(gap_reason, lang) : `${four(growth)} ÷ ${subtracted} = ${four(elasticity)}`;
  return [
    { term, text: `${four(growth)} − ${subtracted} = ${four(gap)}${terms.points[lang]}`, anchor },
    { term: terms.elasticity[lang], text: ratio },
    { term: terms.type[lang], text: type === null ? "—" : growthTypeWords[type][lang] },
  ];
}

function signed(value: number): string {
  return value > 0 ? `+${four(value)}` : four(value);
}

function why(reason: Reason | null, lang: Lang): string {
  if (reason === null) return "—";
  return lang === "zh" ? `—（${reasonWords[reason].zh}）` : `— (${reasonWords[reason].en})`;
}
