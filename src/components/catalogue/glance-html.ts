import { type Lang, localPath } from "../../i18n/lang.ts";
import { catalogueAddress } from "../../report/catalogue-address.ts";
import type { CatalogueView } from "../../report/catalogue-view.ts";
import { gradeClass } from "../../report/entry-names.ts";
import { escapeHtml } from "../../report/escape-html.ts";
import type { GlanceRow } from "../../report/glance.ts";
import type { EntryResult } from "../../schema/catalogue.ts";

/** What cells are made from. */
export interface GlanceTable {
  readonly view: Pick<CatalogueView, "plan" | "grades">;
  readonly lang: Lang;
}

/**
 * The rows of a group of regions, as HTML with every text escaped: one string and not a component a cell, since a page has
 * hundreds. The row begins with the entry of the region.
 */
export function glanceRows(rows: readonly GlanceRow[], table: GlanceTable): string {
  return rows
    .map(({ place, entry, cells }) => {
      const name = escapeHtml(place.short[table.lang]);
      const head = `<th scope="row"><a href="${hrefOf(entry, table)}">${name}</a></th>`;
      return `<tr>${head}${cells.map((cell) => glanceCell(cell, table)).join("")}</tr>`;
    })
    .join("\n");
}

/** The grade of an entry as a sign that leads to it and says in full what it stands for. */
export function glanceCell(entry: EntryResult | null, table: GlanceTable): string {
  const { view, lang } = table;
  const grade = entry && view.grades.find(({ id }) => id === entry.published_grade);
  if (!entry || !grade) return '<td class="missing">—</td>';
  const title = lang === "zh" ? entry.title_zh : entry.title_en;
  const full = escapeHtml(`${title}${lang === "zh" ? "：" : ": "}${grade.name[lang]}`);
  const sign = escapeHtml(grade.short[lang]);
  return `<td><a class="grade ${gradeClass(view, grade.id)}" href="${hrefOf(entry, table)}" title="${full}" aria-label="${full}">${sign}</a></td>`;
}

function hrefOf({ id }: EntryResult, { lang }: GlanceTable): string {
  return escapeHtml(localPath(catalogueAddress.entry(id), lang));
}
