import { atLeast } from "./at-least.ts";
import { formed, type Outcome, unformed } from "./outcome.ts";
import { sum } from "./sum.ts";
import { weightShares } from "./weight-shares.ts";

export type MeanKind = "arithmetic" | "geometric" | "harmonic";

export interface AggregateOptions {
  readonly kind?: MeanKind;
  /** Share of the weight that must be present, 0 to 1. */
  readonly availability?: number;
  /** Lowest value a child counts with, as the 1 under a geometric mean of scores; none unless given. */
  readonly floor?: number;
}

export interface Aggregate extends Outcome {
  /** Share of the weight that was missing, 0 to 1; above 0, a value that is there has been rescaled. */
  readonly missingWeight: number;
}

interface Child {
  readonly value: number;
  readonly weight: number;
}

/**
 * Weighted mean of the children of a node (加权合成): Σwx, exp(Σw ln x) or 1/Σ(w/x), arithmetic by default.
 * Between the smallest and the largest child present. Missing children are dropped and the other weights rescaled;
 * with less than `availability` of the weight present (2/3 unless given) it is `below-availability`, with none `missing-input`.
 * In the geometric and harmonic means a 0 gives 0, and a negative child `non-positive-value`.
 * Throws RangeError for malformed weights, and for an availability outside 0 to 1.
 * Source: OECD and JRC 2008, Handbook on Constructing Composite Indicators, step 6.
 * @example aggregate([40, null, 70], [1, 1, 1]); // => { value: 55, reason: "", missingWeight: 1 / 3 }
 */
export function aggregate(
  values: readonly (number | null)[],
  weights: readonly number[],
  { kind = "arithmetic", availability = 2 / 3, floor = Number.NEGATIVE_INFINITY }: AggregateOptions = {},
): Aggregate {
  if (!(availability >= 0 && availability <= 1)) {
    throw new RangeError(`aggregate: availability must lie between 0 and 1, got ${availability}`);
  }
  const shares = weightShares(weights, values.length);
  const children = values.flatMap((value, index): Child[] => {
    const weight = shares[index]!;
    return value === null || weight === 0 ? [] : [{ value: Math.max(value, floor), weight }];
  });
  const missing = shares.filter((_, index) => values[index] === null);
  const missingWeight = Math.min(1, sum(missing)!);
  const outcome = atLeast(1 - missingWeight, availability) ? meanOf(children, kind) : belowAvailability(children);
  return { ...outcome, missingWeight };
}

function belowAvailability(children: readonly Child[]): Outcome {
  return unformed(children.length === 0 ? "missing-input" : "below-availability");
}

function meanOf(children: readonly Child[], kind: MeanKind): Outcome {
  if (children.length === 0) return unformed("missing-input");
  const values = children.map(({ value }) => value);
  const lowest = values.reduce((a, b) => Math.min(a, b));
  const highest = values.reduce((a, b) => Math.max(a, b));
  if (kind !== "arithmetic" && lowest < 0) return unformed("non-positive-value");
  if (kind !== "arithmetic" && lowest === 0) return formed(0);
  const raw = weighted(children, kind, lowest);
  // Rounding may not push a mean outside its children: the mean of three scores of 100 must not exceed 100.
  return formed(raw === null ? null : Math.min(highest, Math.max(lowest, raw)));
}

function weighted(children: readonly Child[], kind: MeanKind, lowest: number): number | null {
  const shares = weightShares(
    children.map(({ weight }) => weight),
    children.length,
  );
  const total = (term: (value: number) => number) =>
    sum(children.map(({ value }, index) => shares[index]! * term(value)));
  switch (kind) {
    case "arithmetic":
      return total((value) => value);
    case "geometric":
      return Math.exp(total(Math.log)!);
    case "harmonic":
      // Measured in the smallest child, so that 1/x cannot overflow.
      return lowest / total((value) => lowest / value)!;
  }
}
