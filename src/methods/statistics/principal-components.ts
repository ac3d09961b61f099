import type { Reason } from "../../schema/reason.ts";
import { symmetricEigen } from "../numbers/symmetric-eigen.ts";
import { type Column, columnReason, rowsOf } from "../weights/column-reason.ts";
import { correlationMatrix } from "./correlation-matrix.ts";

export interface PrincipalComponent {
  readonly eigenvalue: number;
  /** Share of the variance of all columns, 0 to 1. */
  readonly explained: number;
  /** The eigenvector: one entry a column, of length 1, adding up to 0 or more; null for a column left out. */
  readonly direction: readonly (number | null)[];
  /** Correlation of each column with the component, −1 to 1: direction · √eigenvalue; null for a column left out. */
  readonly loadings: readonly (number | null)[];
}

export interface PrincipalComponents {
  /** As many as columns that vary, the largest first; null when there are none. */
  readonly components: readonly PrincipalComponent[] | null;
  readonly reason: Reason | "";
  /** Why a column was left out; empty for those that count. */
  readonly leftOut: readonly (Reason | "")[];
  /** How many rows had no cell missing and were used. */
  readonly rows: number;
}

/**
 * Principal components of columns on their correlations (主成分分析), one list a column, a unit a row, in whatever units.
 * A row with a missing cell is dropped; a column that is constant in the rows left is left out. No complete row is
 * `missing-input`, one `single-unit`, no column that varies `no-variance`, spreads beyond a double `out-of-domain`.
 * Throws RangeError for no column and for uneven ones.
 * Source: Hotelling 1933, Journal of Educational Psychology 24, 417–441.
 * @example principalComponents([[1, 2, 3], [2, 4, 6]]).components[0].explained; // => 1
 */
export function principalComponents(columns: readonly Column[]): PrincipalComponents {
  const all = Array.from({ length: rowsOf(columns) }, (_, row) => row);
  const complete = all.filter((row) => columns.every((column) => column[row] !== null));
  const values = columns.map((column) => complete.map((row) => column[row]!));
  const leftOut = values.map(columnReason);
  const shared = { leftOut, rows: complete.length };
  const counted = values.filter((_, index) => leftOut[index] === "");
  if (leftOut.includes("out-of-domain")) return { components: null, reason: "out-of-domain", ...shared };
  if (counted.length === 0) {
    const reason = leftOut[0] === "constant-column" ? "no-variance" : leftOut[0]!;
    return { components: null, reason, ...shared };
  }
  const correlations = correlationMatrix(counted).map((row) => row.map(({ value }) => value!));
  const places = leftOut.flatMap((reason, index) => (reason === "" ? [index] : []));
  const spread = (entries: readonly number[]) =>
    columns.map((_, index) => (leftOut[index] === "" ? entries[places.indexOf(index)]! : null));
  const components = symmetricEigen(correlations).map(({ value, vector }): PrincipalComponent => {
    // A correlation matrix has no eigenvalue below 0; rounding may.
    const eigenvalue = Math.max(0, value);
    const loadings = vector.map((entry) => entry * Math.sqrt(eigenvalue));
    const explained = Math.min(1, eigenvalue / counted.length);
    return { eigenvalue, explained, direction: spread(vector), loadings: spread(loadings) };
  });
  return { components, reason: "", ...shared };
}
