import { parse } from "csv-parse/sync";

/** Reads a file of one case as text. */
export type ReadFile = (file: string) => string;

export type CaseRow = Readonly<Record<string, string | undefined>>;

/** Rows of a CSV file of a case; a file without rows is an error, so that nothing is compared with nothing. */
export function caseRows(read: ReadFile, file: string): CaseRow[] {
  const rows: CaseRow[] = parse(read(file), { columns: true });
  if (rows.length === 0) throw new RangeError(`${file}: no rows`);
  return rows;
}

/** The text of a column; a column that is not there is an error. */
export function textIn(row: CaseRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new RangeError(`no column ${column}`);
  return text;
}

/** The number in a column, null for an empty cell. */
export function numberIn(row: CaseRow, column: string): number | null {
  const text = textIn(row, column);
  if (text === "") return null;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new RangeError(`column ${column}: expected a number, got "${text}"`);
  return number;
}

/** The number in a column that may not be empty. */
export function filledIn(row: CaseRow, column: string): number {
  const number = numberIn(row, column);
  if (number === null) throw new RangeError(`column ${column}: expected a number, got an empty cell`);
  return number;
}

/** The first row that meets a condition; none is an error. */
export function rowWhere(rows: readonly CaseRow[], meets: (row: CaseRow) => boolean, what: string): CaseRow {
  const found = rows.find(meets);
  if (found === undefined) throw new RangeError(`no row for ${what}`);
  return found;
}
