import { strToU8, zipSync } from "fflate";
import { escapeHtml } from "./escape-html.ts";
import { isFormula, type LabelledCell, writtenNumber } from "./labelled-table.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Writes sheets as an XLSX workbook, the same bytes for the same sheets whatever the day. Numbers stay numbers, what is
 * missing stays empty; text is typed as text, so that no cell is run as a formula, and stays text when it is edited.
 */
export function formatWorkbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  for (const sheet of sheets) checkSheet(sheet);
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesXml,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(xmlHead + text)])), {
    // The first day that a ZIP archive can name, in the local time in which it is written: the same bytes everywhere.
    mtime: new Date(1980, 0, 1),
  });
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const typed = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** What spreadsheets allow. */
const limits = { tab: 31, cell: 32_767 } as const;

function checkSheet({ tab, head, rows }: Sheet): void {
  if (tab === "" || tab.length > limits.tab || /[[\]:*?/\\]/.test(tab))
    throw new RangeError(`a tab has 1 to ${limits.tab} characters and none of [ ] : * ? / \\, got "${tab}"`);
  const long = [head, ...rows].flat().find((cell) => typeof cell === "string" && cell.length > limits.cell);
  if (typeof long === "string")
    throw new RangeError(`a cell holds at most ${limits.cell} characters, got ${long.length}`);
}

function contentTypes(sheets: number): string {
  const part = (path: string, kind: string) => `<Override PartName="/xl/${path}" ContentType="${typed}.${kind}+xml"/>`;
  const own = Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${at + 1}.xml`, "worksheet")).join("");
  const relationships = "application/vnd.openxmlformats-package.relationships+xml";
  return `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="${relationships}"/><Default Extension="xml" ContentType="application/xml"/>${part("workbook.xml", "sheet.main")}${own}${part("styles.xml", "styles")}</Types>`;
}

function relations(targets: readonly (readonly [kind: string, path: string])[]): string {
  const own = targets.map(
    ([kind, path], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${path}"/>`,
  );
  return `<Relationships xmlns="${packaged}/relationships">${own.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const own = sheets.map(({ tab }, at) => `<sheet name="${escapeXml(tab)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${own.join("")}</sheets></workbook>`;
}

/** Plain, the bold of heads, and text that could be run as a formula, which stays text when somebody edits it. */
const styles = { plain: 0, head: 1, quoted: 2 } as const;
const stylesXml = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The heads stay in sight, and every column can be filtered. */
function sheetXml({ head, rows }: Sheet): string {
  const widths = head.map((_, at) => widthOf([head, ...rows].map((cells) => cells[at] ?? null)));
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const lines = [head, ...rows].map((cells, at) => {
    const written = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${at + 1}`, at === 0));
    return `<row r="${at + 1}">${written.join("")}</row>`;
  });
  const all = `A1:${columnName(head.length - 1)}${rows.length + 1}`;
  const frozen = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  return `<worksheet xmlns="${main}">${frozen}<cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData><autoFilter ref="${all}"/></worksheet>`;
}

function cellXml(value: LabelledCell, place: string, isHead: boolean): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${place}"><v>${writtenNumber(value)}</v></c>`;
  const style = isHead ? styles.head : isFormula(value) ? styles.quoted : styles.plain;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

/**
 * The name of a column, counted from 0.
 * @example columnName(27); // => "AB"
 */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

/** Wide enough for the longest cell, a Han character twice as wide as a letter, within what is pleasant to read. */
function widthOf(cells: readonly LabelledCell[]): number {
  const lengths = cells.map((cell) => [...String(cell ?? "")].reduce((sum, each) => sum + (each > "⺀" ? 2 : 1), 0));
  return Math.min(60, Math.max(8, ...lengths) + 2);
}

/** Text as XML can hold it: signs that it cannot become �, and what spreadsheets would read as an escape stays as written. */
function escapeXml(text: string): string {
  const allowed = text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
  return escapeHtml(allowed).replaceAll("\r", "&#13;");
}
