import type { Lang } from "../../i18n/lang.ts";
import { passportSentences as said } from "../../i18n/passport.ts";
import { escapeHtml } from "../../report/escape-html.ts";
import type { WorkedLine } from "../../report/worked-line.ts";
import type { InputResult } from "../../schema/results.ts";

/** What the cells behind a line are called, and where they lead. */
export interface CellWords {
  /** file and line of a cell, or what it was added up from, with its address where it has one */
  readonly source: (cell: InputResult) => { readonly text: string; readonly href?: string };
  readonly name: (entity: string) => string;
  readonly lang: Lang;
}

/**
 * Lines of a calculation as the terms and definitions of a list, every text escaped: one cell stands beside its line, more
 * are folded. One string and not a component a line, since a passport of an economy has hundreds.
 * @example definitionLines([{ term: "a", text: "1 < 2" }], words); // => "<dt>a</dt><dd>1 &lt; 2</dd>"
 */
export function definitionLines(lines: readonly WorkedLine[], words: CellWords): string {
  return lines
    .map(({ term, text, cells = [], anchor }) => {
      const shown = anchor === undefined ? escapeHtml(text) : linked({ text, href: `#${anchor}` });
      return `<dt>${escapeHtml(term)}</dt><dd>${shown}${cellsOf(cells, words)}</dd>`;
    })
    .join("\n");
}

function cellsOf(cells: readonly InputResult[], { source, name, lang }: CellWords): string {
  const [only] = cells;
  if (only === undefined) return "";
  if (cells.length === 1) return ` <small class="cell-source">${linked(source(only))}</small>`;
  const items = cells.map(
    (cell) =>
      `<li>${escapeHtml(name(cell.entity_id))} ${cell.year}: ${String(cell.value)} ${linked(source(cell))}</li>`,
  );
  return `<details class="cell-list"><summary>${said.cellCount[lang](cells.length)}</summary><ul>${items.join("")}</ul></details>`;
}

function linked({ text, href }: { readonly text: string; readonly href?: string }): string {
  return href === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
