import type { Reason } from "../../schema/reason.ts";

/** Both ends of an interval, or neither and the reason why (区间). */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: Reason | "";
}

/**
 * An interval from its ends. One that no double can hold is `out-of-domain`, never NaN or Infinity.
 * @example bounded(1, 2); // => { low: 1, high: 2, reason: "" }
 */
export function bounded(low: number, high: number): Interval {
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high, reason: "" } : unbounded("out-of-domain");
}

/**
 * No interval, and the reason why.
 * @example unbounded("missing-input"); // => { low: null, high: null, reason: "missing-input" }
 */
export function unbounded(reason: Reason): Interval {
  return { low: null, high: null, reason };
}

/**
 * Throws RangeError for a level of confidence that is not between 0 and 1, both excluded.
 * @example checkLevel("wilsonInterval", 0.95); // => undefined
 */
export function checkLevel(caller: string, level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`${caller}: level must lie between 0 and 1, got ${level}`);
}
