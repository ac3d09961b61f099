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
  const quotient = (row: CellResult) => row.economy_quotient ?? Number.NEGATIVE_INFINITY;
  return view.regions
    .flatMap((region) => view.cell(region.entity_id, industry) ?? [])
    .sort((a, b) => (quotient(a) === quotient(b) ? (a.entity_id < b.entity_id ? -1 : 1) : quotient(b) - quotient(a)));
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
  const rows = concentratedCells(view, industry).filter((row) => row.relative_match !== null);
  const told = rows.filter((row) => row.relative_open !== "yes");
  const more = told.filter((row) => row.relative_match! > 1).length;
  return industrySentencesOf(view.base.words).matchTitle[lang]({
    ...{ of: rows.length, more, less: told.length - more, open: rows.length - told.length },
  });
}
