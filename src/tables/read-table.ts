import type { z } from "zod";
import type { Said } from "../i18n/validation.ts";
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
  /** entities whose rows are asked for: those of others are passed over, unread; everyone's where it is not given */
  readonly only?: ReadonlySet<string> | undefined;
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
  const layout = readHeader(file, header, { columns, schema: format.schema, isOpen: format.dialect !== undefined });
  const problems = [...quoting, ...layout.problems];
  const reader = { file, format, layout, key: keyOf(format, layout), lines: new Map<string, number>(), problems };
  const rows: Placed<z.infer<Schema>>[] = [];
  const [{ only }, whose] = [format, header.cells.indexOf("entity_id")];
  for (const record of body) {
    if (only && !only.has(record.cells[whose] ?? "")) continue;
    const row = readRow(record, reader);
    if (row !== null) rows.push(row as Placed<z.infer<Schema>>);
  }
  return { rows, problems };
}

/** Where each column of the format stands in the file. */
interface Layout {
  readonly width: number;
  readonly columns: readonly PlacedColumn[];
  /** optional columns that are not there */
  readonly left: readonly string[];
  /** columns of the format that the file does without, each empty */
  readonly absent: Readonly<Record<string, null>>;
  /** whether every column is there */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

interface PlacedColumn {
  readonly name: string;
  readonly position: number;
  readonly form: Column;
  /** what the schema asks of a cell */
  readonly schema: z.ZodType;
  /** the cells met so far, as they were judged: codes, names and years stand in thousands of rows */
  readonly judged: Map<string, Judged>;
}

/** What a cell of a column is worth. */
interface Judged {
  /** `undefined` where none can be told */
  readonly value: string | number | null | undefined;
  /** what is wrong with how it is written */
  readonly spelling: Said | undefined;
  /** what the schema refuses in it */
  readonly issues: readonly z.core.$ZodIssue[];
}

interface Reader {
  readonly file: string;
  readonly format: TableFormat;
  readonly layout: Layout;
  /** columns that together may occur once; those that the file may do without, and does, are left out */
  readonly key: readonly string[];
  /** line of each key met so far */
  readonly lines: Map<string, number>;
  /** everything wrong that was met so far */
  readonly problems: Problem[];
}

function readHeader(
  file: string,
  { line, cells }: CsvRecord,
  {
    columns,
    schema,
    isOpen,
  }: { readonly columns: readonly Column[]; readonly schema: z.ZodObject; readonly isOpen: boolean },
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
  const placed = present.map((column) => ({
    name: column.name,
    position: cells.indexOf(column.name) + 1,
    form: column,
    schema: schema.shape[column.name] as z.ZodType,
    judged: new Map<string, Judged>(),
  }));
  const absent = Object.fromEntries(names.filter((name) => !cells.includes(name)).map((name) => [name, null]));
  return { width, columns: placed, left, absent: isOpen ? absent : {}, complete: missing.length === 0, problems };
}

function keyOf({ schema, key = [] }: TableFormat, { left }: Layout): readonly string[] {
  return key.filter((name) => name in schema.shape && !left.includes(name));
}

/** The row, or null where a cell of it cannot be read; what is wrong with it is added to the problems. */
function readRow({ line, cells }: CsvRecord, reader: Reader): Placed<Record<string, unknown>> | null {
  const { file, layout, problems } = reader;
  if (layout.columns.length === 0) return null;
  if (cells.length !== layout.width) {
    problems.push(errorAt({ file, line, value: cells.join(",") }, ofTables.cellCount(layout.width, cells.length)));
    return null;
  }
  const row: Record<string, unknown> = { ...layout.absent };
  let isReadable = layout.complete;
  let isRight = true;
  for (const column of layout.columns) {
    const { value, spelling, issues } = judge(cells[column.position - 1]!, column, reader);
    if (value !== undefined) row[column.name] = value;
    if (issues.length > 0) isReadable = false;
    if (spelling !== undefined || issues.length > 0) isRight = false;
  }
  if (!isRight) problems.push(...describeCells({ line, cells }, reader));
  const repeated = repeatedKey(row, line, reader);
  if (repeated) problems.push(repeated);
  if (!isReadable || repeated) return null;
  row.place = { file, line };
  return row as Placed<Record<string, unknown>>;
}

/** Reads a cell and holds it against the schema, once for all rows in which it stands. */
function judge(seen: string, column: PlacedColumn, { format, layout }: Reader): Judged {
  const known = column.judged.get(seen);
  if (known) return known;
  const { value, said } = readCell(seen, column.form, { width: layout.width, dialect: format.dialect });
  const judged = { value, spelling: said, issues: column.schema.safeParse(value).error?.issues ?? [] };
  column.judged.set(seen, judged);
  return judged;
}

/** What is wrong with the cells of a row: first how they are written, then what the schema says of the others. */
function describeCells({ line, cells }: CsvRecord, reader: Reader): readonly Problem[] {
  const judged = reader.layout.columns.map((column) => {
    const seen = cells[column.position - 1]!;
    return { seen, spot: spotOf(column, seen, { file: reader.file, line }), ...judge(seen, column, reader) };
  });
  return [
    ...judged.flatMap(({ spot, spelling }) => (spelling ? errorAt(spot, spelling) : [])),
    ...judged.flatMap(({ seen, spot, spelling, issues }) =>
      spelling ? [] : issues.map((issue) => errorAt(spot, describeIssue(issue, seen))),
    ),
  ];
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

function repeatedKey(values: Readonly<Record<string, unknown>>, line: number, reader: Reader): Problem | null {
  const { file, lines, key } = reader;
  if (key.length === 0) return null;
  let name = "";
  for (const column of key) {
    if (values[column] === undefined) return null;
    name += `${values[column] ?? ""}\0`;
  }
  const earlier = lines.get(name);
  if (earlier === undefined) {
    lines.set(name, line);
    return null;
  }
  const value = key.map((column) => values[column]).join(" ");
  return errorAt({ file, line, column: key.at(-1)!, value }, ofTables.duplicateKey(key, value, earlier));
}

function namesOf(columns: readonly Column[]): string[] {
  return columns.map(({ name }) => name);
}
