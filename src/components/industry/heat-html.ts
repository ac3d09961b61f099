import { matrixWordsOf } from "../../i18n/industry-matrix.ts";
import { type Lang, shortOf } from "../../i18n/lang.ts";
import { escapeHtml } from "../../report/escape-html.ts";
import { type HeatCell, heatSign, isHidden } from "../../report/heat.ts";
import type { Heat } from "../../report/heat-view.ts";
import type { IndustryView } from "../../report/industry-view.ts";
import type { Entity } from "../../schema/reference.ts";

/** What the body of a heat table is made from. */
export interface HeatTable {
  readonly view: IndustryView;
  readonly heat: Heat;
  readonly lang: Lang;
  /** where the page of a region stands */
  readonly hrefOf: (region: Entity) => string;
}

/**
 * The rows of a heat table for the regions of a group, as HTML with every text escaped. One string and not a component a
 * cell: a page has hundreds of cells. The first industry of a family has an edge.
 */
export function heatRows(regions: readonly Entity[], table: HeatTable): string {
  const { heat, lang, hrefOf } = table;
  const byRegion = Map.groupBy(heat.cells, ({ entity_id }) => entity_id);
  return regions
    .map((region) => {
      const name = escapeHtml(shortOf(region, lang));
      const head = `<th scope="row"><a href="${escapeHtml(hrefOf(region))}">${name}</a></th>`;
      const own = new Map(byRegion.get(region.entity_id)?.map((cell) => [cell.industry_id, cell]));
      const cells = heat.families.flatMap(({ industries }) =>
        industries.map(({ industry_id }, at) => cellOf(own.get(industry_id), at === 0, table)),
      );
      return `<tr>${head}${cells.join("")}</tr>`;
    })
    .join("\n");
}

function cellOf(cell: HeatCell | undefined, first: boolean, { view, heat, lang }: HeatTable): string {
  const td = (step: string, content: string) => `<td class="${step}${first ? " first" : ""}">${content}</td>`;
  if (cell === undefined || cell.value === null || cell.step === null) {
    const hidden = cell !== undefined && isHidden(cell);
    return hidden ? td("hidden-cell", escapeHtml(matrixWordsOf(view.base.words).hidden[lang])) : td("missing", "—");
  }
  const sign = cell.step === "open" ? `<i>${heatSign(cell.step)}</i>` : "";
  const href = escapeHtml(heat.passport(cell, lang));
  return td(cell.step, `${sign}<a href="${href}">${escapeHtml(heat.print(cell.value))}</a>`);
}

/** The name of a group of regions; regions in none stand under their own. */
export function blockName(view: IndustryView, group: Entity | null, lang: Lang): string {
  return group ? shortOf(group, lang) : matrixWordsOf(view.base.words).otherRegions[lang];
}
