import { roundCoordinates } from "../charts/render.ts";
import { printNumber } from "../charts/text.ts";
import { escapeHtml } from "../report/escape-html.ts";
import { sampleMark } from "../report/sample-mark.ts";
import type { Segment } from "../report/segment.ts";
import { asRichCell, columnClasses, type RichCell, type TableColumn, type TableRow } from "./table.ts";

/**
 * The rows of a table as HTML, every text escaped. One string and not a component a cell: a page has a thousand cells,
 * and a build a million.
 * @example tableRows([{ label: "Name" }], [{ cells: ["<b>"] }]); // => '<tr><th scope="row">&lt;b&gt;</th></tr>'
 */
export function tableRows(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  { sortable = false }: { readonly sortable?: boolean } = {},
): string {
  const classes = columnClasses(columns, rows);
  const seats = columns.map((column, index): Seat => {
    return { column, head: index === 0, classes: attribute("class", classes[index] || undefined), sortable };
  });
  return rows
    .map((row) => {
      const cells = seats.map((seat, index) => cellOf(asRichCell(row.cells[index] ?? null), seat));
      return `<tr${attribute("id", row.id)}${attribute("class", row.role && `is-${row.role}`)}>${cells.join("")}</tr>`;
    })
    .join("\n");
}

/** What a cell takes from its column. */
interface Seat {
  readonly column: TableColumn;
  readonly head: boolean;
  /** as an attribute */
  readonly classes: string;
  readonly sortable: boolean;
}

function cellOf(cell: RichCell, { column, head, classes, sortable }: Seat): string {
  const value = sortable && typeof cell.value === "number" ? String(cell.value) : undefined;
  const attributes = `${attribute("id", cell.id)}${classes}${attribute("data-value", value)}`;
  const content = `${cell.bar ? barOf(cell.bar) : textOf(cell, column)}${markOf(cell)}${noteOf(cell)}${remarkOf(cell)}`;
  return head ? `<th scope="row"${attributes}>${content}</th>` : `<td${attributes}>${content}</td>`;
}

function textOf({ value, shown, href, said, strong = false }: RichCell, column: TableColumn): string {
  if (value === null) return '<span class="missing">—</span>';
  if (said) return said.map(segmentOf).join("");
  const plain = escapeHtml(shown ?? (typeof value === "number" ? printNumber(value, column.digits ?? 0) : value));
  const text = strong ? `<strong>${plain}</strong>` : plain;
  return href === undefined ? text : linkOf(text, href);
}

function segmentOf(segment: Segment): string {
  return typeof segment === "string" ? escapeHtml(segment) : linkOf(escapeHtml(segment.text), segment.href);
}

function linkOf(html: string, href: string): string {
  return `<a${attribute("href", href)}>${html}</a>`;
}

function markOf({ value, sample }: RichCell): string {
  return value === null || value === "" || sample === undefined ? "" : sampleMark(sample);
}

function noteOf({ value, note }: RichCell): string {
  return note ? `<span class="${value === null ? "reason" : "of"}"> ${escapeHtml(note)}</span>` : "";
}

function remarkOf({ remark }: RichCell): string {
  return remark ? `<span class="remark">${escapeHtml(remark)}</span>` : "";
}

/** A small bar from zero; the number stands in the cell beside it, so the bar is silent. */
function barOf({ value, max, tone }: NonNullable<RichCell["bar"]>): string {
  const width = roundCoordinates(String((100 * Math.min(max, Math.max(0, value))) / max));
  return `<svg class="bar-svg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="10"></rect><rect class="${tone}" width="${width}" height="10"></rect></svg>`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` ${name}="${escapeHtml(value)}"`;
}
