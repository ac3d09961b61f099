import type { Reason } from "../../schema/reason.ts";
import { atLeast } from "../numbers/at-least.ts";
import { exponential } from "../numbers/exponential.ts";
import { naturalLog } from "../numbers/natural-log.ts";
import { sum } from "../numbers/sum.ts";
import { weightShares } from "../weights/weight-shares.ts";

export type MeanKind = "arithmetic" | "geometric" | "harmonic";

export interface AggregateOptions {
  readonly kind?: MeanKind;
  /** Share of the weight that must be present, 0 to 1. */
  readonly availability?: number;
  /** Lowest value a child counts with, as the 1 under a geometric mean of scores; none unless given. */
  readonly floor?: number;
  /** Weights by which the missing share is judged, where those of the mean were varied; the same unless given. */
  readonly presence?: readonly number[];
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
  { kind = "arithmetic", availability = 2 / 3, floor = Number.NEGATIVE_INFINITY, presence }: AggregateOptions = {},
): AggregatedColumn {
  if (!(availability >= 0 && availability <= 1)) {
    throw new RangeError(`aggregate: availability must lie between 0 and 1, got ${availability}`);
  }
  const shares = Float64Array.from(weightShares(weights, columns.length));
  const counted = presence === undefined ? shares : Float64Array.from(weightShares(presence, columns.length));
  const rows = columns[0]!.length;
  const uneven = columns.find((column) => column.length !== rows);
  if (uneven) throw new RangeError(`aggregateColumns: expected columns of ${rows}, got one of ${uneven.length}`);
  const out = {
    values: new Float64Array(rows),
    missingWeight: new Float64Array(rows),
    reasons: new Uint8Array(rows),
  };
  let opened: Row | null = null;
  const carried = columns.filter((_, c) => shares[c]! > 0);
  const parts = makeParts(shares.filter((share) => share > 0));
  for (let r = 0; r < rows; r += 1) {
    const whole = kind === "arithmetic" ? wholeMean(carried, parts, r, floor) : Number.NaN;
    if (!Number.isNaN(whole)) {
      out.values[r] = whole;
      continue;
    }
    opened ??= openRow(columns.length);
    const row: Row = opened;
    const missing = gather(columns, { shares, counted }, { at: r, floor }, row);
    const enough = missing === 0 || atLeast(1 - missing, availability);
    const value = row.count > 0 && enough ? meanOf(row, kind) : Number.NaN;
    out.values[r] = value;
    out.missingWeight[r] = missing;
    out.reasons[r] = Number.isNaN(value) ? reasonOf(row, enough, kind) : 0;
  }
  return out;
}

/**
 * Arithmetic mean of a row that misses nothing, NaN for any other: most rows of most rebuilds, in a plain loop that takes a
 * fifth of the time. To the last bit what `meanOf` says.
 */
function wholeMean(columns: readonly Float64Array[], parts: Float64Array, at: number, floor: number): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let total = 0;
  let lost = 0;
  for (let c = 0; c < columns.length; c += 1) {
    let value = columns[c]![at]!;
    if (Number.isNaN(value)) return Number.NaN;
    if (value < floor) value = floor;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    const term = parts[c]! * value;
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return clamp(total + lost, lowest, highest);
}

/** Rounding may not push a mean outside its children: the mean of three scores of 100 must not exceed 100. */
function clamp(raw: number, lowest: number, highest: number): number {
  return Number.isFinite(raw) ? Math.min(highest, Math.max(lowest, raw)) : Number.NaN;
}

/** Weights as parts of their sum. */
function makeParts(weights: Float64Array): Float64Array {
  const total = sum(weights)!;
  return weights.map((weight) => weight / total);
}

/** The children of one row: those that are there at the front of `values` and `weights`, weights of the others in `gone`. */
interface Row {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly gone: Float64Array;
  count: number;
}

function openRow(children: number): Row {
  const [values, weights, gone] = [0, 1, 2].map(() => new Float64Array(children));
  return { values: values!, weights: weights!, gone: gone!, count: 0 };
}

/** Collects the children present of a row, with a weight above 0; returns the share of the weight that is missing. */
function gather(
  columns: readonly Float64Array[],
  { shares, counted }: { readonly shares: Float64Array; readonly counted: Float64Array },
  { at, floor }: { readonly at: number; readonly floor: number },
  row: Row,
): number {
  let gaps = 0;
  row.count = 0;
  for (let c = 0; c < columns.length; c += 1) {
    const value = columns[c]![at]!;
    if (Number.isNaN(value)) {
      row.gone[gaps] = counted[c]!;
      gaps += 1;
    } else if (shares[c]! > 0) {
      row.values[row.count] = value > floor ? value : floor;
      row.weights[row.count] = shares[c]!;
      row.count += 1;
    }
  }
  return gaps === 0 ? 0 : Math.min(1, sum(row.gone.subarray(0, gaps))!);
}

/** Mean of the children of a row; NaN where it cannot be formed. Between the smallest and the largest child. */
function meanOf({ values, weights, count }: Row, kind: MeanKind): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i += 1) {
    if (values[i]! < lowest) lowest = values[i]!;
    if (values[i]! > highest) highest = values[i]!;
  }
  if (kind !== "arithmetic" && lowest <= 0) return lowest < 0 ? Number.NaN : 0;
  // The terms take the place of the weights, which nothing asks for any more.
  const terms = weights.subarray(0, count);
  const whole = sum(terms)!;
  for (let i = 0; i < count; i += 1) terms[i] = (terms[i]! / whole) * term(values[i]!, kind, lowest);
  const total = sum(terms);
  return total === null ? Number.NaN : clamp(inverse(total, kind, lowest), lowest, highest);
}

function term(value: number, kind: MeanKind, lowest: number): number {
  if (kind === "arithmetic") return value;
  // Measured in the smallest child, so that 1/x cannot overflow.
  return kind === "geometric" ? naturalLog(value) : lowest / value;
}

function inverse(sum: number, kind: MeanKind, lowest: number): number {
  if (kind === "arithmetic") return sum;
  return kind === "geometric" ? exponential(sum) : lowest / sum;
}

function reasonOf({ values, count }: Row, enough: boolean, kind: MeanKind): number {
  if (count === 0) return nothing;
  if (!enough) return tooFew;
  return kind !== "arithmetic" && values.subarray(0, count).some((value) => value < 0) ? negative : overflow;
}
