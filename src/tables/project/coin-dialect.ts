import type { ReadCell } from "../number-cell.ts";
import { readNumber } from "../number-cell.ts";
import type { Dialect } from "../read-table.ts";

/** A number as R and other programs write it: digits, and for the very small and large a power of ten. */
const written = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** How R writes tables: NA for a missing cell, numbers such as 1e-05, row names in a column without a name. */
export const coinDialect: Dialect = { missing: "NA", readNumber: readWritten };

function readWritten(seen: string): ReadCell<number> {
  const value = Number(seen);
  return written.test(seen) && Number.isFinite(value) ? { value: value === 0 ? 0 : value } : readNumber(seen);
}
