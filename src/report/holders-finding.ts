import { industryFindings } from "../i18n/industry-findings.ts";
import { industrySentencesOf } from "../i18n/industry-sentences.ts";
import { type Lang, shortOf } from "../i18n/lang.ts";
import type { CellResult } from "../schema/industry-results.ts";
import type { IndustryView } from "./industry-view.ts";
import { formatValue } from "./round.ts";
import { joinNames } from "./speak.ts";

/** So many regions are named. */
const named = 3;

/** The cells of an industry, where its revenue is most concentrated first, those without a quotient last. */
export function concentratedCells(view: Pick<IndustryView, "regions" | "cell">, industry: string): CellResult[] {
  return byQuotient(view.regions.flatMap((region) => view.cell(region.entity_id, industry) ?? []));
}

/** In which regions an industry is most concentrated, and in how many it is at all: the title of the tiles. */
export function holdersFinding(view: IndustryView, industry: string, lang: Lang): string {
  const said = industrySentencesOf(view.base.words);
  const rows = concentratedCells(view, industry).filter((row) => row.economy_quotient !== null);
  if (rows.length === 0) return said.noneShown[lang];
  const names = rows
    .slice(0, named)
    .map((row) =>
      industryFindings.withValue[lang](
        shortOf(view.base.entity(row.entity_id), lang),
        formatValue(row.economy_quotient),
      ),
    );
  const above = rows.filter((row) => row.economy_quotient! >= 1).length;
  return said.concentrated[lang]({ names: joinNames(names, lang), above, of: rows.length });
}

/** In how many regions an industry has more property than economy, less, or cannot be told: the title of its cells. */
export function matchTitle(view: IndustryView, industry: string, lang: Lang): string {
  return industrySentencesOf(view.base.words).matchTitle[lang](countMatches(concentratedCells(view, industry)));
}

/** The cells of a region, family by family, in each where its revenue is most concentrated first. */
export function regionCells({ families, cell }: Pick<IndustryView, "families" | "cell">, entity: string): CellResult[] {
  return families.flatMap(({ industries }) =>
    byQuotient(industries.flatMap(({ industry_id }) => cell(entity, industry_id) ?? [])),
  );
}

/** In how many of its industries a region has more property than economy, less, or cannot be told: the title of its cells. */
export function regionMatchTitle(view: IndustryView, entity: string, lang: Lang): string {
  return industrySentencesOf(view.base.words).regionMatchTitle[lang](countMatches(regionCells(view, entity)));
}

/** A match on either side of 1 counts only where its interval does not hold 1. */
function countMatches(cells: readonly CellResult[]) {
  const rows = cells.filter((row) => row.relative_match !== null);
  const told = rows.filter((row) => row.relative_open !== "yes");
  const more = told.filter((row) => row.relative_match! > 1).length;
  return { of: rows.length, more, less: told.length - more, open: rows.length - told.length };
}

/** The highest quotient of revenue first, equal ones as they were, those without one last. */
function byQuotient(rows: readonly CellResult[]): CellResult[] {
  const quotient = (row: CellResult) => row.economy_quotient ?? Number.NEGATIVE_INFINITY;
  return [...rows].sort((a, b) => (quotient(a) === quotient(b) ? 0 : quotient(b) - quotient(a)));
}
