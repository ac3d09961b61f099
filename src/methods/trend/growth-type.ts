import type { GrowthType } from "../../schema/dynamics.ts";
import type { Reason } from "../../schema/reason.ts";
import { atLeast } from "../numbers/at-least.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";

/** The growth of two resources compared; fractions a year. */
export interface GrowthComparison {
  readonly type: GrowthType | null;
  /** Why there is no type; empty when there is one. */
  readonly reason: Reason | "";
  /** Growth of intellectual property less that of industry. */
  readonly gap: Outcome;
  /** Growth of intellectual property a unit of growth of industry; left out where industry hardly moves. */
  readonly elasticity: Outcome;
}

export interface GrowthLimits {
  /** The two are in step when they differ by no more. */
  readonly band?: number;
  /** Below it, industry hardly moves. */
  readonly leastGrowth?: number;
}

interface Rule {
  readonly type: GrowthType;
  readonly when: (property: number, industry: number, band: number) => boolean;
}

/** Tried from the top; the first that holds decides. Standing still counts as growing: only what falls is down. */
const rules: readonly Rule[] = [
  { type: "shrinking", when: (property, industry) => property < 0 && industry < 0 },
  { type: "diverging", when: (property, industry) => property < 0 || industry < 0 },
  { type: "in-step", when: (property, industry, band) => atLeast(band, Math.abs(property - industry)) },
  { type: "property-ahead", when: (property, industry) => property > industry },
  { type: "property-behind", when: () => true },
];

/**
 * Type of growth of intellectual property beside industry (增长类型), with their gap and elasticity. Both shrinking,
 * one growing and one shrinking, or both growing: in step within the band (2 points), else the one ahead or behind.
 * A missing growth is `missing-input`. The elasticity is `zero-denominator` where industry grows or shrinks by less than
 * half a point. Throws RangeError for limits that are negative or not finite.
 * @example growthType(0.08, 0.05).type; // => "property-ahead"
 */
export function growthType(
  property: number | null,
  industry: number | null,
  { band = 0.02, leastGrowth = 0.005 }: GrowthLimits = {},
): GrowthComparison {
  for (const limit of [band, leastGrowth]) {
    if (!(limit >= 0 && Number.isFinite(limit))) {
      throw new RangeError(`growthType: limits must be at least 0 and finite, got ${limit}`);
    }
  }
  if (property === null || industry === null) {
    const nothing = unformed("missing-input");
    return { type: null, reason: "missing-input", gap: nothing, elasticity: nothing };
  }
  const moves = industry !== 0 && atLeast(Math.abs(industry), leastGrowth);
  return {
    type: rules.find(({ when }) => when(property, industry, band))!.type,
    reason: "",
    gap: formed(property - industry),
    elasticity: moves ? formed(property / industry) : unformed("zero-denominator"),
  };
}
