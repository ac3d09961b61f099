import type { PlainTable } from "../schema/project.ts";
import { formatCell } from "./format.ts";

/**
 * Writes a table as CSV: its columns, then a line a row; numbers in full, so that the file can be computed with, `missing`,
 * empty unless given, for a missing cell. Throws a RangeError for NaN or Infinity, which no table may hold.
 * @example formatPlainTable({ name: "t", columns: ["a", "b"], rows: [["x,y", 1 / 3]] }); // => "a,b\n\"x,y\",0.3333333333333333\n"
 */
export function formatPlainTable({ columns, rows }: Pick<PlainTable, "columns" | "rows">, missing = ""): string {
  const lines = [columns, ...rows].map((cells) => cells.map((cell) => formatCell(cell ?? missing, true)).join(","));
  return [...lines, ""].join("\n");
}
