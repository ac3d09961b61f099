import type { z } from "zod";
import { ofCells, ofNumbers } from "../i18n/validation-cells.ts";
import { ofFiles, ofTables } from "../i18n/validation-files.ts";
import type { Place, Placed } from "../schema/repository.ts";
import { type Column, columnsOf } from "./columns.ts";
import { type CsvRecord, readCsv } from "./csv.ts";
import { describeIssue } from "./describe-issue.ts";
import { type ReadCell, readNumber } from "./number-cell.ts";
import { errorAt, type Problem, type Spot } from "./problem.ts";

/** The part of a format that reading a table goes by. */
export interface TableFormat<Schema extends z.ZodObject = z.ZodObject> {
  readonly schema: Schema;
  readonly key?: readonly string[];
  readonly dialect?: Dialect;
}

/**
 * How the tables of another program differ from ours: it may write columns that the schema does not know, which are
 * passed over, and leave out those that may be empty.
 */
export interface Dialect {
  /** a mark for missing, beside the empty cell */
  readonly missing: string;
  readonly readNumber: (seen: string) => ReadCell<number>;
}

export interface Table<Row> {
  readonly rows: readonly Placed<Row>[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of a CSV file into typed rows, each with its place, and collects every problem.
 * The schema of the format says what a column holds. An empty cell is null. Cells are taken as they stand: spaces at
 * the ends, full-width digits, thousands separators, percent signs, units and marks for missing are problems, not
 * repaired in silence. Text is any text: markup and formulas stay what they are and are escaped where they are shown.
 * A row with a cell that cannot be read is left out; its problem says why.
 */
export function readTable<Schema extends z.ZodObject>(
  file: string,
  text: string,
  format: TableFormat<Schema>,
): Table<z.infer<Schema>> {
  const columns = columnsOf(format.schema);
  const { records, problems: quoting } = readCsv(file, text);
  const [header, ...body] = records;
  if (!header) return { rows: [], problems: [...quoting, errorAt({ file, line: 1 }, ofFiles.empty(namesOf(columns)))] };
  const layout = readHeader(file, header, { columns, isOpen: format.dialect !== undefined });
  const reader = { file, format, layout, key: keyOf(format, layout), lines: new Map<string, number>() };
  const read = body.map((record) => readRow(record, reader));
  return {
    rows: read.flatMap(({ row }) => (row === null ? [] : [row as Placed<z.infer<Schema>>])),
    problems: [...quoting, ...layout.problems, ...read.flatMap(({ problems }) => problems)],
  };
}

/** Where each column of the format stands in the file. */
interface Layout {
  readonly width: number;
  readonly columns: readonly (Column & { readonly position: number })[];
  /** optional columns that are not there */
  readonly left: readonly string[];
  /** columns of the format that the file does without, each empty */
  readonly absent: Readonly<Record<string, null>>;
  /** whether every column is there */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

interface Reader {
  readonly file: string;
  readonly format: TableFormat;
  readonly layout: Layout;
  /** columns that together may occur once; those that the file may do without, and does, are left out */
  readonly key: readonly string[];
  /** line of each key met so far */
  readonly lines: Map<string, number>;
}

interface ReadRow {
  readonly row: Placed<Record<string, unknown>> | null;
  readonly problems: readonly Problem[];
}

function readHeader(
  file: string,
  { line, cells }: CsvRecord,
  { columns, isOpen }: { readonly columns: readonly Column[]; readonly isOpen: boolean },
): Layout {
  const names = namesOf(columns);
  const width = cells.length;
  const [only = ""] = cells;
  if (width === 1 && /[;\t，|]/.test(only)) {
    const problems = [errorAt({ file, line, value: only }, ofFiles.delimiter(only))];
    return { width, columns: [], left: [], absent: {}, complete: false, problems };
  }
  const problems = cells.flatMap((name, index) => {
    const spot = { file, line, column: name, position: index + 1, value: name };
    if (!names.includes(name)) return isOpen ? [] : errorAt(spot, ofTables.unknownColumn(name, names));
    return cells.indexOf(name) < index ? errorAt(spot, ofTables.duplicateColumn(name, names)) : [];
  });
  const required = namesOf(columns.filter(({ nullable, optional }) => !optional && !(isOpen && nullable)));
  const left = namesOf(columns.filter(({ name, optional }) => optional && !cells.includes(name)));
  const missing = required.filter((name) => !cells.includes(name));
  for (const name of missing) problems.push(errorAt({ file, line, column: name }, ofTables.missingColumn(name, names)));
  const present = columns.filter(({ name }) => cells.includes(name));
  const placed = present.map((column) => ({ ...column, position: cells.indexOf(column.name) + 1 }));
  const absent = Object.fromEntries(names.filter((name) => !cells.includes(name)).map((name) => [name, null]));
  return { width, columns: placed, left, absent: isOpen ? absent : {}, complete: missing.length === 0, problems };
}

function keyOf({ schema, key = [] }: TableFormat, { left }: Layout): readonly string[] {
  return key.filter((name) => name in schema.shape && !left.includes(name));
}

function readRow({ line, cells }: CsvRecord, reader: Reader): ReadRow {
  const { file, layout } = reader;
  if (layout.columns.length === 0) return { row: null, problems: [] };
  if (cells.length !== layout.width) {
    const said = ofTables.cellCount(layout.width, cells.length);
    return { row: null, problems: [errorAt({ file, line, value: cells.join(",") }, said)] };
  }
  const values: Record<string, unknown> = { ...layout.absent };
  const spelling = layout.columns.flatMap((column) => {
    const seen = cells[column.position - 1]!;
    const { value, said } = readCell(seen, column, { width: layout.width, dialect: reader.format.dialect });
    if (value !== undefined) values[column.name] = value;
    return said ? errorAt(spotOf(column, seen, { file, line }), said) : [];
  });
  const form = checkForm(values, cells, spelling, { line, reader });
  const repeated = repeatedKey(values, line, reader);
  const readable = layout.complete && form === null && repeated === null;
  const row = readable ? { ...values, place: { file, line } } : null;
  return { row, problems: [...spelling, ...(form ?? []), ...(repeated ? [repeated] : [])] };
}

function spotOf({ name, position }: { name: string; position: number }, value: string, place: Place): Spot {
  return { ...place, column: name, position, value };
}

/** The value of a cell; `undefined` where none can be told. */
function readCell(
  seen: string,
  column: Column,
  { width, dialect }: { readonly width: number; readonly dialect: Dialect | undefined },
): ReadCell<string | number> {
  if (seen === "" || seen === dialect?.missing)
    return column.nullable ? { value: null } : { value: undefined, said: ofCells.required() };
  const swallowed = seen.includes("\n") ? findRow(seen, width) : undefined;
  if (swallowed) return { value: undefined, said: ofTables.swallowedRow(swallowed) };
  const trimmed = seen.trim();
  if (trimmed !== seen)
    return { ...readCell(trimmed, { ...column, nullable: true }, { width, dialect }), said: ofCells.spaces(seen) };
  if (column.type === "text") return { value: seen };
  const { value, said } = (dialect?.readNumber ?? readNumber)(seen);
  if (column.type === "integer" && typeof value === "number" && !Number.isInteger(value)) {
    return { value: undefined, said: said ?? ofNumbers.integer(seen) };
  }
  return { value: value === null && !column.nullable ? undefined : value, ...(said && { said }) };
}

/** A line inside a cell that has as many commas as a row: the mark of a quotation mark left unclosed. */
function findRow(seen: string, width: number): string | undefined {
  const [, ...lines] = seen.split("\n");
  return lines.find((line) => width > 2 && line.split(",").length >= width);
}

/** What the schema says of the cells whose spelling is right; null where all of the row has the right form. */
function checkForm(
  values: Readonly<Record<string, unknown>>,
  cells: readonly string[],
  spelling: readonly Problem[],
  { line, reader: { file, format, layout } }: { line: number; reader: Reader },
): readonly Problem[] | null {
  const result = format.schema.safeParse(values);
  if (result.success) return null;
  const told = new Set(spelling.map(({ column }) => column));
  return result.error.issues.flatMap((issue) => {
    const column = layout.columns.find(({ name }) => name === issue.path[0]);
    if (!column || told.has(column.name)) return [];
    const seen = cells[column.position - 1]!;
    return errorAt(spotOf(column, seen, { file, line }), describeIssue(issue, seen));
  });
}

function repeatedKey(values: Readonly<Record<string, unknown>>, line: number, reader: Reader): Problem | null {
  const { file, lines, key } = reader;
  if (key.length === 0 || key.some((name) => values[name] === undefined)) return null;
  const parts = key.map((name) => values[name]);
  const name = JSON.stringify(parts);
  const earlier = lines.get(name);
  if (earlier === undefined) {
    lines.set(name, line);
    return null;
  }
  const value = parts.join(" ");
  return errorAt({ file, line, column: key.at(-1)!, value }, ofTables.duplicateKey(key, value, earlier));
}

function namesOf(columns: readonly Column[]): string[] {
  return columns.map(({ name }) => name);
}
