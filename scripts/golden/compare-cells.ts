/** One figure worked out by us beside the one expected; the row and column say which, in a failure. */
export interface Cell {
  readonly row: string;
  readonly column: string;
  readonly actual: number | null;
  readonly expected: number | null;
}

/** How far a figure may lie from the one expected; `relative` to it above 1, absolute below. */
export interface Tolerance {
  readonly kind: "absolute" | "relative";
  readonly limit: number;
  /** Columns with a limit of their own. */
  readonly except?: { readonly columns: readonly string[]; readonly limit: number };
}

export interface Comparison {
  readonly cells: number;
  /** The largest difference, measured in its own limit when limits differ; infinite when one side alone is missing. */
  readonly worst: number;
  readonly failed: readonly Cell[];
}

/**
 * Compares figures cell by cell. Missing agrees with missing only; a figure that is not finite agrees with nothing.
 * @example compareCells([{ row: "a", column: "x", actual: 1, expected: 1.5 }], { kind: "absolute", limit: 1 }).worst; // => 0.5
 */
export function compareCells(cells: readonly Cell[], tolerance: Tolerance): Comparison {
  const measured = cells.map((cell) => {
    const gap = difference(cell, tolerance);
    return { cell, gap, ratio: gap / limitOf(cell, tolerance) };
  });
  const worst = measured.reduce((most, next) => (next.ratio > most.ratio ? next : most), { gap: 0, ratio: 0 });
  const failed = measured.filter(({ ratio }) => ratio > 1).map(({ cell }) => cell);
  return { cells: cells.length, worst: worst.gap, failed };
}

function difference({ actual, expected }: Cell, { kind }: Tolerance): number {
  if (actual === null && expected === null) return 0;
  if (actual === null || expected === null) return Number.POSITIVE_INFINITY;
  const gap = Math.abs(actual - expected) / (kind === "relative" ? Math.max(1, Math.abs(expected)) : 1);
  return Number.isNaN(gap) ? Number.POSITIVE_INFINITY : gap;
}

function limitOf({ column }: Cell, { limit, except }: Tolerance): number {
  return except?.columns.includes(column) ? except.limit : limit;
}
