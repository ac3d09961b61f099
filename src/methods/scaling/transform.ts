import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import type { Goalposts } from "./normalise.ts";

/** How a value is bent before it is scored: not at all, ln(1 + x) for counts and ratios, or ln x. */
export type Transform = "linear" | "log1p" | "log";

/**
 * Transforms a value before scoring (变换): x, ln(1 + x) or ln x.
 * `log` gives `non-positive-value` for x ≤ 0, and `log1p` gives `out-of-domain` for x < 0: a column that may be negative
 * takes no logarithm. Missing gives `missing-input`.
 * @example transform(0, "log1p"); // => { value: 0, reason: "" }
 */
export function transform(value: number | null, kind: Transform): Outcome {
  if (value === null) return unformed("missing-input");
  if (kind === "log" && value <= 0) return unformed("non-positive-value");
  if (kind === "log1p" && value < 0) return unformed("out-of-domain");
  return formed(apply(value, kind));
}

/**
 * Transforms goalposts as the values between them are. Throws RangeError for a goalpost that has no logarithm,
 * since then the model is malformed, not the data.
 * @example transformGoalposts({ low: 0, high: Math.E - 1 }, "log1p"); // => { low: 0, high: 1 }
 */
export function transformGoalposts({ low, high }: Goalposts, kind: Transform): Goalposts {
  const [bentLow, bentHigh] = [transform(low, kind).value, transform(high, kind).value];
  if (bentLow === null || bentHigh === null) {
    throw new RangeError(`transformGoalposts: no ${kind} of goalposts ${low} and ${high}`);
  }
  return { low: bentLow, high: bentHigh };
}

/**
 * Takes a transformation back (反变换): the value that `transform` bends into this one.
 * @example untransform(Math.LN2, "log1p"); // => 1
 */
export function untransform(bent: number, kind: Transform): number {
  switch (kind) {
    case "linear":
      return bent;
    case "log1p":
      return Math.expm1(bent);
    case "log":
      return Math.exp(bent);
  }
}

function apply(value: number, kind: Transform): number {
  switch (kind) {
    case "linear":
      return value;
    case "log1p":
      return Math.log1p(value);
    case "log":
      return Math.log(value);
  }
}
