import type { Reason } from "../../schema/reason.ts";

/** A figure, or nothing and the reason why (数值或缺值原因). Exactly one of the two is filled. */
export interface Outcome {
  readonly value: number | null;
  readonly reason: Reason | "";
}

/**
 * A figure as an outcome. One that no double can hold, as after an overflow, is `out-of-domain`: never NaN or Infinity.
 * @example formed(0.5); // => { value: 0.5, reason: "" }
 */
export function formed(value: number | null): Outcome {
  return value !== null && Number.isFinite(value) ? { value, reason: "" } : unformed("out-of-domain");
}

/**
 * No figure, and the reason why.
 * @example unformed("missing-input"); // => { value: null, reason: "missing-input" }
 */
export function unformed(reason: Reason): Outcome {
  return { value: null, reason };
}
