import type { z } from "zod";
import { decimals } from "../schema/decimals.ts";

/**
 * Writes rows as CSV in the order of the schema's columns: four decimals (whole numbers and `exact` columns as they
 * are), empty for missing, LF at every end. Throws a RangeError for NaN or Infinity, which no result may be.
 * @example formatTable(shareRow, [{ quantity: "q", value: 1 / 3 }]); // => "quantity,value\nq,0.3333\n"
 */
export function formatTable<Row extends object>(
  schema: z.ZodObject,
  rows: readonly Row[],
  { exact = [] }: { readonly exact?: readonly string[] } = {},
): string {
  const columns = Object.keys(schema.shape);
  const whole = new Set([...exact, ...columns.filter((column) => isWhole(schema, column))]);
  const lines = rows.map((row) =>
    columns.map((column) => formatCell((row as Record<string, unknown>)[column], whole.has(column))).join(","),
  );
  return [columns.join(","), ...lines, ""].join("\n");
}

/** Years, ranks and counts are written without decimals. */
function isWhole(schema: z.ZodObject, column: string): boolean {
  const field = schema.shape[column] as z.ZodType;
  return field.safeParse(2000).success && !field.safeParse(2000.5).success;
}

/** One cell of a CSV file; a number in full where it is exact. Throws a RangeError for NaN or Infinity, which no result may be. */
export function formatCell(value: unknown, exact: boolean): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return formatNumber(value, exact);
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function formatNumber(value: number, exact: boolean): string {
  if (!Number.isFinite(value)) throw new RangeError(`a result must be a finite number, got ${value}`);
  if (exact) return String(value);
  const text = value.toFixed(decimals);
  return text === negativeZero ? zero : text;
}

const zero = (0).toFixed(decimals);
const negativeZero = `-${zero}`;
