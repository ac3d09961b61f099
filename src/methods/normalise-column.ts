import type { Reason } from "../schema/reason.ts";
import { mean, standardDeviation } from "./moments.ts";
import { type Goalposts, normalise, normaliseReversed } from "./normalise.ts";
import { formed, type Outcome, unformed } from "./outcome.ts";
import { rank } from "./rank.ts";

/** Ways to bring a column to one scale. All but `goalposts` draw their bounds from the column: good for one year only. */
export type ColumnMethod =
  /** (x − min)/(max − min), stretched to the output range, 0 to 100 unless given. */
  | { readonly kind: "min-max"; readonly range?: Goalposts }
  /** (x − mean)/s with the sample standard deviation; any number. */
  | { readonly kind: "z-score" }
  /** Competition rank from below: the worst has 1, the best the highest number. */
  | { readonly kind: "rank" }
  /** (rank − 1)/(n − 1), 0 to 1. */
  | { readonly kind: "percentile-rank" }
  /** (x − min)/(target − min), or (max − x)/(max − target) where less is better; from 0, and to 1 if capped (it is unless told). */
  | { readonly kind: "distance-to-target"; readonly target: number; readonly capped?: boolean }
  /** 1 − (reference − x)/(reference − min): the reference unit, given by its place in the column, has 1. */
  | { readonly kind: "distance-to-reference"; readonly reference: number }
  /** (x − low)/(high − low), or (high − x)/(high − low) where less is better, clamped to 0 to 100. */
  | { readonly kind: "goalposts"; readonly goalposts: Goalposts };

type Score = (value: number, index: number) => number | null;

/**
 * Normalises one column (整列无量纲化), so that more is better whatever the direction: −1 says that less of it is better.
 * A missing cell stays missing (`missing-input`). The whole column is null when its bounds can't be drawn: one value only
 * is `single-unit`, no variation `constant-column`, a reference unit or target at the worst value `zero-denominator`,
 * a target worse than the worst value, or a range that no double can hold, `out-of-domain`.
 * Goalposts need none of these, only to lie apart (`constant-column`).
 * Throws RangeError for a reversed range, reversed goalposts or a reference outside the column.
 * @example normaliseColumn([1, 2, null, 5], { kind: "min-max" }).map((cell) => cell.value); // => [0, 25, null, 100]
 */
export function normaliseColumn(
  values: readonly (number | null)[],
  method: ColumnMethod,
  direction: 1 | -1 = 1,
): Outcome[] {
  const score = method.kind === "goalposts" ? withGoalposts(method, direction) : withColumn(values, method, direction);
  return values.map((value, index) => {
    if (value === null) return unformed("missing-input");
    return typeof score === "string" ? unformed(score) : formed(score(value, index));
  });
}

function withGoalposts({ goalposts }: { readonly goalposts: Goalposts }, direction: 1 | -1): Score | Reason {
  const scoreOne = direction === 1 ? normalise : normaliseReversed;
  return scoreOne(goalposts.low, goalposts) === null ? "constant-column" : (value) => scoreOne(value, goalposts);
}

/** The scoring of a column by its own bounds, on oriented values (times the direction), or why there is none. */
function withColumn(
  values: readonly (number | null)[],
  method: Exclude<ColumnMethod, { kind: "goalposts" }>,
  direction: 1 | -1,
): Score | Reason {
  const oriented = values.map((value) => (value === null ? null : direction * value));
  if (method.kind === "distance-to-reference") checkReference(method.reference, values.length);
  const range = method.kind === "min-max" ? (method.range ?? { low: 0, high: 100 }) : { low: 0, high: 1 };
  if (!(range.low <= range.high)) {
    throw new RangeError(`normaliseColumn: range must not be reversed, got ${range.low} and ${range.high}`);
  }
  const present = oriented.filter((value) => value !== null);
  if (present.length < 2) return "single-unit";
  const min = present.reduce((a, b) => Math.min(a, b));
  const max = present.reduce((a, b) => Math.max(a, b));
  if (min === max) return "constant-column";
  if (!Number.isFinite(max - min)) return "out-of-domain";
  switch (method.kind) {
    case "min-max":
      return (value) => ((direction * value - min) / (max - min)) * (range.high - range.low) + range.low;
    case "z-score":
      return standardScore(present, direction);
    case "rank":
      return rankScore(oriented, (place) => place);
    case "percentile-rank":
      return rankScore(oriented, (place) => (place - 1) / (present.length - 1));
    case "distance-to-target":
      return distanceToTarget({ target: direction * method.target, capped: method.capped ?? true, min, direction });
    case "distance-to-reference":
      return distanceToReference(oriented[method.reference]!, min, direction);
  }
}

function standardScore(present: readonly number[], direction: 1 | -1): Score {
  const centre = mean(present);
  const deviation = standardDeviation(present);
  return (value) => (centre === null || deviation === null ? null : (direction * value - centre) / deviation);
}

function rankScore(oriented: readonly (number | null)[], scale: (place: number) => number): Score {
  const ranks = rank(oriented, { order: "ascending" });
  return (_, index) => scale(ranks[index]!);
}

interface Target {
  readonly target: number;
  readonly capped: boolean;
  readonly min: number;
  readonly direction: 1 | -1;
}

function distanceToTarget({ target, capped, min, direction }: Target): Score | Reason {
  if (target === min) return "zero-denominator";
  if (target < min || !Number.isFinite(target - min)) return "out-of-domain";
  return (value) => {
    const distance = (direction * value - min) / (target - min);
    return capped ? Math.min(1, distance) : distance;
  };
}

function distanceToReference(reference: number | null, min: number, direction: 1 | -1): Score | Reason {
  if (reference === null) return "missing-input";
  if (reference === min) return "zero-denominator";
  return (value) => 1 - (reference - direction * value) / (reference - min);
}

function checkReference(reference: number, length: number): void {
  if (!Number.isInteger(reference) || reference < 0 || reference >= length) {
    throw new RangeError(`normaliseColumn: reference must be a place from 0 to ${length - 1}, got ${reference}`);
  }
}
