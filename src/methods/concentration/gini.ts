import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { distribution } from "./distribution.ts";
import { lorenzArea } from "./lorenz-area.ts";

export interface GiniOptions {
  /** People of each unit, by which it counts; one each unless given. */
  readonly population?: readonly (number | null)[];
  /** Times n/(n − 1), which takes the bias of few units away: 1 when one unit has all. Not with a population. */
  readonly corrected?: boolean;
}

/**
 * Gini coefficient (基尼系数) of a value a head: the mean absolute difference over twice the mean, with n² pairs, so that
 * it runs from 0 to 1 − 1/n; twice the area under the diagonal of the Lorenz curve.
 * Reasons as for `distribution`. Throws RangeError when values and population differ in number, and when a corrected
 * coefficient is asked for with a population.
 * Source: Gini 1914, Atti del Reale Istituto Veneto 73, 1203–1248; Deltas 2003, Review of Economics and Statistics 85,
 * 226–234, for the correction.
 * @example gini([1, 3]).value; // => 0.25
 */
export function gini(values: readonly (number | null)[], { population, corrected = false }: GiniOptions = {}): Outcome {
  if (corrected && population !== undefined)
    throw new RangeError("gini: corrected is for units that count as one each");
  const { people, incomes, reason } = distribution(values, population);
  if (people === null) return unformed(reason);
  const n = values.length;
  const coefficient = 2 * lorenzArea(incomes, people);
  return formed(corrected ? Math.min(1, (coefficient * n) / (n - 1)) : coefficient);
}
