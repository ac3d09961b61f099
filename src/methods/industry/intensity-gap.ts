import type { Reason } from "../../schema/reason.ts";
import { shares } from "../concentration/shares.ts";
import { bennet } from "../decomposition/bennet.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import type { IndustryCounts } from "./intensive-industries.ts";

/** What of a gap is due to the mix of industries, and what to the intensity within them. */
export interface GapParts {
  readonly mix: Outcome;
  readonly within: Outcome;
}

/** A region's intensity less that of the whole city; mix and within add up to it, as do those of the industries. */
export interface IntensityGap extends Outcome, GapParts {
  readonly industries: readonly GapParts[];
}

interface Term {
  readonly weight: number;
  /** null where the industry is not there. */
  readonly score: number | null;
}

/**
 * Gap between the intensity of a region and that of the whole city (密集度差距分解), split exactly between the mix of
 * industries (mean intensity · difference of size shares) and the intensity within them (mean share · difference of
 * intensities): the Shapley values of both. An industry that one side lacks is all mix.
 * Counts and sizes of both, by industry in one order. A missing figure is `missing-input` for all, a side without any size,
 * or counts in an industry of no size, `zero-denominator`. Throws RangeError when the two differ in number.
 * Source: Bennet 1920, Journal of the Royal Statistical Society 83, 455–462.
 * @example intensityGap([{ count: 6, size: 2 }], [{ count: 10, size: 10 }]).within.value; // => 2
 */
export function intensityGap(region: readonly IndustryCounts[], city: readonly IndustryCounts[]): IntensityGap {
  if (region.length !== city.length) {
    throw new RangeError(`intensityGap: expected ${region.length} industries of the city, got ${city.length}`);
  }
  const [own, other] = [termsOf(region), termsOf(city)];
  if (typeof own === "string") return withoutGap(own, region.length);
  if (typeof other === "string") return withoutGap(other, region.length);
  const industries = own.map((term, index) => partsOf(other[index]!, term));
  return {
    ...formed(difference(intensityOf(own), intensityOf(other))),
    mix: total(industries.map(({ mix }) => mix)),
    within: total(industries.map(({ within }) => within)),
    industries,
  };
}

function partsOf(city: Term, region: Term): GapParts {
  // Where one side lacks the industry its intensity is the other's, so that nothing lies within.
  const { score, weight } = bennet(
    { weight: city.weight, score: city.score ?? region.score ?? 0 },
    { weight: region.weight, score: region.score ?? city.score ?? 0 },
  );
  return { mix: weight, within: score };
}

function termsOf(industries: readonly IndustryCounts[]): Term[] | Reason {
  const counts = industries.map(({ count }) => count);
  const sizes = shares(industries.map(({ size }) => size));
  if (counts.includes(null)) return "missing-input";
  if (sizes.values === null) return sizes.reason;
  if (!counts.every((count) => count! >= 0)) return "out-of-domain";
  if (industries.some(({ count, size }) => size === 0 && count! > 0)) return "zero-denominator";
  return sizes.values.map((weight, index) => {
    const { count, size } = industries[index]!;
    return { weight, score: size === 0 ? null : count! / size! };
  });
}

function intensityOf(terms: readonly Term[]): number | null {
  return sum(terms.map(({ weight, score }) => weight * (score ?? 0)));
}

function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

function total(parts: readonly Outcome[]): Outcome {
  const values = parts.map(({ value }) => value).filter((value) => value !== null);
  return values.length < parts.length ? unformed("out-of-domain") : formed(sum(values));
}

function withoutGap(reason: Reason, length: number): IntensityGap {
  const nothing = unformed(reason);
  const parts = { mix: nothing, within: nothing };
  return { ...nothing, ...parts, industries: Array.from({ length }, () => parts) };
}
