import { z } from "zod";
import { ofFiles } from "../../i18n/validation-files.ts";
import { fold, ofProject } from "../../i18n/validation-project.ts";
import type { Placed } from "../../schema/repository.ts";
import { readCsv } from "../csv.ts";
import { errorAt, type Problem } from "../problem.ts";
import { readTable } from "../read-table.ts";
import { coinDialect } from "./coin-dialect.ts";
import { nearestCode } from "./nearest-code.ts";
import type { MetaRow } from "./read-coin-meta.ts";
import { metaError, type ReadMeta } from "./read-coin-meta.ts";

/** Columns of iData.csv that iMeta.csv does not describe. */
const special = ["uCode", "uName", "Time"] as const;

export type DataRow = Placed<Readonly<Record<string, string | number | null>>>;

export interface ReadData {
  readonly rows: readonly DataRow[];
  /** whether there is a column Time */
  readonly hasTime: boolean;
  readonly problems: readonly Problem[];
}

/** Reads the text of `iData.csv` as `iMeta.csv` describes its columns, and checks that each describes the other. */
export function readCoinData(file: string, text: string, meta: ReadMeta): ReadData {
  const header = readCsv(file, text.slice(0, headerEnd(text))).records[0];
  if (header === undefined)
    return { rows: [], hasTime: false, problems: [errorAt({ file, line: 1 }, ofFiles.empty(special))] };
  const names = header.cells;
  const hasTime = names.includes("Time");
  const columns = [...meta.types].filter(([code, type]) => type !== "Aggregate" && names.includes(code));
  const { rows, problems } = readTable(file, text, {
    schema: schemaOf(columns, { hasTime, hasNames: names.includes("uName") }),
    key: hasTime ? ["uCode", "Time"] : ["uCode"],
    dialect: coinDialect,
  });
  const found = [...problems, ...checkHeader(file, header, meta), ...checkDescribed(meta.rows, names)];
  if (rows.length === 0 && found.length === 0) found.push(errorAt({ file, line: header.line }, ofProject.noFigures()));
  return { rows: rows as readonly unknown[] as readonly DataRow[], hasTime, problems: found };
}

/** The end of the first line, as far as a header goes. */
function headerEnd(text: string): number {
  const end = text.indexOf("\n");
  return end < 0 ? text.length : end;
}

function schemaOf(
  columns: readonly (readonly [string, MetaRow["Type"]])[],
  { hasTime, hasNames }: { hasTime: boolean; hasNames: boolean },
) {
  const figure = z.number().nullable();
  const text = z.string().nullable();
  return z.object({
    uCode: z.string().min(1),
    ...(hasNames && { uName: text }),
    ...(hasTime && { Time: z.number() }),
    ...Object.fromEntries(columns.map(([code, type]) => [code, type === "Group" || type === "Other" ? text : figure])),
  });
}

/** Every column that is neither special nor described; a column without a name in first place holds row names of R. */
function checkHeader(
  file: string,
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
  { codes }: ReadMeta,
): Problem[] {
  return cells.flatMap((name, index) => {
    const spot = { file, line, column: name, position: index + 1, value: name };
    if (index === 0 && name === "") return [];
    if (fold(name) !== name) return errorAt(spot, ofProject.codeSpaces(name));
    if (cells.indexOf(name) < index) return errorAt(spot, ofProject.twice(name));
    if (special.some((each) => each === name) || codes.has(name)) return [];
    return errorAt(spot, ofProject.undescribed(name, nearestCode(name, [...special, ...codes])));
  });
}

/** Every code of iMeta that should be a column, and is none. */
function checkDescribed(rows: readonly MetaRow[], names: readonly string[]): Problem[] {
  const there = new Set(names.map(fold));
  return rows.flatMap((row) => {
    if (row.Type === "Aggregate" || there.has(fold(row.iCode))) return [];
    return metaError(row, "iCode", ofProject.noColumn(row.iCode, nearestCode(row.iCode, names)));
  });
}
