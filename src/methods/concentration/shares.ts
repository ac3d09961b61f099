import type { Reason } from "../../schema/reason.ts";
import { binaryUnit } from "../numbers/binary-unit.ts";
import { sum } from "../numbers/sum.ts";

/** Shares of a total, or why there are none. */
export type Shares =
  | { readonly values: readonly number[]; readonly reason: "" }
  | { readonly values: null; readonly reason: Reason };

/**
 * Amounts as shares of their total (占比): 0 to 1, adding up to 1. All or none, since a total with a gap is no total:
 * none given, or one missing, is `missing-input`; a negative one or one that is not finite `out-of-domain`; a total of 0
 * `zero-denominator`.
 * @example shares([3, 1, 0]).values; // => [0.75, 0.25, 0]
 */
export function shares(amounts: readonly (number | null)[]): Shares {
  const present = amounts.filter((amount) => amount !== null);
  if (present.length === 0 || present.length < amounts.length) return { values: null, reason: "missing-input" };
  if (!present.every((amount) => amount >= 0 && amount < Number.POSITIVE_INFINITY)) {
    return { values: null, reason: "out-of-domain" };
  }
  const unit = binaryUnit(present);
  const scaled = present.map((amount) => amount / unit);
  const total = sum(scaled)!;
  if (total === 0) return { values: null, reason: "zero-denominator" };
  return { values: scaled.map((amount) => amount / total), reason: "" };
}
