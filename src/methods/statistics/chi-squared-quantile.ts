import { chiSquaredTail } from "./chi-squared-tail.ts";

const many = 2e6;

/**
 * The x that a chi-squared variable exceeds with a given probability (卡方上尾分位数), at least 0.
 * By bisection of `chiSquaredTail`, to the last digits; above two million degrees of freedom by Wilson and Hilferty's cube,
 * whose relative error is then below 1e-9 for probabilities from 0.001 to 0.999.
 * Throws RangeError for a probability that is not between 0 and 1, both excluded, and for degrees that are not
 * positive or not finite.
 * Source: Wilson and Hilferty 1931, Proceedings of the National Academy of Sciences 17, 684–688.
 * @example chiSquaredQuantile(0.05, 2); // => -2 * Math.log(0.05)
 */
export function chiSquaredQuantile(probability: number, degrees: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`chiSquaredQuantile: probability must lie between 0 and 1, got ${probability}`);
  }
  if (!(degrees > 0 && degrees < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`chiSquaredQuantile: degrees must be positive and finite, got ${degrees}`);
  }
  return degrees > many ? cube(probability, degrees) : searched(probability, degrees);
}

/** Small counts come again and again, always at one level: each is searched for once. */
const known = new Map<string, number>();

function searched(probability: number, degrees: number): number {
  const key = `${probability} ${degrees}`;
  const quantile = known.get(key) ?? bisected(probability, degrees);
  known.set(key, quantile);
  return quantile;
}

function bisected(probability: number, degrees: number): number {
  let [low, high] = [0, degrees];
  while (chiSquaredTail(high, degrees) > probability) [low, high] = [high, high * 2];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) return middle;
    if (chiSquaredTail(middle, degrees) > probability) low = middle;
    else high = middle;
  }
}

function cube(probability: number, degrees: number): number {
  const outside = Math.min(probability, 1 - probability);
  // The square of a standard normal variable is chi-squared with one degree of freedom.
  const deviations = outside === 0.5 ? 0 : Math.sqrt(bisected(2 * outside, 1)) * (probability < 0.5 ? 1 : -1);
  const spread = 2 / (9 * degrees);
  return degrees * (1 - spread + deviations * Math.sqrt(spread)) ** 3;
}
