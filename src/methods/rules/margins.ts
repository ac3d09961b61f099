import type { Comparison, Condition } from "../../schema/condition.ts";
import { holds } from "./holds.ts";
import { type Readings, readSide } from "./readings.ts";

/** How much of an amount is a point, by name: 1 unless told. A ratio of 0 to 1 has 0.01. */
export type PointSizes = Readonly<Record<string, number>>;

/** How far an amount lies from its threshold, in points; `by` is the comparison that says so. */
export interface Margin {
  readonly points: number;
  readonly by: Comparison;
}

/**
 * By how much a condition that holds is passed (超过门槛多少): the largest margin of any of its amounts, over the branches
 * that hold; null where no amount is compared, or the condition does not hold.
 */
export function excess(condition: Condition, readings: Readings, sizes: PointSizes): Margin | null {
  if (!holds(condition, readings)) return null;
  if (condition.kind === "flag") return null;
  if (condition.kind === "compare") return marginOf(condition, readings, sizes);
  return largest(condition.parts.map((part) => excess(part, readings, sizes)));
}

/**
 * By how much a condition that does not hold is missed (差门槛多少): of what must hold together the largest miss of any
 * amount, of alternatives the smallest. A flag that is down decides by itself, and is missed by Infinity; a missing amount
 * misses by nothing. Null where the condition holds.
 */
export function shortfall(condition: Condition, readings: Readings, sizes: PointSizes): Miss | null {
  if (holds(condition, readings)) return null;
  if (condition.kind === "flag") return { points: Number.POSITIVE_INFINITY, by: null };
  if (condition.kind === "compare") {
    const margin = marginOf(condition, readings, sizes);
    return margin === null ? { points: 0, by: condition } : { points: -margin.points, by: condition };
  }
  const misses = condition.parts.flatMap((part) => shortfall(part, readings, sizes) ?? []);
  const isFurther =
    condition.kind === "all" ? (a: Miss, b: Miss) => a.points > b.points : (a: Miss, b: Miss) => a.points < b.points;
  return misses.reduce((found, each) => (isFurther(each, found) ? each : found));
}

/** How far a condition is missed; `by` is null where a flag decides. */
export interface Miss {
  readonly points: number;
  readonly by: Comparison | null;
}

function largest(margins: readonly (Margin | null)[]): Margin | null {
  return margins.reduce((found, each) => (each && (found === null || each.points > found.points) ? each : found), null);
}

/** Above zero on the side on which the comparison holds; null where an amount is missing. */
function marginOf(comparison: Comparison, readings: Readings, sizes: PointSizes): Margin | null {
  const { left, sign, right } = comparison;
  const [a, b] = [readSide(left, readings), readSide(right, readings)];
  if (a === null || b === null) return null;
  const over = sign === ">=" || sign === ">" ? a - b : b - a;
  return { points: over / sizeOf(comparison, sizes), by: comparison };
}

/** The point of a comparison is that of the first amount in it that has one of its own. */
function sizeOf({ left, right }: Comparison, sizes: PointSizes): number {
  const terms = [left.term, left.less, right.term, right.less];
  const names = terms.flatMap((term) =>
    term === null || term.kind === "number" ? [] : term.kind === "name" ? [term.name] : term.names,
  );
  return names.map((name) => sizes[name]).find((size) => size !== undefined) ?? 1;
}
