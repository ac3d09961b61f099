import type { Reason } from "../../schema/reason.ts";
import { columnMoments } from "../statistics/column-moments.ts";
import { rankColumn } from "../statistics/rank-column.ts";
import type { ColumnMethod } from "./column-method.ts";
import { intervalOptimum } from "./interval-optimum.ts";
import { type Goalposts, normalise, normaliseReversed } from "./normalise.ts";
import { transform, transformGoalposts } from "./transform.ts";

/** A column of scores. In typed columns NaN stands for missing; nothing else yields it. */
export interface ScoredColumn {
  readonly values: Float64Array;
  /** Why a row has no score, as a place in `scoreReasons`; 0 where it has one. */
  readonly reasons: Uint8Array;
}

/** Reasons of a scored column, by code. */
export const scoreReasons: readonly (Reason | "")[] = [
  "",
  "missing-input",
  "single-unit",
  "constant-column",
  "zero-denominator",
  "out-of-domain",
  "non-positive-value",
];

type Score = (value: number, row: number) => number | null;
/** How the cells of a column are scored, and why one with a value has no score; or why none has. */
type Scoring = { readonly score: Score; readonly whyNot?: (value: number) => Reason | "" } | Reason;

const percent: Goalposts = { low: 0, high: 100 };
const unit: Goalposts = { low: 0, high: 1 };

/**
 * Scores one column whole (整列无量纲化), for rebuilds by the thousand, so that more is better whatever the direction: −1 says
 * that less of it is better. `normaliseColumn` says the same cell by cell.
 * A missing cell stays missing (`missing-input`). The whole column is missing when its bounds can't be drawn: one value only
 * is `single-unit`, no variation `constant-column`, a reference unit or target at the worst value `zero-denominator`,
 * a target worse than the worst value, or a range that no double can hold, `out-of-domain`.
 * Goalposts need none of these, only to lie apart (`constant-column`); a value that their transform has no image of is
 * missing alone. Rows pooled over years share their bounds, so that years can be compared.
 * Throws RangeError for a reversed range, reversed goalposts, a reference outside the column and a deviation that is not positive.
 * @example scoreColumn(Float64Array.of(1, 2, 5), { kind: "min-max" }, -1).values; // => Float64Array.of(100, 75, 0)
 */
export function scoreColumn(values: Float64Array, method: ColumnMethod, direction: 1 | -1 = 1): ScoredColumn {
  const scoring =
    method.kind === "goalposts" ? withGoalposts(method, direction) : withColumn(values, method, direction);
  const out = { values: new Float64Array(values.length), reasons: new Uint8Array(values.length) };
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!;
    const scored = typeof scoring === "string" || Number.isNaN(value) ? null : scoring.score(value, row);
    const isFormed = scored !== null && Number.isFinite(scored);
    out.values[row] = isFormed ? scored : Number.NaN;
    if (!isFormed) out.reasons[row] = scoreReasons.indexOf(reasonOf(value, scoring));
  }
  return out;
}

function reasonOf(value: number, scoring: Scoring): Reason {
  if (Number.isNaN(value)) return "missing-input";
  return typeof scoring === "string" ? scoring : scoring.whyNot?.(value) || "out-of-domain";
}

type Own = Exclude<ColumnMethod, { kind: "goalposts" }>;

function withGoalposts(method: Extract<ColumnMethod, { kind: "goalposts" }>, direction: 1 | -1): Scoring {
  const { goalposts, clamped = true, transform: bend = "linear", range = percent } = method;
  checkRange(range);
  const scoreOne = direction === 1 ? normalise : normaliseReversed;
  if (scoreOne(goalposts.low, goalposts) === null) return "constant-column";
  const ends = transformGoalposts(goalposts, bend);
  const toRange = stretch(range);
  const [from, to] = direction === 1 ? [ends.low, ends.high] : [ends.high, ends.low];
  const place = (value: number): number => {
    if (!clamped) return toRange((value - from) / (to - from));
    const score = scoreOne(value, ends)!;
    return range === percent ? score : toRange(score / 100);
  };
  if (bend === "linear") return { score: place };
  return {
    score: (value) => {
      const bent = transform(value, bend).value;
      return bent === null ? null : place(bent);
    },
    whyNot: (value) => transform(value, bend).reason,
  };
}

/** The scoring of a column by its own bounds, on oriented values (times the direction), or why there is none. */
function withColumn(values: Float64Array, method: Own, direction: 1 | -1): Scoring {
  if (method.kind === "distance-to-reference") checkReference(method.reference, values.length);
  const range = "range" in method && method.range ? method.range : method.kind === "min-max" ? percent : unit;
  checkRange(range);
  const { count, min, max } = boundsOf(values, direction);
  if (count < 2 && !(method.kind === "interval-optimum" && method.bounds)) return "single-unit";
  if (method.kind === "interval-optimum") return scoreByOptimum(method, { min, max, direction, range });
  if (min === max) return "constant-column";
  if (!Number.isFinite(max - min)) return "out-of-domain";
  const toRange = stretch(range);
  switch (method.kind) {
    case "min-max":
      return { score: (value) => toRange((direction * value - min) / (max - min)) };
    case "z-score":
      return standardScore(values, method, direction);
    case "rank":
    case "percentile-rank": {
      const ranks = rankColumn(values.map((value) => -direction * value));
      const from = method.kind === "rank" ? (method.from ?? 1) : 0;
      if (method.kind === "rank") return { score: (_, row) => ranks[row]! - 1 + from };
      return { score: (_, row) => toRange((ranks[row]! - 1) / (count - 1)) };
    }
    case "distance-to-target":
      return distanceToTarget(
        { target: direction * method.target, capped: method.capped ?? true, min, direction },
        toRange,
      );
    case "distance-to-reference": {
      const reference = direction * values[method.reference]!;
      return distanceToReference({ reference, capped: method.capped ?? false, min, direction }, toRange);
    }
  }
}

/** A share of 0 to 1, or beyond it, on the output range. */
function stretch({ low, high }: Goalposts): (share: number) => number {
  return (share) => share * (high - low) + low;
}

function boundsOf(values: Float64Array, direction: 1 | -1): { count: number; min: number; max: number } {
  let [count, min, max] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < values.length; row += 1) {
    const value = direction * values[row]!;
    if (Number.isNaN(value)) continue;
    count += 1;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { count, min, max };
}

function standardScore(
  values: Float64Array,
  { mean: centre = 0, deviation: spread = 1 }: Extract<Own, { kind: "z-score" }>,
  direction: 1 | -1,
): Scoring {
  if (!(spread > 0 && Number.isFinite(spread) && Number.isFinite(centre))) {
    throw new RangeError(`scoreColumn: z-score needs a mean and a positive deviation, got ${centre} and ${spread}`);
  }
  const { mean, deviation } = columnMoments(values);
  if (mean === null || !deviation) return "out-of-domain";
  return { score: (value) => ((direction * (value - mean)) / deviation) * spread + centre };
}

interface Distance {
  readonly capped: boolean;
  readonly min: number;
  readonly direction: 1 | -1;
}

type Stretch = ReturnType<typeof stretch>;

function distanceToTarget(
  { target, capped, min, direction }: Distance & { target: number },
  toRange: Stretch,
): Scoring {
  if (target === min) return "zero-denominator";
  if (target < min || !Number.isFinite(target - min)) return "out-of-domain";
  return {
    score: (value) => {
      const distance = (direction * value - min) / (target - min);
      return toRange(capped ? Math.min(1, distance) : distance);
    },
  };
}

function distanceToReference(
  { reference, capped, min, direction }: Distance & { reference: number },
  toRange: Stretch,
): Scoring {
  if (Number.isNaN(reference)) return "missing-input";
  if (reference === min) return "zero-denominator";
  return {
    score: (value) => {
      const distance = 1 - (reference - direction * value) / (reference - min);
      return toRange(capped ? Math.min(1, distance) : distance);
    },
  };
}

/** The direction plays no part: an optimum lies between too little and too much. */
function scoreByOptimum(
  { optimum, bounds }: Extract<Own, { kind: "interval-optimum" }>,
  { min, max, direction, range }: { min: number; max: number; direction: 1 | -1; range: Goalposts },
): Scoring {
  if (bounds === undefined && min === max) return "constant-column";
  const [low, high] = direction === 1 ? [min, max] : [-max, -min];
  const ends = { low: bounds?.low ?? low, high: bounds?.high ?? high, optimum };
  const toRange = stretch(range);
  return {
    score: (value) => {
      const share = intervalOptimum(value, ends);
      return share === null ? null : toRange(share);
    },
  };
}

function checkRange({ low, high }: Goalposts): void {
  if (!(low <= high)) throw new RangeError(`scoreColumn: range must not be reversed, got ${low} and ${high}`);
}

function checkReference(reference: number, length: number): void {
  if (!Number.isInteger(reference) || reference < 0 || reference >= length) {
    throw new RangeError(`scoreColumn: reference must be a place from 0 to ${length - 1}, got ${reference}`);
  }
}
