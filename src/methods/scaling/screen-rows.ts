import { atLeast } from "../numbers/at-least.ts";
import type { RowAvailability } from "./row-availability.ts";

/** Why a row is screened out, or kept all the same; empty where the rule itself keeps it. */
export type ScreenMark = "" | "few-data" | "many-zeros" | "forced-in" | "forced-out";

export interface ScreenOptions {
  /** Which shares decide. */
  readonly by: "availability" | "zeros" | "both";
  /** Least share of cells present, 0 to 1. */
  readonly availability: number;
  /** Least share of the cells present that are not 0, 0 to 1. */
  readonly nonZero: number;
  /** Rows kept, or left out, whatever their data. */
  readonly forced?: ReadonlyMap<number, "in" | "out">;
}

export interface ScreenedRow {
  readonly kept: boolean;
  readonly because: ScreenMark;
}

/**
 * Which rows of a table have data enough (按可得率筛选): a row that reaches the share stays, and one forced in or out obeys that.
 * A row without any cell has no share of zeros, and does not stay by it.
 * Throws RangeError for a share outside 0 to 1 and for a forced row that is not there.
 * Source: OECD and JRC 2008, Handbook on Constructing Composite Indicators, step 3.
 * @example screenRows(rowAvailability([Float64Array.of(1, Number.NaN)]), { by: "availability", availability: 0.5, nonZero: 0 })[1]; // => { kept: false, because: "few-data" }
 */
export function screenRows(found: RowAvailability, options: ScreenOptions): ScreenedRow[] {
  const { by, availability, nonZero, forced } = options;
  const wrong = [availability, nonZero].find((share) => !(share >= 0 && share <= 1));
  if (wrong !== undefined) throw new RangeError(`screenRows: shares must lie between 0 and 1, got ${wrong}`);
  const stray = [...(forced?.keys() ?? [])].find((row) => !(row in found.available));
  if (stray !== undefined) throw new RangeError(`screenRows: no row ${stray} to force`);
  return Array.from(found.available, (share, row): ScreenedRow => {
    const force = forced?.get(row);
    if (force !== undefined) return { kept: force === "in", because: `forced-${force}` };
    if (by !== "zeros" && !atLeast(share, availability)) return { kept: false, because: "few-data" };
    if (by !== "availability" && !atLeast(found.nonZero[row]!, nonZero)) return { kept: false, because: "many-zeros" };
    return { kept: true, because: "" };
  });
}
