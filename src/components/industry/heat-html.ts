import { matrixWordsOf } from "../../i18n/industry-matrix.ts";
import { type Lang, shortOf } from "../../i18n/lang.ts";
import { escapeHtml } from "../../report/escape-html.ts";
import { type HeatQuantity, type HeatScale, heatCell, heatSign } from "../../report/heat.ts";
import type { IndustryView } from "../../report/industry-view.ts";
import { cellPassport, formatHeat } from "../../report/matrix-finding.ts";
import type { CellResult } from "../../schema/industry-results.ts";
import type { Entity } from "../../schema/reference.ts";

/** What the body of a heat table is made from. */
export interface HeatTable {
  readonly view: IndustryView;
  readonly quantity: HeatQuantity;
  readonly scale: HeatScale;
  readonly lang: Lang;
  /** where the page of a region stands */
  readonly hrefOf: (region: Entity) => string;
}

/**
 * The rows of a heat table for the regions of a group, as HTML with every text escaped. One string and not a component a
 * cell: a page has hundreds of cells. The first industry of a family has an edge.
 */
export function heatRows(regions: readonly Entity[], table: HeatTable): string {
  const { view, lang, hrefOf } = table;
  return regions
    .map((region) => {
      const name = escapeHtml(shortOf(region, lang));
      const head = `<th scope="row"><a href="${escapeHtml(hrefOf(region))}">${name}</a></th>`;
      const cells = view.families.flatMap(({ industries }) =>
        industries.map(({ industry_id }, at) => cellOf(view.cell(region.entity_id, industry_id), at === 0, table)),
      );
      return `<tr>${head}${cells.join("")}</tr>`;
    })
    .join("\n");
}

function cellOf(row: CellResult | null, first: boolean, { view, quantity, scale, lang }: HeatTable): string {
  const cell = row && heatCell(quantity, row, scale);
  const td = (step: string, content: string) => `<td class="${step}${first ? " first" : ""}">${content}</td>`;
  if (!row || !cell) {
    const hidden = row?.reason === "suppressed";
    return hidden ? td("hidden-cell", escapeHtml(matrixWordsOf(view.base.words).hidden[lang])) : td("missing", "—");
  }
  const sign = cell.step === "open" ? `<i>${heatSign(cell.step)}</i>` : "";
  const href = escapeHtml(cellPassport(view, row, lang));
  return td(cell.step, `${sign}<a href="${href}">${escapeHtml(formatHeat(quantity, cell.value))}</a>`);
}

/** The name of a group of regions; regions in none stand under their own. */
export function blockName(view: IndustryView, group: Entity | null, lang: Lang): string {
  return group ? shortOf(group, lang) : matrixWordsOf(view.base.words).otherRegions[lang];
}
