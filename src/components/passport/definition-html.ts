import type { Lang } from "../../i18n/lang.ts";
import { passportSentences as said } from "../../i18n/passport.ts";
import type { WorkedLine } from "../../report/worked-line.ts";
import type { InputResult } from "../../schema/results.ts";
import { escapeHtml } from "../table-html.ts";

/** What the cells behind a line are called, and where they lead. */
export interface CellWords {
  readonly href: (source: string) => string;
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
    .map(
      ({ term, text, cells = [] }) =>
        `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}${cellsOf(cells, words)}</dd>`,
    )
    .join("\n");
}

function cellsOf(cells: readonly InputResult[], words: CellWords): string {
  const link = ({ source }: InputResult) => `<a href="${escapeHtml(words.href(source))}">${escapeHtml(source)}</a>`;
  const [only] = cells;
  if (only === undefined) return "";
  if (cells.length === 1) return `<small class="cell-source">${link(only)}</small>`;
  const items = cells.map(
    (cell) => `<li>${escapeHtml(words.name(cell.entity_id))} ${cell.year}: ${String(cell.value)} ${link(cell)}</li>`,
  );
  return `<details class="cell-list"><summary>${said.cellCount[words.lang](cells.length)}</summary><ul>${items.join("")}</ul></details>`;
}
