import { industryFormulasOf } from "../i18n/industry-passport.ts";
import type { Lang } from "../i18n/lang.ts";
import { restOf } from "../schema/industry.ts";
import { type IndustryCard, industryCard } from "../schema/industry-card.ts";
import type { CubeResult, IndustryInputResult, IndustryResult, IntensiveResult } from "../schema/industry-results.ts";
import type { IndustryIndicator } from "../schema/industry-tables.ts";
import { nationalCard, prefixed } from "../schema/national-card.ts";
import { fieldYears, parseTerms, type Term } from "../schema/term.ts";
import { cellsOfTerms, inputAt } from "./industry-inputs.ts";
import type { IndustryView } from "./industry-view.ts";
import { intensityRows } from "./intensive-finding.ts";
import type { DatasetCard } from "./library.ts";
import { formulaScale, formulaSide, formulaText } from "./passport.ts";
import { four } from "./worked-bench.ts";
import { readFigures, workedIndustry } from "./worked-industry.ts";
import { exact } from "./worked-line.ts";

/** An indicator of an industry: as the industry has it, what it came to, and the cells behind it. */
export interface ItemPassport {
  readonly indicator: IndustryIndicator;
  /** null where the industry cannot have it */
  readonly card: IndustryCard | null;
  readonly result: IndustryResult;
  readonly goalposts: { readonly low: number; readonly high: number } | null;
  /** the formula with its numbers; null where one of them is missing */
  readonly worked: string | null;
  readonly nationWorked: string | null;
  /** of the industry, of its family where the formula adds that up, and of the nation's industry */
  readonly cells: readonly IndustryInputResult[];
}

/** Every indicator of an industry walked back to its cells. */
export function itemPassports(view: IndustryView, industry: string): ItemPassport[] {
  const { industryIndicators, industryNumerators, industryGoalposts } = view.base;
  return industryIndicators.flatMap((indicator) => {
    const result = view.result(industry, indicator.id);
    if (result === null) return [];
    const card = industryCard(indicator, industry, industryNumerators);
    const national = card && nationalCard(card, view.plan.nation_prefix);
    return [
      {
        indicator,
        card,
        result,
        goalposts: industryGoalposts.find((row) => row.indicator === indicator.id) ?? null,
        worked: card && workedOf(view, industry, card, result.scored),
        nationWorked: national && workedOf(view, industry, national, result.nation),
        cells: [card, national].flatMap((each) => (each ? cellsOfCard(view, industry, each) : [])),
      },
    ];
  });
}

/** The industries that add up to a family: those of the widest level, and the rest. */
function familyOf(view: IndustryView, industry: string): string[] {
  const { family } = view.family(industry);
  const own = view.classifications.industries.filter((row) => row.family === family.family && row.parent === null);
  return [...own.map((row) => row.industry_id), restOf(family.family)];
}

function isOfFamily({ kind }: IndustryCard): boolean {
  return kind === "share" || kind === "quotient";
}

/** The cells that a formula reads; where it adds up a family, those of every industry of it. */
function cellsOfCard(view: IndustryView, industry: string, card: IndustryCard): IndustryInputResult[] {
  const of = isOfFamily(card) ? familyOf(view, industry) : [industry];
  const kind = card.kind === "growth" ? "growth" : "ratio";
  const read = fieldYears({ ...card, kind }, view.edition.year);
  return of.flatMap((each) =>
    read.flatMap((place) => inputAt(view, { ...place, entity: view.whole.entity_id, industry: each }) ?? []),
  );
}

function workedOf(view: IndustryView, industry: string, card: IndustryCard, value: number | null): string | null {
  const cells = cellsOfCard(view, industry, card);
  const figures = (of: string) => readFigures(cells.filter((cell) => cell.industry_id === of));
  const family = isOfFamily(card) ? familyOf(view, industry).map(figures) : [];
  return workedIndustry({ card, year: view.edition.year, own: figures(industry), family }, value);
}

/** The formula of an indicator of an industry in words. */
export function industryFormula(
  view: IndustryView,
  card: IndustryCard,
  datasets: readonly DatasetCard[],
  lang: Lang,
): string {
  const said = industryFormulasOf(view.base.words);
  const side = (text: string) => formulaSide(text, datasets, lang);
  if (card.kind === "share") return said.share[lang](side(card.numerator), formulaScale(card.scale));
  if (card.kind === "quotient") return said.quotient[lang](side(card.numerator), side(card.denominator ?? ""));
  return formulaText({ ...card, kind: card.kind }, datasets, lang);
}

/** The intensity of an industry by a right and a rule: worked out from its cells. */
export interface IntensityPassport {
  readonly row: IntensiveResult;
  /** null where the rule asks for no density, or a number is missing */
  readonly worked: string | null;
  readonly cells: readonly IndustryInputResult[];
}

/** Every intensity of an industry walked back to its cells. */
export function intensityPassports(view: IndustryView, industry: string): IntensityPassport[] {
  return intensityRows(view, industry).map((row) => {
    const right = view.plan.intensive.rights.find((each) => each.right === row.right);
    if (right === undefined) return { row, worked: null, cells: [] };
    const own = (formula: string) => (row.rule === "cnipa" ? prefixed(formula, view.plan.nation_prefix) : formula);
    const place = { entity: view.whole.entity_id, industry, year: view.edition.year };
    const counts = cellsOfTerms(view, overYears(own(right.count), right.years), place);
    const sizes = cellsOfTerms(view, overYears(own(view.plan.employment), right.years), place);
    return { row, worked: workedDensity(view, counts, sizes, row.density), cells: [...counts, ...sizes] };
  });
}

/** The fields of a formula, each read in every one of the last years. */
function overYears(formula: string, years: number): Term[] {
  return parseTerms(formula).map(({ field }) => ({ field, at: { kind: "mean", years } }));
}

function workedDensity(
  { plan }: IndustryView,
  counts: readonly IndustryInputResult[],
  sizes: readonly IndustryInputResult[],
  density: number | null,
): string | null {
  const [above, below] = [counts, sizes].map((cells) => cells.flatMap(({ value }) => value ?? []));
  if (density === null || above!.length < counts.length || below!.length < sizes.length || sizes.length === 0)
    return null;
  const sum = (values: readonly number[]) =>
    values.length === 1 ? exact(values[0]!) : `(${values.map(exact).join(" + ")})`;
  const mean = sizes.length === 1 ? sum(below!) : `${sum(below!)} ÷ ${sizes.length}`;
  return `${sum(above!)} ÷ (${mean} ÷ ${plan.employment_per}) = ${four(density)}`;
}

/** A count of rights of an industry, and its cells. */
export interface CountPassport {
  readonly row: CubeResult;
  readonly cells: readonly IndustryInputResult[];
}

/** Every count of an industry of the whole walked back to its cells; a kind that it cannot have has none. */
export function countPassports(view: IndustryView, industry: string): CountPassport[] {
  const entity = view.whole.entity_id;
  return view.plan.rights.flatMap(({ id, count }) => {
    const row = view.count(entity, industry, id);
    if (row === null) return [];
    return [{ row, cells: cellsOfTerms(view, parseTerms(count), { entity, industry, year: view.edition.year }) }];
  });
}

/** The kinds of right of which an industry is counted in any region; one that it cannot have is none. */
export function countedRights(
  { plan, regions, count }: Pick<IndustryView, "plan" | "regions" | "count">,
  industry: string,
) {
  return plan.rights.filter(({ id }) => regions.some(({ entity_id }) => count(entity_id, industry, id) !== null));
}

/** The counts of the regions in an industry, as cube.csv has them. */
export function cellCounts(
  { results, whole }: Pick<IndustryView, "results" | "whole">,
  industry: string,
): CubeResult[] {
  return results.cube.filter((row) => row.industry_id === industry && row.entity_id !== whole.entity_id);
}

/** The cells that were read of the regions' parts in an industry, region by region. */
export function regionInputs({ results, whole }: IndustryView, industry: string): IndustryInputResult[] {
  return results.industryInputs.filter((row) => row.industry_id === industry && row.entity_id !== whole.entity_id);
}
