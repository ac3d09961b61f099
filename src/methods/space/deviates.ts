import type { Reason } from "../../schema/reason.ts";
import { tied } from "../numbers/at-least.ts";
import { binaryUnit } from "../numbers/binary-unit.ts";
import { sum } from "../numbers/sum.ts";
import { mean } from "../statistics/moments.ts";

/** Standard deviates, or why there are none. */
export type Deviates =
  | { readonly values: readonly number[]; readonly reason: "" }
  | { readonly values: null; readonly reason: Reason };

/**
 * Standard deviates (标准化离差), (x − mean) over the root of the mean squared deviation: with mean 0 and mean square 1.
 * All or none: a missing value is `missing-input`, a single one `single-unit`, values that are all the same but for
 * rounding `no-variance`, one that is not finite `out-of-domain`.
 * @example deviates([1, 3]).values; // => [-1, 1]
 */
export function deviates(values: readonly (number | null)[]): Deviates {
  const present = values.filter((value) => value !== null);
  if (present.length === 0 || present.length < values.length) return { values: null, reason: "missing-input" };
  if (present.length < 2) return { values: null, reason: "single-unit" };
  if (!present.every(Number.isFinite)) return { values: null, reason: "out-of-domain" };
  const unit = binaryUnit(present);
  const scaled = present.map((value) => value / unit);
  if (scaled.every((value) => tied(value, scaled[0]!))) return { values: null, reason: "no-variance" };
  const centre = mean(scaled)!;
  const distances = scaled.map((value) => value - centre);
  const spread = Math.sqrt(sum(distances.map((distance) => distance ** 2))! / distances.length);
  return { values: distances.map((distance) => distance / spread), reason: "" };
}
