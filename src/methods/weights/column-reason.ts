import type { Reason } from "../../schema/reason.ts";
import { standardDeviation } from "../statistics/moments.ts";

/** The values of one indicator, a unit (or a unit and year) a row, null where missing. */
export type Column = readonly (number | null)[];

/**
 * Why a column tells no two units apart (列无差异的原因): no value is `missing-input`, one `single-unit`, equal values
 * `constant-column`, values whose spread no double can hold `out-of-domain`. Empty when it does.
 * @example columnReason([2, null, 2]); // => "constant-column"
 */
export function columnReason(column: Column): Reason | "" {
  const present = column.filter((value) => value !== null);
  if (present.length < 2) return present.length === 0 ? "missing-input" : "single-unit";
  const deviation = standardDeviation(present);
  if (deviation === null) return "out-of-domain";
  return deviation === 0 ? "constant-column" : "";
}

/**
 * How many rows the columns of one table have, 0 or more. Throws RangeError for no column, and when they differ in length.
 * @example rowsOf([[1, 2], [3, null]]); // => 2
 */
export function rowsOf(columns: readonly Column[]): number {
  const rows = columns[0]?.length;
  if (rows === undefined) throw new RangeError("columns: expected at least one, got none");
  const uneven = columns.find((column) => column.length !== rows);
  if (uneven !== undefined) throw new RangeError(`columns: expected ${rows} rows, got ${uneven.length}`);
  return rows;
}
