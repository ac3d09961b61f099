import { countSentencesOf } from "../i18n/industry-matrix.ts";
import { type Lang, nameOf, shortOf } from "../i18n/lang.ts";
import { evenBreaks } from "../methods/statistics/even-breaks.ts";
import { decimals } from "../schema/decimals.ts";
import type { CubeResult } from "../schema/industry-results.ts";
import { lowerFirst, upperFirst } from "./english.ts";
import { countPassport } from "./five-types-finding.ts";
import { countHeat, type HeatCell, type HeatScale, levelScale, stepOf } from "./heat.ts";
import type { Heat, HeatKey } from "./heat-view.ts";
import { countedRights } from "./industry-passport.ts";
import type { EvaluatedFamily, IndustryView } from "./industry-view.ts";
import { rightName } from "./intensive-finding.ts";
import type { DatasetCard } from "./library.ts";
import { highestFinding } from "./matrix-finding.ts";
import { formulaSide } from "./passport.ts";
import { formatAmount } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";

/** How many rights of a kind the regions have in the industries, out of cube.csv. */
export function rightHeat(view: IndustryView, right: string): Heat {
  const families = countedFamilies(view, right);
  const cells = rightCells(view, families, right);
  const passport = (cell: HeatCell, lang: Lang) => countPassport(view, { ...cell, right }, lang);
  const heat = { cells, passport, print: formatAmount };
  const some = cells.filter(({ value }) => value !== null && value > 0);
  return {
    id: right,
    name: { zh: upperFirst(rightName(view, right, "zh")), en: upperFirst(rightName(view, right, "en")) },
    table: "cube",
    families,
    ...heat,
    means: (lang, datasets) =>
      countSentencesOf(view.base.words).means[lang](rightFormula(view, right, { datasets, lang })),
    read: (lang) => rightReading(view, families, lang),
    keys: (lang) => rightKeys(view, cells, lang),
    title: (lang) => rightTitle(view, right, lang),
    lead: (lang) => [
      ...rightFinding(view, { right, cells }, lang),
      ...highestFinding(view, { ...heat, cells: some }, lang),
    ],
  };
}

/** The kinds of right of which an industry is counted in any region, in the order of the model. */
export function matrixRights(view: IndustryView): string[] {
  return view.plan.rights.map(({ id }) => id).filter((right) => countedFamilies(view, right).length > 0);
}

/** The industries in which a right is counted in any region; one that cannot have it would be an empty column. */
function countedFamilies(view: IndustryView, right: string): EvaluatedFamily[] {
  return view.families.flatMap(({ family, industries }) => {
    const own = industries.filter(({ industry_id }) => countedRights(view, industry_id).some(({ id }) => id === right));
    return own.length > 0 ? [{ family, industries: own }] : [];
  });
}

function rightCells(view: IndustryView, families: readonly EvaluatedFamily[], right: string): HeatCell[] {
  const industries = families.flatMap((each) => each.industries);
  const rows = view.regions.flatMap(({ entity_id }) =>
    industries.flatMap(({ industry_id }) => view.count(entity_id, industry_id, right) ?? []),
  );
  const scale = countScale(rows.flatMap(({ count }) => count ?? []));
  return rows.map(({ entity_id, industry_id, count, status, reason }) => {
    return { entity_id, industry_id: industry_id!, value: count, step: stepOf(count, scale), status, reason };
  });
}

/**
 * The levels of counts: none at all is the lowest and has no shade, the others are in as many parts of about as many cells.
 * @example countScale([0, 0, 7, 9]).bounds; // => [7, 9]
 */
export function countScale(counts: readonly number[]): HeatScale {
  const some = counts.filter((count) => count > 0);
  return levelScale(some.length === 0 ? [] : [Math.min(...some), ...evenBreaks(some, decimals)]);
}

/** What is added up. */
function rightFormula(
  { plan }: Pick<IndustryView, "plan">,
  right: string,
  { datasets, lang }: { readonly datasets: readonly DatasetCard[]; readonly lang: Lang },
): string {
  return formulaSide(plan.rights.find(({ id }) => id === right)!.count, datasets, lang);
}

/** How the table is read, and that industries without the right have no column. */
function rightReading(view: IndustryView, families: readonly EvaluatedFamily[], lang: Lang): string {
  const said = countSentencesOf(view.base.words);
  const [shown, of] = [families.flatMap(({ industries }) => industries).length, view.industries.length];
  return said.read[lang](shown < of ? said.columns[lang](shown, of) : "");
}

/** The levels that any cell has, the highest first, each by the smallest and the largest count on it. */
function rightKeys(view: IndustryView, cells: readonly HeatCell[], lang: Lang): HeatKey[] {
  const said = countSentencesOf(view.base.words);
  const shown = cells.flatMap(({ step, value }) => (step === null || value === null ? [] : [{ step, value }]));
  const levels = [...Map.groupBy(shown, ({ step }) => step)].map(([step, all]) => {
    const values = all.map(({ value }) => value);
    return { step, low: Math.min(...values), high: Math.max(...values) };
  });
  return levels
    .sort((a, b) => b.low - a.low)
    .map(({ step, low, high }) => {
      const [from, to] = [formatAmount(low), formatAmount(high)];
      return { step, text: from === to ? from : said.between[lang](from, to) };
    });
}

/** Of how many cells the count is shown, and which industry and which region have most in all. */
function rightFinding(
  view: IndustryView,
  { right, cells }: { readonly right: string; readonly cells: readonly HeatCell[] },
  lang: Lang,
): Sentence[] {
  const said = countSentencesOf(view.base.words);
  const { hidden, missing } = countHeat(cells);
  const zeros = cells.filter(({ value }) => value === 0).length;
  const shown = cells.length - hidden - missing;
  const most = mostOf(view, right, lang);
  const number = ({ row }: Most): Segment => ({
    text: formatAmount(row.count),
    href: countPassport(view, row, lang),
  });
  return [
    [said.shown[lang]({ cells: cells.length, shown, zeros, hidden })],
    ...(most === null
      ? []
      : [said.totals[lang](most.industry.name, number(most.industry), most.region.name, number(most.region))]),
  ];
}

/** In which industry and in which region most of the rights of a kind lie: the title of their table. */
function rightTitle(view: IndustryView, right: string, lang: Lang): string {
  const said = countSentencesOf(view.base.words);
  const [name, most] = [rightName(view, right, lang), mostOf(view, right, lang)];
  if (most === null) return said.none[lang](name);
  return said.shape[lang](upperFirst(name), most.industry.name, most.region.name);
}

/** Who has most in all. */
interface Most {
  readonly name: string;
  readonly row: CubeResult;
}

/** The industry of the whole and the region of all industries with most rights of a kind; null where there are none. */
function mostOf(
  view: IndustryView,
  right: string,
  lang: Lang,
): { readonly industry: Most; readonly region: Most } | null {
  const { whole, regions, count, base } = view;
  const industries = countedFamilies(view, right).flatMap((each) => each.industries);
  const industry = largest(industries.flatMap(({ industry_id }) => count(whole.entity_id, industry_id, right) ?? []));
  const region = largest(regions.flatMap(({ entity_id }) => count(entity_id, null, right) ?? []));
  if (industry === null || region === null) return null;
  return {
    industry: { name: lowerFirst(nameOf(view.industry(industry.industry_id!), lang)), row: industry },
    region: { name: shortOf(base.entity(region.entity_id), lang), row: region },
  };
}

/** The row with most, of as many the first; null where none has any. */
function largest(rows: readonly CubeResult[]): CubeResult | null {
  const [first] = rows.filter(({ count }) => count !== null && count > 0).sort((a, b) => b.count! - a.count!);
  return first ?? null;
}
