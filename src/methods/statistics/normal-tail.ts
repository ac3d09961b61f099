import { chiSquaredTail } from "./chi-squared-tail.ts";

/**
 * Probability that a standard normal variable is at least z (标准正态上尾概率), 0 to 1; ½ at 0.
 * Throws RangeError when z is NaN.
 * Source: the square of a standard normal variable is chi-squared with one degree of freedom.
 * @example normalTail(0); // => 0.5
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) throw new RangeError("normalTail: expected a number, got NaN");
  const outside = chiSquaredTail(Math.min(z * z, Number.MAX_VALUE), 1) / 2;
  return z < 0 ? 1 - outside : outside;
}
