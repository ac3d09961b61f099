import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { chiSquaredTail } from "./chi-squared-tail.ts";
import { rank } from "./rank.ts";

export interface Concordance extends Outcome {
  /** m(n − 1)W, for m judges and n items, with n − 1 degrees of freedom. */
  readonly chiSquared: number | null;
  /** Probability of at least that much agreement if the judges ranked at random. */
  readonly probability: number | null;
}

/**
 * Kendall's coefficient of concordance W of several judges (肯德尔和谐系数，并列修正), 0 to 1; 1 is full agreement:
 * 12·S / (m²(n³ − n) − m·ΣT), S the squared deviations of the rank sums, T = Σ(t³ − t) over each judge's groups of ties.
 * One list of scores a judge, items in the same order. An item that a judge left out is `missing-input` for all;
 * fewer than two judges or items are `single-unit`; judges who tie everything, `no-variance`.
 * Throws RangeError when the lists differ in length.
 * Source: Kendall and Babington Smith 1939, Annals of Mathematical Statistics 10, 275–287.
 * @example kendallW([[1, 2, 3], [1, 2, 3]]).value; // => 1
 */
export function kendallW(judges: readonly (readonly (number | null)[])[]): Concordance {
  const m = judges.length;
  const n = judges[0]?.length ?? 0;
  const uneven = judges.find((scores) => scores.length !== n);
  if (uneven !== undefined) throw new RangeError(`kendallW: expected ${n} scores a judge, got ${uneven.length}`);
  if (judges.some((scores) => scores.includes(null))) return withoutTest(unformed("missing-input"));
  if (m < 2 || n < 2) return withoutTest(unformed("single-unit"));
  const ranks = judges.map((scores) => rank(scores, { ties: "average" }) as number[]);
  const deviations = ranks[0]!.map((_, item) => sum(ranks.map((places) => places[item]!))! - (m * (n + 1)) / 2);
  const scatter = sum(deviations.map((deviation) => deviation ** 2))!;
  const ties = sum(judges.map(tieTerm))!;
  const most = m ** 2 * (n ** 3 - n) - m * ties;
  if (most === 0) return withoutTest(unformed("no-variance"));
  const value = Math.min(1, (12 * scatter) / most);
  const chiSquared = m * (n - 1) * value;
  return { ...formed(value), chiSquared, probability: chiSquaredTail(chiSquared, n - 1) };
}

function withoutTest(outcome: Outcome): Concordance {
  return { ...outcome, chiSquared: null, probability: null };
}

/** Σ(t³ − t) over the groups of t tied items. */
function tieTerm(scores: readonly (number | null)[]): number {
  const sizes = new Map<number | null, number>();
  for (const place of rank(scores)) sizes.set(place, (sizes.get(place) ?? 0) + 1);
  return sum([...sizes.values()].map((size) => size ** 3 - size))!;
}
