import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { distribution } from "./distribution.ts";

interface Level {
  /** Share of the people. */
  readonly people: number;
  /** Logarithm of the value over the mean; minus infinity for a value of 0. */
  readonly log: number;
}

/**
 * Atkinson's index (阿特金森指数) of a value a head, 0 to 1: the part of the total that could be given up if the rest were
 * equal. 1 − (Σ w·(y/mean)^(1−ε))^(1/(1−ε)), for ε = 1 the geometric mean over the mean; ε, at least 0, is the aversion to
 * inequality. With a value of 0 and ε of 1 or more it is 1.
 * Reasons as for `distribution`; throws as it does, and RangeError for an ε that is negative or not finite.
 * Source: Atkinson 1970, Journal of Economic Theory 2, 244–263.
 * @example atkinson([1, 4], 1).value; // => 0.2
 */
export function atkinson(
  values: readonly (number | null)[],
  epsilon: number,
  population?: readonly (number | null)[],
): Outcome {
  if (!(epsilon >= 0 && epsilon < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`atkinson: expected a finite epsilon of at least 0, got ${epsilon}`);
  }
  const { people, incomes, reason } = distribution(values, population);
  if (people === null) return unformed(reason);
  const levels = people
    .map((share, index) => ({ people: share, log: Math.log(incomes[index]! / share) }))
    .filter((level) => level.people > 0);
  return formed(Math.min(1, Math.max(0, -Math.expm1(logEqualLevel(levels, 1 - epsilon)))));
}

/** Logarithm of the level that, had by all, would be as good: (1/power)·ln Σ w·(y/mean)^power, at power 0 its limit. */
function logEqualLevel(levels: readonly Level[], power: number): number {
  if (power <= 0 && levels.some(({ log }) => log === Number.NEGATIVE_INFINITY)) return Number.NEGATIVE_INFINITY;
  if (power === 0) return sum(levels.map(({ people, log }) => people * log)) ?? Number.NaN;
  const exponents = levels.map(({ people, log }) => ({ people, exponent: power * log }));
  const peak = exponents.reduce((most, { exponent }) => Math.max(most, exponent), Number.NEGATIVE_INFINITY);
  // Near power 0 the sum is nearly 1, and only what it is off by tells; far from it, the largest term leads.
  if (exponents.every(({ exponent }) => Math.abs(exponent) < 1)) {
    return Math.log1p(sum(exponents.map(({ people, exponent }) => people * Math.expm1(exponent)))!) / power;
  }
  const scaled = sum(exponents.map(({ people, exponent }) => people * Math.exp(exponent - peak)))!;
  return (peak + Math.log(scaled)) / power;
}
