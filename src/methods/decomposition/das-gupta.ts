import type { Outcome } from "../numbers/outcome.ts";
import { shapley } from "./shapley.ts";

/**
 * Effects of 1 to 12 factors on the change of a rate (达斯古普塔分解): each factor is switched from before to after, alone,
 * in every order, and its effect is the mean of what the switch does. They add up to the change; nothing is left over.
 * A factor may be a number, a vector that changes as a whole, or a block of an evaluation. In the unit of the rate;
 * reversing before and after turns every sign. Missing rates leave all effects out, as in `shapley`.
 * Throws RangeError when before and after differ in number, and when there are not 1 to 12 factors.
 * Source: Das Gupta 1993, Standardization and Decomposition of Rates, US Census Bureau P23-186.
 * @example dasGupta([10, 2], [20, 4], ([a = 0, b = 0]) => a * b).map((effect) => effect.value); // => [30, 30]
 */
export function dasGupta<Factor>(
  before: readonly Factor[],
  after: readonly Factor[],
  rate: (factors: readonly Factor[]) => number | null,
): Outcome[] {
  if (before.length !== after.length) {
    throw new RangeError(
      `dasGupta: expected as many factors after as before, got ${after.length} and ${before.length}`,
    );
  }
  return shapley(before.length, (subset) =>
    rate(before.map((factor, index) => ((subset & (1 << index)) === 0 ? factor : after[index]!))),
  );
}
