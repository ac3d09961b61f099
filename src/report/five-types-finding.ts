import { industryFindings } from "../i18n/industry-findings.ts";
import { industrySentencesOf } from "../i18n/industry-sentences.ts";
import { type Lang, localPath, nameOf, shortOf } from "../i18n/lang.ts";
import type { CubeResult } from "../schema/industry-results.ts";
import { passportOf } from "./address.ts";
import { countId } from "./industry-address.ts";
import type { IndustryView } from "./industry-view.ts";
import { rightName } from "./intensive-finding.ts";
import { formatAmount } from "./round.ts";
import type { Segment, Sentence } from "./segment.ts";

/** Where a count of rights can be walked back: with its industry, or with its region where it is of all industries. */
export function countPassport(
  view: Pick<IndustryView, "edition" | "whole">,
  row: Pick<CubeResult, "entity_id" | "industry_id" | "right">,
  lang: Lang,
): string {
  return localPath(passportOf(view, row.industry_id ?? row.entity_id, "count", countId(view, row)), lang);
}

/** How many rights of each kind there are in all, and how many cells are hidden. */
export function fiveTypesFinding(view: IndustryView, lang: Lang): Sentence[] {
  const said = industrySentencesOf(view.base.words);
  const totals = view.plan.rights.flatMap(({ id }, at): Segment[] => {
    const row = view.count(view.whole.entity_id, null, id);
    if (row === null) return [];
    const count = { text: formatAmount(row.count), href: countPassport(view, row, lang) };
    const amount = industryFindings.amount[lang](rightName(view, id, lang), count);
    return at === 0 ? amount : [industryFindings.list[lang], ...amount];
  });
  const hidden = view.results.cube.filter((row) => row.hidden === "yes").length;
  return [said.totals[lang](totals), [said.hiddenCells[lang](hidden)]];
}

/** Who has most of each right, of those that are shown: the title of a table of counts. */
export function largestTitle(
  view: IndustryView,
  rows: readonly { readonly entity: string; readonly industry: string | null }[],
  lang: Lang,
): string {
  const parts = view.plan.rights.flatMap(({ id }) => {
    const counted = rows.flatMap(({ entity, industry }) => view.count(entity, industry, id) ?? []);
    const [first] = counted.filter(({ count }) => count !== null).sort((a, b) => b.count! - a.count!);
    return first === undefined ? [] : [[rightName(view, id, lang), nameOfCount(view, first, lang)] as const];
  });
  return industrySentencesOf(view.base.words).largestTitle[lang](parts);
}

function nameOfCount(view: IndustryView, { entity_id, industry_id }: CubeResult, lang: Lang): string {
  return industry_id === null ? shortOf(view.base.entity(entity_id), lang) : nameOf(view.industry(industry_id), lang);
}
