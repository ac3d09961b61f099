import { binaryUnit } from "../numbers/binary-unit.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { timedPoints } from "./timed-points.ts";

/** Growth along a straight line through all points. */
export interface TrendGrowth extends Outcome {
  /** Change of the line a unit of time; null when no line can be drawn. */
  readonly slope: number | null;
  /** Where the line starts, at the time of the first value present. */
  readonly start: number | null;
}

/**
 * Growth along the trend (趋势增长率): the slope of the least-squares line over its first fitted value, as a fraction a unit of
 * time; all points count, not only the two ends. Times are 0, 1, 2, … unless given; missing values are left out.
 * No value is `missing-input`, one `single-unit`. A line that starts at 0 or below has no growth, `non-positive-value`:
 * over a negative start a rise would read as a fall; slope and start are given all the same.
 * Throws RangeError as `timedPoints` does.
 * @example trendGrowth([10, 11, 12]).value; // => 0.1
 */
export function trendGrowth(values: readonly (number | null)[], times?: readonly number[]): TrendGrowth {
  const points = timedPoints(values, times);
  if (points.length < 2) {
    return { ...unformed(points.length === 0 ? "missing-input" : "single-unit"), slope: null, start: null };
  }
  const unit = binaryUnit(points.map(({ value }) => value));
  const scaled = points.map(({ time, value }) => ({ time: time - points[0]!.time, value: value / unit }));
  const line = leastSquares(scaled);
  const growth = line.start <= 0 ? unformed("non-positive-value") : formed(line.slope / line.start);
  return { ...growth, slope: formed(line.slope * unit).value, start: formed(line.start * unit).value };
}

interface Line {
  readonly slope: number;
  /** At time 0. */
  readonly start: number;
}

function leastSquares(points: readonly { readonly time: number; readonly value: number }[]): Line {
  const centre = meanOf(points.map(({ time }) => time));
  const level = meanOf(points.map(({ value }) => value));
  const product = sum(points.map(({ time, value }) => (time - centre) * (value - level)))!;
  const slope = product / sum(points.map(({ time }) => (time - centre) ** 2))!;
  return { slope, start: level - slope * centre };
}

function meanOf(figures: readonly number[]): number {
  return sum(figures)! / figures.length;
}
