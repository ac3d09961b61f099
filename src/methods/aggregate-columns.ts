import type { Reason } from "../schema/reason.ts";
import { atLeast } from "./at-least.ts";
import { weightShares } from "./weight-shares.ts";

export type MeanKind = "arithmetic" | "geometric" | "harmonic";

export interface AggregateOptions {
  readonly kind?: MeanKind;
  /** Share of the weight that must be present, 0 to 1. */
  readonly availability?: number;
  /** Lowest value a child counts with, as the 1 under a geometric mean of scores; none unless given. */
  readonly floor?: number;
}

/** What a column of means came to, row by row. In typed columns NaN stands for missing; nothing else yields it. */
export interface AggregatedColumn {
  readonly values: Float64Array;
  /** Share of the weight that was missing, 0 to 1. */
  readonly missingWeight: Float64Array;
  /** Why a row has no value, as a place in `aggregateReasons`; 0 where it has one. */
  readonly reasons: Uint8Array;
}

/** Reasons of a column of means, by code. */
export const aggregateReasons: readonly (Reason | "")[] = [
  "",
  "missing-input",
  "below-availability",
  "non-positive-value",
  "out-of-domain",
];
const [, nothing, tooFew, negative, overflow] = [0, 1, 2, 3, 4] as const;

/**
 * Weighted means of whole columns at once (整列加权合成), for rebuilds by the thousand: one column a child, one row an entity,
 * NaN for a missing cell. Row by row it is what `aggregate` says; that function is this one with a single row.
 * Throws RangeError for malformed weights, columns of different lengths, and an availability outside 0 to 1.
 * @example aggregateColumns([Float64Array.of(40), Float64Array.of(Number.NaN), Float64Array.of(70)], [1, 1, 1]).values; // => Float64Array.of(55)
 */
export function aggregateColumns(
  columns: readonly Float64Array[],
  weights: readonly number[],
  { kind = "arithmetic", availability = 2 / 3, floor = Number.NEGATIVE_INFINITY }: AggregateOptions = {},
): AggregatedColumn {
  if (!(availability >= 0 && availability <= 1)) {
    throw new RangeError(`aggregate: availability must lie between 0 and 1, got ${availability}`);
  }
  const shares = Float64Array.from(weightShares(weights, columns.length));
  const rows = columns[0]!.length;
  const uneven = columns.find((column) => column.length !== rows);
  if (uneven) throw new RangeError(`aggregateColumns: expected columns of ${rows}, got one of ${uneven.length}`);
  const out = {
    values: new Float64Array(rows),
    missingWeight: new Float64Array(rows),
    reasons: new Uint8Array(rows),
  };
  const row = { values: new Float64Array(columns.length), weights: new Float64Array(columns.length), count: 0 };
  for (let r = 0; r < rows; r += 1) {
    const missing = gather(columns, shares, { at: r, floor }, row);
    const enough = missing === 0 || atLeast(1 - missing, availability);
    const value = row.count > 0 && enough ? meanOf(row, kind) : Number.NaN;
    out.values[r] = value;
    out.missingWeight[r] = missing;
    out.reasons[r] = Number.isNaN(value) ? reasonOf(row, enough, kind) : 0;
  }
  return out;
}

/** The children of one row that are there, at the front of their arrays. */
interface Row {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  count: number;
}

/** Collects the children present of a row, with a weight above 0; returns the share of the weight that is missing. */
function gather(
  columns: readonly Float64Array[],
  shares: Float64Array,
  { at, floor }: { readonly at: number; readonly floor: number },
  row: Row,
): number {
  const gone = accumulator();
  row.count = 0;
  for (let c = 0; c < columns.length; c += 1) {
    const value = columns[c]![at]!;
    const share = shares[c]!;
    if (Number.isNaN(value)) add(gone, share);
    else if (share > 0) {
      row.values[row.count] = value > floor ? value : floor;
      row.weights[row.count] = share;
      row.count += 1;
    }
  }
  return Math.min(1, total(gone));
}

/** Mean of the children of a row; NaN where it cannot be formed. Between the smallest and the largest child. */
function meanOf({ values, weights, count }: Row, kind: MeanKind): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  const sum = accumulator();
  for (let i = 0; i < count; i += 1) {
    const value = values[i]!;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    add(sum, weights[i]!);
  }
  if (kind !== "arithmetic" && lowest <= 0) return lowest < 0 ? Number.NaN : 0;
  const whole = total(sum);
  sum.total = 0;
  sum.lost = 0;
  for (let i = 0; i < count; i += 1) add(sum, (weights[i]! / whole) * term(values[i]!, kind, lowest));
  const raw = inverse(total(sum), kind, lowest);
  // Rounding may not push a mean outside its children: the mean of three scores of 100 must not exceed 100.
  return Number.isFinite(raw) ? Math.min(highest, Math.max(lowest, raw)) : Number.NaN;
}

function term(value: number, kind: MeanKind, lowest: number): number {
  if (kind === "arithmetic") return value;
  // Measured in the smallest child, so that 1/x cannot overflow.
  return kind === "geometric" ? Math.log(value) : lowest / value;
}

function inverse(sum: number, kind: MeanKind, lowest: number): number {
  if (kind === "arithmetic") return sum;
  return kind === "geometric" ? Math.exp(sum) : lowest / sum;
}

function reasonOf({ values, count }: Row, enough: boolean, kind: MeanKind): number {
  if (count === 0) return nothing;
  if (!enough) return tooFew;
  return kind !== "arithmetic" && values.subarray(0, count).some((value) => value < 0) ? negative : overflow;
}

/** Neumaier's sum step by step, as `sum` has it for a list. */
interface Accumulator {
  total: number;
  lost: number;
}

function accumulator(): Accumulator {
  return { total: 0, lost: 0 };
}

function add(sum: Accumulator, value: number): void {
  const next = sum.total + value;
  sum.lost += Math.abs(sum.total) >= Math.abs(value) ? sum.total - next + value : value - next + sum.total;
  sum.total = next;
}

function total({ total, lost }: Accumulator): number {
  return total + lost;
}
