import { CsvError, parse } from "csv-parse/sync";
import { ofTables } from "../i18n/validation-files.ts";
import { errorAt, type Problem } from "./problem.ts";

/** One row of a CSV file as written, and the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Csv {
  readonly records: readonly CsvRecord[];
  readonly problems: readonly Problem[];
}

/** After this many misplaced quotation marks the rest of a file is not looked at. */
const mostQuoteErrors = 50;

/**
 * Splits a text into rows of cells, with the line of each row in the file. Blank lines are left out.
 * A cell in quotation marks may hold line breaks. A quotation mark that does not close is a problem at the line
 * where it opens, and reading goes on with the line after it, so that it hides no other row.
 */
export function readCsv(file: string, text: string): Csv {
  const records: CsvRecord[] = [];
  const problems: Problem[] = [];
  let rest: string | null = text;
  let line = 1;
  while (rest !== null) {
    const part = readUntilError(rest, line);
    for (const record of part.records) records.push(record);
    if (part.bad === null) break;
    const { offset, stray } = findQuote(rest, part.bad);
    line += countLines(rest.slice(0, offset));
    const value = rest.slice(offset, lineEnd(rest, offset));
    problems.push(errorAt({ file, line, value }, stray ? ofTables.strayQuote(value) : ofTables.unclosedQuote(value)));
    const next: number = lineEnd(rest, offset) + 1;
    rest = next >= rest.length || problems.length >= mostQuoteErrors ? null : rest.slice(next);
    line += 1;
  }
  return { records: records.filter(isNotBlank), problems };
}

interface ReadPart {
  readonly records: readonly CsvRecord[];
  /** where in the text the row begins that could not be read; null where all could */
  readonly bad: number | null;
}

function readUntilError(text: string, firstLine: number): ReadPart {
  // Without quotation marks a comma always parts cells and a line break rows; most tables are so, and large ones matter.
  if (!text.includes('"')) {
    return { records: text.split("\n").map((row, i) => ({ line: firstLine + i, cells: row.split(",") })), bad: null };
  }
  const records: CsvRecord[] = [];
  let bytes = 0;
  let line = firstLine;
  const onRecord = (cells: string[], info: { lines: number; bytes: number }): null => {
    records.push({ line, cells });
    line = firstLine + info.lines;
    bytes = info.bytes;
    return null;
  };
  try {
    parse(text, { relax_column_count: true, record_delimiter: "\n", on_record: onRecord });
    return { records, bad: null };
  } catch (error) {
    if (error instanceof CsvError) return { records, bad: toOffset(text, bytes) };
    throw error;
  }
}

/** csv-parse counts bytes of UTF-8; a place in a string counts UTF-16 units. */
function toOffset(text: string, bytes: number): number {
  return Buffer.from(text).subarray(0, bytes).toString().length;
}

/** The quotation mark of a row that breaks it: one that opens and never closes as it should, or one inside a bare cell. */
function findQuote(text: string, start: number): { offset: number; stray: boolean } {
  const cell = /(?<open>[,\n]|^)(?:"[^"]*(?:""[^"]*)*(?<close>"?)|(?<bare>[^",\n]*))/y;
  cell.lastIndex = start === 0 ? 0 : start - 1;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const opened = found.index + found.groups!.open!.length;
    const next = text[cell.lastIndex];
    const ended = next === undefined || next === "," || next === "\n";
    if (found.groups!.bare !== undefined) {
      if (next === '"') return { offset: opened, stray: true };
    } else if (found.groups!.close === "" || !ended) return { offset: opened, stray: false };
    if (next === undefined) break;
  }
  return { offset: start, stray: true };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}

function isNotBlank({ cells }: CsvRecord): boolean {
  return cells.length > 1 || cells[0] !== "";
}
