import type { Lang } from "../i18n/lang.ts";
import { fieldTerms as terms } from "../i18n/passport-world.ts";
import { reasonWords, resultStatusWords } from "../i18n/words.ts";
import { normalBound } from "../methods/statistics/normal-bound.ts";
import type { Reason } from "../schema/reason.ts";
import type { InputResult } from "../schema/results.ts";
import type { TechnologyResult } from "../schema/technology-edition.ts";
import { formatRank } from "./round.ts";
import { four } from "./worked-bench.ts";
import { exact, type WorkedLine } from "./worked-line.ts";
import type { WorldView } from "./world-view.ts";

/** A technology field of an economy in the year of the edition, with the cells that it was computed from. */
export interface FieldPassport {
  readonly result: TechnologyResult;
  /** families of the economy and of the world, in the year and at the start of growth */
  readonly own: InputResult | null;
  readonly world: InputResult | null;
  readonly ownBefore: InputResult | null;
  readonly worldBefore: InputResult | null;
  /** families of all fields together, of the economy and of the world */
  readonly ownAll: number | null;
  readonly worldAll: number | null;
}

/** Every technology field of an economy, walked back to its cells. */
export function fieldPassports(view: WorldView, economy: string): FieldPassport[] {
  const { families, world, growth_years } = view.model;
  const year = view.edition.year - growth_years;
  const cell = (who: string, item: string, at?: number) =>
    view.input(who, families, { item, ...(at === undefined ? {} : { year: at }) });
  const [ownAll, worldAll] = [economy, world].map((who) => familiesOfFields(view, who));
  return view.fields.map(({ field_id: field }) => ({
    result: view.cell(economy, field),
    own: cell(economy, field),
    world: cell(world, field),
    ownBefore: cell(economy, field, year),
    worldBefore: cell(world, field, year),
    ownAll: ownAll!,
    worldAll: worldAll!,
  }));
}

/** Families of all fields together; missing where one field is. */
export function familiesOfFields(view: WorldView, economy: string): number | null {
  const counts = view.fields.map(({ field_id }) => view.cell(economy, field_id).families);
  return counts.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
}

/** How the numbers of a field follow from its cells, line by line (技术领域各数的来历). */
export function workedField(view: WorldView, passport: FieldPassport, lang: Lang): WorkedLine[] {
  const { result, own } = passport;
  const place =
    result.rank === null ? [] : [{ term: terms.place[lang], text: formatRank(result.rank, result.ranked, lang) }];
  return [
    {
      term: terms.families[lang],
      text: shown(result.families, result.reason, lang),
      ...(own === null ? {} : { cells: [own] }),
    },
    ...place,
    ...shareLines(passport, lang),
    ...(result.economy === view.model.world ? [] : advantageLines(view, passport, lang)),
    ...growthLines(view, passport, lang),
    { term: terms.status[lang], text: resultStatusWords[result.status][lang] },
  ];
}

function shareLines({ result, own, world }: FieldPassport, lang: Lang): WorkedLine[] {
  if (own?.value == null || world?.value == null || result.share === null) return [];
  const text = `100 × ${exact(own.value)} ÷ ${exact(world.value)} = ${four(result.share)}%`;
  return [{ term: terms.share[lang], text, cells: [own, world] }];
}

function advantageLines(view: WorldView, passport: FieldPassport, lang: Lang): WorkedLine[] {
  const { result, own, world, ownAll, worldAll } = passport;
  if (result.rta === null || own?.value == null || world?.value == null || ownAll === null || worldAll === null) {
    return [{ term: terms.rta[lang], text: why(result.reason, lang) }];
  }
  const [x, w] = [own.value, world.value];
  const quotient = (part: number, whole: number) =>
    `(${exact(x)} ÷ ${exact(ownAll)}) ÷ (${exact(part)} ÷ ${exact(whole)})`;
  const bound = four(normalBound(view.model.interval));
  const interval = (part: number, whole: number, ends: readonly [number | null, number | null]) => {
    const variance = `1/${exact(x)} − 1/${exact(ownAll)} + 1/${exact(part)} − 1/${exact(whole)}`;
    return `× e^(±${bound}·√(${variance})) = ${ends.map((end) => (end === null ? "—" : four(end))).join(terms.to[lang])}`;
  };
  const rest = [w - x, worldAll - ownAll] as const;
  const remark = result.reason === null ? "" : `${terms.remark[lang]}${reasonWords[result.reason][lang]}`;
  return [
    { term: terms.rta[lang], text: `${quotient(w, worldAll)} = ${four(result.rta)}${remark}` },
    { term: terms.interval[lang], text: interval(w, worldAll, [result.rta_low, result.rta_high]) },
    ...(result.rta_ex === null
      ? []
      : [
          { term: terms.rtaEx[lang], text: `${quotient(...rest)} = ${four(result.rta_ex)}` },
          { term: terms.intervalEx[lang], text: interval(...rest, [result.rta_ex_low, result.rta_ex_high]) },
        ]),
  ];
}

function growthLines(
  view: WorldView,
  { result, own, world, ownBefore, worldBefore }: FieldPassport,
  lang: Lang,
): WorkedLine[] {
  const { growth_years: span } = view.model;
  const term = terms.growth[lang](span);
  if (result.growth_3y === null || own?.value == null || ownBefore?.value == null) {
    return [{ term, text: why(result.growth_reason, lang) }];
  }
  const grown = (end: number, start: number, value: number) =>
    `(${exact(end)} ÷ ${exact(start)})^(1/${span}) − 1 = ${four(value)}%`;
  const line = { term, text: grown(own.value, ownBefore.value, result.growth_3y), cells: [own, ownBefore] };
  if (result.growth_ex_3y === null || world?.value == null || worldBefore?.value == null) return [line];
  const text = grown(world.value - own.value, worldBefore.value - ownBefore.value, result.growth_ex_3y);
  return [line, { term: terms.growthEx[lang](span), text, cells: [world, own, worldBefore, ownBefore] }];
}

function shown(value: number | null, reason: Reason | null, lang: Lang): string {
  return value === null ? why(reason, lang) : exact(value);
}

/** A dash with its reason. */
export function why(reason: Reason | null, lang: Lang): string {
  if (reason === null) return "—";
  return lang === "zh" ? `—（${reasonWords[reason].zh}）` : `— (${reasonWords[reason].en})`;
}
