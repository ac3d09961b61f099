import { type ColumnMoments, columnMoments } from "../statistics/column-moments.ts";
import { isOutlying, type OutlyingLimits } from "../statistics/is-outlying.ts";
import { type LogKind, shiftedLog } from "./shifted-log.ts";

export interface TreatOptions {
  /** Cells that may be clipped; Infinity sets no limit, 0 clips none. */
  readonly winmax: number;
  /** A column fails when |skewness| and kurtosis both reach their limits. */
  readonly limits: OutlyingLimits;
  /** What follows where clipping does not help. */
  readonly log: LogKind | "none";
  /** A column with fewer distinct values stays as it is; 0 unless given. */
  readonly minDistinct?: number;
  /** A column with a larger share of zeros stays as it is; 1, none, unless given. */
  readonly maxZeros?: number;
}

/** What was done to a cell, by its mark: nothing, clipped at the upper end, at the lower end, or put on a logarithm. */
export const treatMarks = ["", "winhi", "winlo", "log"] as const;
const [high, low, bent] = [1, 2, 3] as const;

/** Why a column was not looked at. */
export type Untreated = "" | "few-distinct" | "many-zeros" | "no-moments";

export interface TreatedColumn {
  readonly values: Float64Array;
  /** What was done to each row, as a place in `treatMarks`. */
  readonly marks: Uint8Array;
  readonly untreated: Untreated;
  /** Moments of the column as given. */
  readonly before: ColumnMoments;
  /** How many cells were clipped and what that gave; null where clipping was not tried. */
  readonly clipped: { readonly cells: number; readonly moments: ColumnMoments } | null;
  /** Moments on the logarithm; null where none was taken. */
  readonly logged: ColumnMoments | null;
  /** Whether the column, as it is now, is within the limits. */
  readonly passes: boolean;
}

/**
 * Treats the outliers of a column (异常值处理). A column fails when |G1| and G2 both reach their limits. Then all cells at its
 * extreme, at the end to which it is skewed, are clipped to the next value, again and again, until it passes or `winmax`
 * cells are clipped, ties counted. If it still fails, the column as given goes on a logarithm. Order is kept, but for ties
 * among clipped cells; missing cells (NaN) stay missing. Clipping never makes a column constant.
 * A column without skewness or kurtosis (fewer than four values, no variation) is `no-moments` and stays as it is.
 * Throws RangeError for a negative winmax and for limits that are no numbers.
 * Source: OECD and JRC 2008, Handbook on Constructing Composite Indicators, step 3; the rule of the JRC COIN Tool.
 * @example treatColumn(Float64Array.of(1, 2, 3, 4, 90), { winmax: 1, limits: { skewness: 2, kurtosis: 3.5 }, log: "none" }).values; // => Float64Array.of(1, 2, 3, 4, 4)
 */
export function treatColumn(values: Float64Array, options: TreatOptions): TreatedColumn {
  check(options);
  const before = columnMoments(values);
  const untreated = whyUntreated(values, before, options);
  const whole = {
    values,
    marks: new Uint8Array(values.length),
    untreated,
    before,
    clipped: null,
    logged: null,
    passes: passes(before, options),
  };
  if (untreated !== "" || whole.passes) return whole;
  const clip = winsorise(values, before, options);
  const clipped = { cells: clip.cells, moments: clip.moments };
  if (passes(clip.moments, options)) return { ...whole, ...clip, clipped, passes: true };
  const logged = options.log === "none" ? null : shiftedLog(values, options.log);
  if (logged === null) return { ...whole, values: clip.values, marks: clip.marks, clipped };
  const moments = columnMoments(logged);
  const marks = Uint8Array.from(logged, (value) => (Number.isNaN(value) ? 0 : bent));
  return { ...whole, values: logged, marks, clipped, logged: moments, passes: passes(moments, options) };
}

function check({ winmax, limits }: TreatOptions): void {
  if (!(winmax >= 0)) throw new RangeError(`treatColumn: winmax must not be negative, got ${winmax}`);
  const wrong = [limits.skewness, limits.kurtosis].find(Number.isNaN);
  if (wrong !== undefined) throw new RangeError(`treatColumn: limits must be numbers, got ${wrong}`);
}

/** Within the limits: a column that has no skewness or kurtosis cannot fail. */
function passes(moments: ColumnMoments, { limits }: TreatOptions): boolean {
  return !isOutlying(moments, limits);
}

function whyUntreated(
  values: Float64Array,
  { count, skewness, kurtosis }: ColumnMoments,
  { minDistinct = 0, maxZeros = 1 }: TreatOptions,
): Untreated {
  if (skewness === null || kurtosis === null) return "no-moments";
  if (minDistinct > 0 && new Set(values.filter((value) => !Number.isNaN(value))).size < minDistinct) {
    return "few-distinct";
  }
  const zeros = maxZeros < 1 ? values.reduce((sum, value) => (value === 0 ? sum + 1 : sum), 0) : 0;
  return zeros > maxZeros * count ? "many-zeros" : "";
}

interface Clip {
  readonly values: Float64Array;
  readonly marks: Uint8Array;
  readonly cells: number;
  readonly moments: ColumnMoments;
}

function winsorise(given: Float64Array, before: ColumnMoments, options: TreatOptions): Clip {
  const values = given.slice();
  let moments = before;
  let [top, bottom] = [0, 0];
  while (top + bottom < options.winmax && !passes(moments, options)) {
    const upward = moments.skewness! >= 0;
    const [extreme, next] = upward ? ends(values, 1) : ends(values, -1);
    // Two values left: one step more and nothing would tell two rows apart.
    if (ends(values, upward ? -1 : 1)[0] === next) break;
    let cells = 0;
    for (let row = 0; row < values.length; row += 1) {
      if (values[row] !== extreme) continue;
      values[row] = next;
      cells += 1;
    }
    if (upward) top = cells;
    else bottom = cells;
    moments = columnMoments(values);
  }
  return { values, marks: marksOf(given, values), cells: top + bottom, moments };
}

/** The extreme value at an end, 1 the upper and −1 the lower, and the one next to it. */
function ends(values: Float64Array, side: 1 | -1): [extreme: number, next: number] {
  let [extreme, next] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < values.length; row += 1) {
    const value = side * values[row]!;
    if (value > extreme) {
      next = extreme;
      extreme = value;
    } else if (value > next && value < extreme) next = value;
  }
  return [side * extreme, side * next];
}

function marksOf(given: Float64Array, values: Float64Array): Uint8Array {
  const marks = new Uint8Array(values.length);
  for (let row = 0; row < marks.length; row += 1) {
    if (values[row]! < given[row]!) marks[row] = high;
    else if (values[row]! > given[row]!) marks[row] = low;
  }
  return marks;
}
