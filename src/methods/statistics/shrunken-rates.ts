import { shares } from "../concentration/shares.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";

/** So many successes of so many trials; or so many events among so many exposed. */
export interface CountedRate {
  readonly successes: number | null;
  readonly trials: number | null;
}

/** A proportion has no more successes than trials; events, such as patents a thousand people, may be any number. */
export type RateKind = "proportion" | "events";

/** A rate drawn towards that of all. */
export interface ShrunkenRate extends Outcome {
  /** The rate as it was counted. */
  readonly raw: number | null;
  /** How much of its distance from the rate of all is kept, 0 to 1. */
  readonly kept: number | null;
}

interface Rate {
  readonly raw: number;
  readonly trials: number;
}

interface Spread {
  /** Rate of all units together. */
  readonly centre: number;
  /** Variance between the true rates of units, 0 when chance alone explains what is seen. */
  readonly between: number;
  /** Variance within a unit of one trial, on the same footing. */
  readonly within: number;
}

/**
 * Rates drawn towards the rate of all (经验贝叶斯收缩), the more so the fewer trials they rest on: for ranking units of which
 * some are small. c + k·(r − c) with k = n·b/(n·b + w), b the variance between units and w that of one trial, by moments;
 * between the rate and that of all. When chance alone explains the differences, all become the rate of all.
 * A missing count is `missing-input`, no trial `zero-denominator`, a negative count or a proportion above 1
 * `out-of-domain`; such a unit has no say in the others.
 * Source: Martuzzi and Elliott 1996, Statistics in Medicine 15, 1867–1873, for proportions; Marshall 1991, Applied
 * Statistics 40, 283–294, for events.
 * @example shrunkenRates([{ successes: 1, trials: 2 }, { successes: 50, trials: 100 }])[0]?.value; // => 0.5
 */
export function shrunkenRates(counts: readonly CountedRate[], kind: RateKind = "proportion"): ShrunkenRate[] {
  const rates = counts.map((count) => rateOf(count, kind));
  const measured = rates.flatMap((rate, index): Rate[] =>
    rate.value === null ? [] : [{ raw: rate.value, trials: counts[index]!.trials! }],
  );
  const spread = spreadOf(measured, kind);
  return rates.map((rate, index) =>
    rate.value === null || spread === null
      ? { ...unformed(rate.reason || "out-of-domain"), raw: rate.value, kept: null }
      : shrink({ raw: rate.value, trials: counts[index]!.trials! }, spread),
  );
}

function shrink({ raw, trials }: Rate, { centre, between, within }: Spread): ShrunkenRate {
  const kept = between === 0 ? 0 : between / (between + within / trials);
  return { ...formed(centre + kept * (raw - centre)), raw, kept };
}

function spreadOf(rates: readonly Rate[], kind: RateKind): Spread | null {
  const weights = shares(rates.map(({ trials }) => trials)).values;
  if (weights === null) return null;
  const centre = sum(rates.map(({ raw }, index) => weights[index]! * raw));
  const seen = centre === null ? null : sum(rates.map(({ raw }, index) => weights[index]! * (raw - centre) ** 2));
  if (centre === null || seen === null) return null;
  // The mean number of trials, by way of the shares so that their total need not be held.
  const largest = rates.reduce((most, { trials }) => Math.max(most, trials), 0);
  const mean = largest / (weights.reduce((most, weight) => Math.max(most, weight), 0) * rates.length);
  const one = kind === "proportion" ? centre * (1 - centre) : centre;
  const between = Math.max(0, seen - one / mean);
  return { centre, between, within: kind === "proportion" ? Math.max(0, one - seen) : one };
}

function rateOf({ successes, trials }: CountedRate, kind: RateKind): Outcome {
  if (successes === null || trials === null) return unformed("missing-input");
  if (!(successes >= 0 && trials >= 0)) return unformed("out-of-domain");
  if (trials === 0) return unformed("zero-denominator");
  return kind === "proportion" && successes > trials ? unformed("out-of-domain") : formed(successes / trials);
}
