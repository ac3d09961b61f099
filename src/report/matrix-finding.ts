import { heatWordsOf, matrixSentencesOf, matrixWordsOf } from "../i18n/industry-matrix.ts";
import { type Lang, localPath, nameOf, shortOf } from "../i18n/lang.ts";
import type { CellResult } from "../schema/industry-results.ts";
import { passportOf } from "./address.ts";
import { lowerFirst } from "./english.ts";
import { countHeat, type HeatQuantity, type HeatScale, type HeatStep, heatScale, relationCells } from "./heat.ts";
import type { Heat, HeatKey } from "./heat-view.ts";
import type { IndustryView } from "./industry-view.ts";
import { formatChange, formatRange, formatScore, formatValue } from "./round.ts";
import type { Sentence } from "./segment.ts";

/** How the industry and the property of regions relate, by one of the quantities of cells.csv. */
export function relationHeat(view: IndustryView, quantity: HeatQuantity): Heat {
  return {
    id: quantity,
    name: heatWordsOf(view.base.words)[quantity].name,
    means: (lang) => heatWordsOf(view.base.words)[quantity].means[lang],
    read: (lang) => matrixSentencesOf(view.base.words).read[lang],
    table: "cells",
    families: view.families,
    cells: relationCells(view, quantity),
    passport: (cell, lang) => cellPassport(view, cell, lang),
    print: (value) => formatHeat(quantity, value),
    keys: (lang) => heatKeys(view, quantity, lang),
    title: (lang) => matrixShape(view, quantity, lang),
    lead: (lang) => matrixFinding(view, quantity, lang),
  };
}

/** What is asked of a cell to know where it stands. */
type OfCell = Pick<CellResult, "entity_id" | "industry_id">;

/** Where everything that is known of a cell stands: its row on the passport page of the industry. */
export function cellPassport(view: Pick<IndustryView, "edition">, row: OfCell, lang: Lang): string {
  return localPath(passportOf(view, row.industry_id, "cell", row.entity_id), lang);
}

/** A value of the matrix as pages print it: a layout value with one decimal, a ratio with two. */
export function formatHeat(quantity: HeatQuantity, value: number | null): string {
  return quantity === "value" ? formatScore(value) : formatValue(value);
}

/** What the matrix of a quantity shows: how many cells lie to either side or high up, and which is the largest. */
export function matrixFinding(view: IndustryView, quantity: HeatQuantity, lang: Lang): Sentence[] {
  const said = matrixSentencesOf(view.base.words);
  const cells = relationCells(view, quantity);
  const scale = heatScale(view, quantity);
  const { steps, hidden, missing } = countHeat(cells);
  const count = (wanted: readonly HeatStep[]) => wanted.reduce((sum, step) => sum + (steps.get(step) ?? 0), 0);
  const name = lowerFirst(heatWordsOf(view.base.words)[quantity].name[lang]);
  const common = { cells: cells.length, shown: cells.length - hidden - missing, name, hidden };
  const first =
    quantity === "value"
      ? said.levels[lang]({ ...common, above: count(stepsFrom(scale, highOf(scale))), over: plain(highOf(scale)) })
      : said.ratios[lang]({
          ...common,
          ...{ above: count(["high-1", "high-2"]), over: plain(scale.bounds[2]!) },
          even: count(["even"]),
          ...{ below: count(["low-1", "low-2"]), under: plain(scale.bounds[1]!), open: count(["open"]) },
        });
  return [[first], ...highestFinding(view, relationHeat(view, quantity), lang)];
}

/** From which value on a cell lies high up: in the two highest tiers, or the highest of two. */
function highOf({ bounds }: HeatScale): number {
  return bounds.at(-2) ?? bounds.at(-1)!;
}

function stepsFrom({ bounds, steps }: HeatScale, bound: number): readonly HeatStep[] {
  return steps.slice(bounds.indexOf(bound) + 1);
}

/** A bound as it is read, without decimals that say nothing. */
function plain(bound: number): string {
  return String(Number(bound.toFixed(2)));
}

/** Which of the cells is the highest, of equal ones the first by code; nothing where none has a value. */
export function highestFinding(
  view: IndustryView,
  { cells, print, passport }: Pick<Heat, "cells" | "print" | "passport">,
  lang: Lang,
): Sentence[] {
  const shown = cells.flatMap((cell) => (cell.value === null ? [] : [{ cell, value: cell.value }]));
  const [top] = shown.sort((a, b) => b.value - a.value || byCode(a.cell, b.cell));
  if (top === undefined) return [];
  const region = shortOf(view.base.entity(top.cell.entity_id), lang);
  const industry = lowerFirst(nameOf(view.industry(top.cell.industry_id), lang));
  const number = { text: print(top.value), href: passport(top.cell, lang) };
  return [matrixSentencesOf(view.base.words).highest[lang](region, industry, number)];
}

/** In which industry and in which region most cells lie far above 1, or high up: the title of the matrix. */
export function matrixShape(view: IndustryView, quantity: HeatQuantity, lang: Lang): string {
  const said = matrixSentencesOf(view.base.words);
  const scale = heatScale(view, quantity);
  const bound = quantity === "value" ? highOf(scale) : scale.bounds.at(-1)!;
  const high = relationCells(view, quantity).filter(({ value }) => value !== null && value >= bound);
  const [industry] = mostOf(high.map((row) => row.industry_id));
  const [region] = mostOf(high.map((row) => row.entity_id));
  const over = plain(bound);
  if (!industry || !region) return said.none[lang](over);
  return said.shape[lang]({
    ...{ industry: lowerFirst(nameOf(view.industry(industry[0]), lang)), columns: industry[1], over },
    ...{ region: shortOf(view.base.entity(region[0]), lang), rows: region[1] },
  });
}

/** How often each stands in a list, the most often first. */
function mostOf(ids: readonly string[]): [id: string, count: number][] {
  return [...Map.groupBy(ids, (id) => id)]
    .map(([id, all]): [string, number] => [id, all.length])
    .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
}

function byCode(a: OfCell, b: OfCell): number {
  return compare(a.entity_id, b.entity_id) || compare(a.industry_id, b.industry_id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The steps of a quantity in words, the highest first; a match that cannot be told from balance comes last. */
export function heatKeys(view: IndustryView, quantity: HeatQuantity, lang: Lang): HeatKey[] {
  const said = matrixSentencesOf(view.base.words);
  const { bounds, steps } = heatScale(view, quantity);
  const between = (low: number | undefined, high: number | undefined): string => {
    if (low === undefined) return said.under[lang](plain(high!));
    return high === undefined ? said.from[lang](plain(low)) : said.between[lang](plain(low), plain(high));
  };
  const keys = steps.map((step, at): HeatKey => ({ step, text: between(bounds[at - 1], bounds[at]) })).reverse();
  if (quantity !== "relative") return keys;
  return [...keys, { step: "open", text: matrixWordsOf(view.base.words).openKey[lang] }];
}

/** The cells of most layout value, the most first, as many as the model lists. */
export function topCells({ results, plan }: Pick<IndustryView, "results" | "plan">): readonly CellResult[] {
  return results.cells
    .filter((row) => row.value !== null)
    .sort((a, b) => a.rank! - b.rank! || byCode(a, b))
    .slice(0, plan.cells.top);
}

/** How many cells of most value there are, and where: the title of their list. */
export function topTitle(view: IndustryView, lang: Lang): string {
  const rows = topCells(view);
  const region = rows[0] === undefined ? "—" : shortOf(view.base.entity(rows[0].entity_id), lang);
  const regions = new Set(rows.map((row) => row.entity_id)).size;
  return matrixSentencesOf(view.base.words).topTitle[lang]({ count: rows.length, region, regions });
}

/** Why a cell is of value: what its value is made from. */
export function valueReasons(view: IndustryView, { economy_score, growth_score, gap }: CellResult, lang: Lang): string {
  const said = matrixSentencesOf(view.base.words);
  return said.reasons[lang](formatScore(economy_score), formatScore(growth_score), formatChange(gap, 1));
}

/** What speaks against it: no gap, a match that cannot be told from balance, or more property than industry. */
export function valueCounters(view: IndustryView, row: CellResult, lang: Lang): string[] {
  const said = matrixSentencesOf(view.base.words);
  const { gap, relative_open: open, relative_low: low, relative_high: high } = row;
  return [
    ...(gap !== null && gap <= 0 ? [said.noGap[lang]] : []),
    ...(open === "yes" && low !== null && high !== null
      ? [said.openInterval[lang](formatRange(low, high, { digits: 2, lang }))]
      : []),
    ...(low !== null && low > 1 ? [said.moreProperty[lang]] : []),
  ];
}
