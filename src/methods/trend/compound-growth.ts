import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { timedPoints } from "./timed-points.ts";

/**
 * Compound growth a unit of time (复合增长率，CAGR) from the first to the last value present, (x₁/x₀)^(1/(t₁ − t₀)) − 1, as a
 * fraction from −1; −1 when nothing is left. What lies between the two has no say.
 * Times are 0, 1, 2, … unless given. No value is `missing-input`, one `single-unit`, a first value of 0 or below
 * `non-positive-value`, a last one below 0 `out-of-domain`. Throws RangeError as `timedPoints` does.
 * @example compoundGrowth([100, null, 121]).value; // => 0.1
 */
export function compoundGrowth(values: readonly (number | null)[], times?: readonly number[]): Outcome {
  const points = timedPoints(values, times);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return unformed("missing-input");
  if (points.length < 2) return unformed("single-unit");
  if (first.value <= 0) return unformed("non-positive-value");
  if (last.value < 0) return unformed("out-of-domain");
  // By logarithms: the ratio of a huge and a tiny value would overflow, and small growth keeps its digits.
  return formed(Math.expm1((Math.log(last.value) - Math.log(first.value)) / (last.time - first.time)));
}
