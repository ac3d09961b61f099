import type { ReadFile } from "./case-tables.ts";
import type { Cell, Tolerance } from "./compare-cells.ts";

/** One golden case: what is called, which columns are compared, how closely. */
export interface GoldenCase {
  readonly id: string;
  readonly checks: string;
  readonly columns: string;
  readonly tolerance: Tolerance;
  readonly cells: (read: ReadFile) => Cell[];
  /** What the case holds that is not compared, and why. */
  readonly leftOut?: string;
}

/** To nine digits, as the peers' own programs agree among themselves. */
export const relative: Tolerance = { kind: "relative", limit: 1e-9 };
/** To the rounding of doubles. */
export const exact: Tolerance = { kind: "absolute", limit: 1e-12 };
