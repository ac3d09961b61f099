/** A value and when it was observed. */
export interface TimedPoint {
  readonly time: number;
  readonly value: number;
}

/**
 * The observed points of a series (有效观测点): missing ones are left out, their time is not. Times are 0, 1, 2, … unless
 * given. Throws RangeError when times and values differ in number, or when the times don't rise.
 * @example timedPoints([5, null, 7]); // => [{ time: 0, value: 5 }, { time: 2, value: 7 }]
 */
export function timedPoints(
  values: readonly (number | null)[],
  times: readonly number[] = values.map((_, index) => index),
): TimedPoint[] {
  if (times.length !== values.length) {
    throw new RangeError(`timedPoints: expected ${values.length} times, got ${times.length}`);
  }
  if (!times.every((time, index) => index === 0 || time > times[index - 1]!)) {
    throw new RangeError(`timedPoints: times must rise, got ${times.join(", ")}`);
  }
  return values.flatMap((value, index) => (value === null ? [] : [{ time: times[index]!, value }]));
}
