import { binaryUnit } from "./binary-unit.ts";
import { sum } from "./sum.ts";

/**
 * Length of a vector (欧氏长度), √Σx², measured in a unit of its own size so that squares neither overflow nor vanish.
 * 0 for no entries; null when no double can hold it.
 * @example euclideanNorm([6, 8]); // => 10
 */
export function euclideanNorm(values: readonly number[]): number | null {
  if (!values.every(Number.isFinite)) return null;
  const unit = binaryUnit(values);
  const length = unit * Math.sqrt(sum(values.map((value) => (value / unit) ** 2))!);
  return Number.isFinite(length) ? length : null;
}
