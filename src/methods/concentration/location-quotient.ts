import type { Reason } from "../../schema/reason.ts";
import { atLeast } from "../numbers/at-least.ts";
import { bounded, checkLevel, type Interval, unbounded } from "../numbers/interval.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { normalBound } from "../statistics/normal-bound.ts";

/** A region's amount in one industry and in all, and those of the area it is compared with; one unit of measure each. */
export interface QuotientParts {
  readonly part: number | null;
  readonly whole: number | null;
  readonly referencePart: number | null;
  readonly referenceWhole: number | null;
}

/**
 * Location quotient (区位商), (part/whole) / (reference part/reference whole), from 0: above 1 the region has more of the
 * industry than the area it is compared with. On patents the same figure is the revealed technology advantage.
 * A missing amount is `missing-input`; a region without anything, or an industry that the reference lacks,
 * `zero-denominator`; a negative amount or a part above its whole `out-of-domain`.
 * Source: Florence 1939, Report on the Location of Industry (PEP).
 * @example locationQuotient({ part: 30, whole: 100, referencePart: 200, referenceWhole: 1000 }).value; // => 1.5
 */
export function locationQuotient(parts: QuotientParts): Outcome {
  const { part, whole, referencePart, referenceWhole } = parts;
  if (part === null || whole === null || referencePart === null || referenceWhole === null) {
    return unformed("missing-input");
  }
  const reason = reasonOf(part, whole) || reasonOf(referencePart, referenceWhole);
  if (reason !== "") return unformed(reason);
  if (referencePart === 0) return unformed("zero-denominator");
  return formed(part / whole / (referencePart / referenceWhole));
}

/**
 * Symmetric location quotient (对称区位商), (q − 1)/(q + 1), −1 to 1; 0 for a quotient of 1. Missing stays missing.
 * Throws RangeError for a negative quotient.
 * Source: Laursen 2015, Eurasian Business Review 5, 99–115.
 * @example symmetricQuotient(3); // => 0.5
 */
export function symmetricQuotient(quotient: number | null): number | null {
  if (quotient === null) return null;
  if (!(quotient >= 0)) throw new RangeError(`symmetricQuotient: expected a quotient of at least 0, got ${quotient}`);
  return quotient > 1 ? 1 - 2 / (quotient + 1) : (quotient - 1) / (quotient + 1);
}

/**
 * Interval of a location quotient of counts (区位商区间), approximate: log-normal, with the variance
 * 1/part − 1/whole + 1/reference part − 1/reference whole. Around the quotient, above 0.
 * Reasons as for the quotient; a part of 0 has no logarithm: `non-positive-value`.
 * Throws RangeError for a level that is not between 0 and 1.
 * Source: Katz, Baptista, Azen and Pike 1978, Biometrics 34, 469–474, for a ratio of two rates.
 * @example locationQuotientInterval({ part: 9, whole: 9, referencePart: 9, referenceWhole: 9 }); // => { low: 1, high: 1, reason: "" }
 */
export function locationQuotientInterval(parts: QuotientParts, level = 0.95): Interval {
  checkLevel("locationQuotientInterval", level);
  const { value, reason } = locationQuotient(parts);
  if (value === null) return unbounded(reason || "out-of-domain");
  if (value === 0) return unbounded("non-positive-value");
  const [part, whole] = [parts.part!, parts.whole!];
  const variance = 1 / part - 1 / whole + (1 / parts.referencePart! - 1 / parts.referenceWhole!);
  const factor = Math.exp(normalBound(level) * Math.sqrt(Math.max(0, variance)));
  return bounded(value / factor, value * factor);
}

function reasonOf(part: number, whole: number): Reason | "" {
  if (!(part >= 0 && Number.isFinite(part) && Number.isFinite(whole) && atLeast(whole, part))) return "out-of-domain";
  return whole === 0 ? "zero-denominator" : "";
}
