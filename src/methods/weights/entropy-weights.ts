import { naturalLog } from "../numbers/natural-log.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { normaliseColumn } from "../scaling/normalise-column.ts";
import { type Column, columnReason, rowsOf } from "./column-reason.ts";
import { type ColumnWeights, columnWeights } from "./column-weights.ts";

export interface EntropyOptions {
  /** When given, each column is first stretched from `shift` to 1 − `shift`, as some programs do; it changes the weights. */
  readonly shift?: number;
}

/**
 * Entropy weights (熵权): w = d / Σd, with d = 1 − e the divergence of a column, e = −Σ p ln p / ln m and p = x / Σx, 0 ln 0 = 0.
 * One list a column, a unit (or, pooled, a unit and year) a row, 0 or more, more being better; a missing cell only makes m
 * smaller in its column. The measures are the divergences, 0 to 1: dispersion, not importance.
 * A negative value is `out-of-domain` and the weights are null. A constant column has weight 0; when all are constant, or with
 * one unit, the weights are equal, `no-variance`.
 * Throws RangeError for uneven columns, and for a shift outside 0 to 0.5.
 * Source: Shannon 1948, Bell System Technical Journal 27, 379–423; Zeleny 1982, Multiple Criteria Decision Making.
 * @example entropyWeights([[1, 1], [0, 1]]).weights; // => [0, 1]
 */
export function entropyWeights(columns: readonly Column[], { shift }: EntropyOptions = {}): ColumnWeights {
  if (shift !== undefined && !(shift >= 0 && shift < 0.5)) {
    throw new RangeError(`entropyWeights: shift must lie from 0 to below 0.5, got ${shift}`);
  }
  rowsOf(columns);
  return columnWeights(columns.map((column) => divergence(shift === undefined ? column : stretched(column, shift))));
}

function stretched(column: Column, shift: number): Column {
  const cells = normaliseColumn(column, { kind: "min-max", range: { low: shift, high: 1 - shift } });
  // A column that has no range is judged as it stands.
  return cells.some(({ value }) => value !== null) ? cells.map(({ value }) => value) : column;
}

/** 1 − e, written as Σ p ln(p·m) / ln m, which keeps its digits when the column is nearly even. */
function divergence(column: Column): Outcome {
  const present = column.filter((value) => value !== null);
  if (present.some((value) => value < 0)) return unformed("out-of-domain");
  const reason = columnReason(column);
  if (reason !== "") return unformed(reason);
  const peak = present.reduce((a, b) => Math.max(a, b));
  const parts = present.map((value) => value / peak);
  const total = sum(parts)!;
  const terms = parts.map((part) => {
    const share = part / total;
    return share === 0 ? 0 : share * naturalLog(share * parts.length);
  });
  return formed(Math.min(1, Math.max(0, sum(terms)! / naturalLog(parts.length))));
}
