import type { Said } from "../../i18n/validation.ts";
import { ofTables } from "../../i18n/validation-files.ts";
import { fold, ofProject } from "../../i18n/validation-project.ts";
import { type CoinMetaRow, coinMetaRow } from "../../schema/coin-meta.ts";
import { elementTypes } from "../../schema/project.ts";
import type { Placed } from "../../schema/repository.ts";
import { readCsv } from "../csv.ts";
import { errorAt, type Problem } from "../problem.ts";
import { readTable } from "../read-table.ts";
import { coinDialect } from "./coin-dialect.ts";
import { nearestCode } from "./nearest-code.ts";

export type MetaRow = Placed<CoinMetaRow>;

export interface ReadMeta {
  /** rows that could be read */
  readonly rows: readonly MetaRow[];
  /** every code of the column iCode, of rows that could not be read too */
  readonly codes: ReadonlySet<string>;
  /** the Type of every code whose Type can be told, of rows that could not be read too */
  readonly types: ReadonlyMap<string, CoinMetaRow["Type"]>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of `iMeta.csv` and checks the hierarchy it describes: levels, parents, weights. What refers to the
 * figures or to the plan is checked where those are at hand. A row that cannot be read is told once, and blames no other.
 */
export function readCoinMeta(file: string, text: string): ReadMeta {
  const { rows, problems: found } = readTable(file, text, {
    schema: coinMetaRow,
    key: ["iCode"],
    dialect: coinDialect,
  });
  const problems = found.map(fitAdvice);
  const cells = openCells(file, text);
  const said = { codes: columnOf(cells, "iCode"), parents: columnOf(cells, "Parent") };
  const types = typesOf(cells);
  const elements = rows.filter(({ Type }) => Type === "Indicator" || Type === "Aggregate");
  const aggregates = new Map(rows.filter(({ Type }) => Type === "Aggregate").map((row) => [row.iCode, row]));
  const top = elements.reduce((highest, { Level }) => Math.max(highest, Level ?? 0), 1);
  const read = new Set(rows.map(({ iCode }) => iCode));
  const unread = new Set([...said.codes].filter((code) => !read.has(code)));
  const lacking = checkColumns(file, text);
  if (lacking.length > 0) return { rows, codes: said.codes, types, problems: [...lacking, ...problems] };
  const misfits = [
    ...rows.flatMap(checkCode),
    ...elements.flatMap((row) => [...checkRow(row, top), ...checkParent(row, { aggregates, unread, top })]),
    ...checkFamilies(elements, aggregates, said.parents),
  ];
  const isTold = (line: number, column: string) =>
    problems.some((each) => each.line === line && each.column === column);
  const news = misfits.filter(({ line, column }) => !isTold(line, column));
  return { rows, codes: said.codes, types, problems: [...problems, ...news] };
}

/** Columns that every iMeta has, though some rows leave them empty. */
const required = ["Level", "iCode", "Parent", "Direction", "Weight", "Type"];
/** Those that the reading of the table itself asks for. */
const asked = new Set(["iCode", "Type"]);

function checkColumns(file: string, text: string): Problem[] {
  const header = readCsv(file, text).records[0];
  if (header === undefined) return [];
  const missing = required.filter((name) => !asked.has(name) && !header.cells.includes(name));
  return missing.map((column) =>
    errorAt({ file, line: header.line, column }, ofTables.missingColumn(column, required)),
  );
}

/** A problem at a column of a row of iMeta. */
export function metaError(row: MetaRow, column: keyof CoinMetaRow, said: Said): Problem {
  return errorAt({ ...row.place, column, value: String(row[column] ?? "") }, said);
}

/** The cells of every row, whether or not it can be read: what stands in a column of it, empty where nothing does. */
type Cells = readonly ((column: string) => string)[];

function openCells(file: string, text: string): Cells {
  const [header, ...records] = readCsv(file, text).records;
  const names = header?.cells.map(fold) ?? [];
  return records.map(
    ({ cells }) =>
      (column) =>
        fold(cells[names.indexOf(column)] ?? ""),
  );
}

function columnOf(rows: Cells, column: string): ReadonlySet<string> {
  return new Set(rows.map((cell) => cell(column)).filter((cell) => cell !== ""));
}

/** Of a code that stands twice, the first row tells. */
function typesOf(rows: Cells): ReadonlyMap<string, CoinMetaRow["Type"]> {
  const known = rows.toReversed().flatMap((cell) => {
    const meant = nearestCode(cell("Type"), elementTypes);
    const type = elementTypes.find((each) => each === meant);
    return type === undefined ? [] : [[cell("iCode"), type] as const];
  });
  return new Map(known);
}

/** Words for a cell that holds no number where one is needed: here an empty cell is seldom the answer. */
function fitAdvice(problem: Problem): Problem {
  const { column, rule, value } = problem;
  const says = column === "Level" || column === "Direction" || column === "Weight" ? ofProject.elements[column] : null;
  if (says === null || !["number", "missing-mark", "range", "integer"].includes(rule)) return problem;
  const { message, fix } = says(value);
  return { ...problem, message, fix };
}

function checkCode(row: MetaRow): Problem[] {
  // Spaces at the ends are told when the cell is read; what is left are signs that nobody sees.
  return fold(row.iCode) === row.iCode ? [] : [metaError(row, "iCode", ofProject.codeSpaces(row.iCode))];
}

function checkRow(row: MetaRow, top: number): Problem[] {
  const { Type, Level, Direction, Weight } = row;
  const needed = Type === "Indicator" ? { Level, Direction, Weight } : { Level, ...(Level !== top && { Weight }) };
  const found = Object.entries(needed).flatMap(([column, value]) =>
    value === null ? metaError(row, column as keyof CoinMetaRow, ofProject.missing(column, Type)) : [],
  );
  if (Level === null) return found;
  if (Type === "Indicator" && Level !== 1) found.push(metaError(row, "Level", ofProject.indicatorLevel(String(Level))));
  if (Type === "Aggregate" && Level < 2) found.push(metaError(row, "Level", ofProject.aggregateLevel(String(Level))));
  return found;
}

interface Hierarchy {
  readonly aggregates: ReadonlyMap<string, MetaRow>;
  /** codes of the rows that could not be read */
  readonly unread: ReadonlySet<string>;
  readonly top: number;
}

function checkParent(row: MetaRow, { aggregates, unread, top }: Hierarchy): Problem[] {
  const { Parent, Level } = row;
  if (Parent === null)
    return Level === null || Level === top ? [] : [metaError(row, "Parent", ofProject.noParent(top))];
  const parent = aggregates.get(Parent);
  if (parent === undefined) {
    const known = [...aggregates.keys()];
    const said = ofProject.unknownParent(Parent, known, nearestCode(Parent, known));
    return unread.has(fold(Parent)) ? [] : [metaError(row, "Parent", said)];
  }
  if (Level === null || parent.Level === null || parent.Level === Level + 1) return [];
  return [metaError(row, "Parent", ofProject.parentLevel(Parent, parent.Level, Level + 1))];
}

/** Every aggregate needs children, and weight among them. */
function checkFamilies(
  elements: readonly MetaRow[],
  aggregates: ReadonlyMap<string, MetaRow>,
  parents: ReadonlySet<string>,
): Problem[] {
  const families = Map.groupBy(elements, ({ Parent }) => Parent);
  return [...aggregates].flatMap(([code, row]) => {
    if (!parents.has(fold(code))) return metaError(row, "iCode", ofProject.childless());
    const [first, ...others] = families.get(code) ?? [];
    const isWeightless = first !== undefined && [first, ...others].every(({ Weight }) => Weight === 0);
    return isWeightless ? metaError(first, "Weight", ofProject.zeroWeights(code)) : [];
  });
}
