import { formed } from "../numbers/outcome.ts";
import { type Aggregate, aggregate } from "./aggregate.ts";
import type { AggregateOptions } from "./aggregate-columns.ts";

export interface GeneralisedMeanOptions extends Pick<AggregateOptions, "availability" | "floor"> {
  /** Any number: 1 is the arithmetic mean, 0 the geometric, −1 the harmonic; the lower, the more a weak child counts. */
  readonly order: number;
}

/** So near 0, an order gives the geometric mean to the last digit. */
const indistinct = 1e-20;

/**
 * Weighted generalised mean of order p of the children of a node (幂平均): (Σwxᵖ)^(1/p), for p = 0 its limit exp(Σw ln x).
 * Between the smallest and the largest child present, and larger for a larger order. Missing children, availability and
 * floor as in `aggregate`, of which orders 1, 0 and −1 are the three kinds. For any other order a negative child is
 * `non-positive-value`; a 0 gives 0 when the order is 0 or less.
 * Throws RangeError for malformed weights, an availability outside 0 to 1, and an order that is not finite.
 * Source: Hardy, Littlewood and Pólya 1934, Inequalities, chapter 2.
 * @example generalisedMean([3, 4, null], [1, 1, 0], { order: 2 }).value; // => Math.sqrt(12.5)
 */
export function generalisedMean(
  values: readonly (number | null)[],
  weights: readonly number[],
  { order, ...options }: GeneralisedMeanOptions,
): Aggregate {
  if (!Number.isFinite(order)) throw new RangeError(`generalisedMean: order must be finite, got ${order}`);
  if (order === 1) return aggregate(values, weights, options);
  if (order === -1) return aggregate(values, weights, { ...options, kind: "harmonic" });
  // The geometric mean settles what is missing, negative or 0, whatever the order.
  const geometric = aggregate(values, weights, { ...options, kind: "geometric" });
  const likeGeometric = Math.abs(order) < indistinct || (geometric.value === 0 && order < 0);
  if (likeGeometric || geometric.value === null) return geometric;
  const floor = options.floor ?? Number.NEGATIVE_INFINITY;
  const counted = values.map((value, i) => (value === null || !(weights[i]! > 0) ? null : Math.max(value, floor)));
  const present = counted.filter((value) => value !== null);
  const [low, high] = [present.reduce((a, b) => Math.min(a, b)), present.reduce((a, b) => Math.max(a, b))];
  if (high === 0) return geometric;
  // In units of the child that weighs most, and as differences from 1, so that no power overflows or loses its digits.
  const unit = order > 0 ? high : low;
  const gaps = counted.map((value) => (value === null ? null : Math.expm1(order * Math.log(value / unit))));
  const { value: gap } = aggregate(gaps, weights, { availability: 0 });
  const raw = unit * Math.exp(Math.log1p(gap!) / order);
  return { ...geometric, ...formed(Math.min(high, Math.max(low, raw))) };
}
