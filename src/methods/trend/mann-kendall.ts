import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { normalTail } from "../statistics/normal-tail.ts";
import { rank } from "../statistics/rank.ts";

/** The test of a trend; its `value` is S, the rising pairs less the falling ones. */
export interface MannKendall extends Outcome {
  /** Values present. */
  readonly n: number;
  /** Of S if there were no trend, with ties. */
  readonly variance: number | null;
  readonly z: number | null;
  /** Two-sided, by the normal approximation. */
  readonly probability: number | null;
  /** S over all pairs, −1 to 1. */
  readonly tau: number | null;
}

/** Fewer values tell no trend. */
const least = 5;

/**
 * Mann and Kendall's test of a trend (曼–肯德尔趋势检验): whether later values tend to be larger (z above 0) or smaller,
 * whatever the shape. Missing values are left out; ties by the one tolerance, corrected for in the variance.
 * With continuity: z is (S ∓ 1)/√variance, 0 for an S of 0.
 * Fewer than five values are `short-panel`; values that are all tied, `no-variance`.
 * Source: Mann 1945, Econometrica 13, 245–259; Kendall 1975, Rank Correlation Methods.
 * @example mannKendall([1, 2, 3, 4, 5]).value; // => 10
 */
export function mannKendall(values: readonly (number | null)[]): MannKendall {
  const present = values.filter((value) => value !== null);
  const n = present.length;
  const nothing = { n, variance: null, z: null, probability: null, tau: null };
  if (n < least) return { ...unformed("short-panel"), ...nothing };
  const ranks = rank(present, { ties: "dense", order: "ascending" }) as number[];
  const variance = varianceOf(ranks);
  if (variance === 0) return { ...unformed("no-variance"), ...nothing };
  const score = risesLessFalls(ranks);
  const z = (score - Math.sign(score)) / Math.sqrt(variance);
  const probability = Math.min(1, 2 * normalTail(Math.abs(z)));
  return { ...formed(score), n, variance, z, probability, tau: score / ((n * (n - 1)) / 2) };
}

function risesLessFalls(ranks: readonly number[]): number {
  return sum(ranks.flatMap((place, index) => ranks.slice(index + 1).map((later) => Math.sign(later - place))))!;
}

/** (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5))/18 over the groups of t tied values. */
function varianceOf(ranks: readonly number[]): number {
  const groups = [...Map.groupBy(ranks, (place) => place).values()].map(({ length }) => spread(length));
  return (spread(ranks.length) - sum(groups)!) / 18;
}

function spread(count: number): number {
  return count * (count - 1) * (2 * count + 5);
}
