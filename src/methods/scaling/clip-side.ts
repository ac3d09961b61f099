import type { Goalposts } from "./normalise.ts";

/** The end at which a value was clamped; empty when it lies between its goalposts, and when it is missing. */
export type ClipSide = "low" | "high" | "";

/**
 * At which end of its goalposts a value is clamped (夹断), to be marked beside its score.
 * A value on a goalpost is not clamped; nor is any value when the goalposts coincide, for then none is scored.
 * Throws RangeError when low exceeds high.
 * @example clipSide(60, { low: 10, high: 50 }); // => "high"
 */
export function clipSide(value: number | null, { low, high }: Goalposts): ClipSide {
  if (!(low <= high)) throw new RangeError(`clipSide: low must not exceed high, got ${low} and ${high}`);
  if (value === null || low === high) return "";
  if (value < low) return "low";
  return value > high ? "high" : "";
}
