import { sum } from "../numbers/sum.ts";

/**
 * Weights as shares that add up to 1 (权重归一): only their ratios count.
 * Throws RangeError when there are not as many as asked for, when one is negative or not finite, or when all are 0.
 * @example weightShares([2, 1, 1], 3); // => [0.5, 0.25, 0.25]
 */
export function weightShares(weights: readonly number[], length: number): number[] {
  if (weights.length !== length) throw new RangeError(`weights: expected ${length}, got ${weights.length}`);
  const wrong = weights.find((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
  if (wrong !== undefined) throw new RangeError(`weights: expected finite and not negative, got ${wrong}`);
  const total = sum(weights);
  if (total === null || total === 0)
    throw new RangeError(`weights: expected a positive sum, got ${total ?? "Infinity"}`);
  return weights.map((weight) => weight / total);
}

/**
 * Equal weights (等权) as shares: 1/n each.
 * @example equalShares(4); // => [0.25, 0.25, 0.25, 0.25]
 */
export function equalShares(length: number): number[] {
  return Array.from({ length }, () => 1 / length);
}
