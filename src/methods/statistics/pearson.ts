import { binaryUnit } from "../numbers/binary-unit.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { mean, standardDeviation } from "./moments.ts";
import { studentTail } from "./student-tail.ts";

export interface Pair {
  readonly a: number;
  readonly b: number;
}

/**
 * The pairs of two columns in which neither value is missing. Throws RangeError when they differ in length.
 * @example completePairs([1, null], [3, 4]); // => [{ a: 1, b: 3 }]
 */
export function completePairs(a: readonly (number | null)[], b: readonly (number | null)[]): Pair[] {
  if (a.length !== b.length) throw new RangeError(`columns must be equally long, got ${a.length} and ${b.length}`);
  return a.flatMap((first, index): Pair[] => {
    const second = b[index] ?? null;
    return first === null || second === null ? [] : [{ a: first, b: second }];
  });
}

/**
 * Pearson correlation (皮尔逊相关), −1 to 1, over the pairs where neither is missing.
 * No pair is `missing-input`, one `single-unit`, a constant column `no-variance`.
 * Throws RangeError when the columns differ in length.
 * @example pearson([1, 2, 3], [2, 4, 6]).value; // => 1
 */
export function pearson(a: readonly (number | null)[], b: readonly (number | null)[]): Outcome {
  const pairs = completePairs(a, b);
  if (pairs.length < 2) return unformed(pairs.length === 0 ? "missing-input" : "single-unit");
  const [first, second] = [standardised(pairs.map((pair) => pair.a)), standardised(pairs.map((pair) => pair.b))];
  if (first === null || second === null) return unformed("no-variance");
  const product = sum(first.map((value, index) => value * second[index]!));
  return formed(product === null ? null : Math.min(1, Math.max(-1, product / (pairs.length - 1))));
}

/**
 * Two-sided probability of a Pearson correlation at least this far from 0 if there were none (相关系数 p 值), 0 to 1,
 * for n pairs: Student's t with n − 2 degrees of freedom. Fewer than three pairs give null.
 * Throws RangeError for a correlation outside −1 to 1.
 * @example pearsonProbability(0, 10); // => 1
 */
export function pearsonProbability(correlation: number, n: number): number | null {
  if (!(Math.abs(correlation) <= 1)) {
    throw new RangeError(`pearsonProbability: correlation must lie between -1 and 1, got ${correlation}`);
  }
  if (n < 3) return null;
  const unexplained = 1 - correlation ** 2;
  return unexplained === 0 ? 0 : studentTail(Math.abs(correlation) * Math.sqrt((n - 2) / unexplained), n - 2);
}

/** Standard scores; null for a constant column, and for one whose deviations no double can hold. */
function standardised(values: readonly number[]): number[] | null {
  // In a unit of their own size: the mean of numbers near the least double would be rounded away.
  const unit = binaryUnit(values);
  const scaled = values.map((value) => value / unit);
  const centre = mean(scaled);
  const deviation = standardDeviation(scaled);
  return centre === null || !deviation ? null : scaled.map((value) => (value - centre) / deviation);
}
