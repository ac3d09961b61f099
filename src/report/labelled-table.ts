import type { Lang, Words } from "../i18n/lang.ts";

/** What a cell of a labelled table holds: words, a number, or nothing. */
export type LabelledCell = string | number | null;

/** A column of a table that people open in a spreadsheet: its head in both languages, and what stands in a row. */
export interface LabelledColumn<Row> {
  readonly name: Words;
  readonly cell: (row: Row, lang: Lang) => LabelledCell;
}

/** In which language a table is labelled, and how its heads are worded where that depends on what it is about. */
export interface Labelled {
  readonly lang: Lang;
  readonly headOf?: (name: Words) => Words;
}

/** Tells Excel on a Chinese Windows that the file is UTF-8; without it Han characters are garbled. */
export const byteOrderMark = "\uFEFF";
/** RFC 4180 ends a line with CR LF, and spreadsheets of every age read it; files that go into git end with LF. */
const lineEnd = "\r\n";
/** How a cell begins that a spreadsheet would run as a formula, full-width signs included. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Writes rows for a spreadsheet: UTF-8 with a byte order mark, CR LF, labels in one language. Numbers stay numbers, as
 * the result files hold them; what is missing stays empty; text cannot act as a formula.
 */
export function formatLabelledTable<Row>(
  columns: readonly LabelledColumn<Row>[],
  rows: readonly Row[],
  { lang, headOf = (name) => name }: Labelled,
): string {
  const head = columns.map((column) => formatCell(headOf(column.name)[lang]));
  const body = rows.map((row) => columns.map((column) => formatCell(column.cell(row, lang))));
  return byteOrderMark + [head, ...body].map((cells) => cells.join(",") + lineEnd).join("");
}

/**
 * Takes the force out of a text that a spreadsheet would run: an apostrophe in front makes it plain text.
 * @example neutralise('=HYPERLINK("x")'); // => `'=HYPERLINK("x")`
 */
export function neutralise(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** Whether a spreadsheet would run a text that somebody types into a cell. */
export function isFormula(text: string): boolean {
  return formulaStart.test(text);
}

function formatCell(value: LabelledCell): string {
  if (value === null) return "";
  if (typeof value === "number") return writtenNumber(value);
  const text = neutralise(value);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number as a cell holds it. Throws a RangeError for one that is none. */
export function writtenNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a cell must be a finite number, got ${value}`);
  return String(value);
}
