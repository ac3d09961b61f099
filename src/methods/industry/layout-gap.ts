import type { Reason } from "../../schema/reason.ts";
import type { RelativeParts } from "../matching/relative-match.ts";
import { formed } from "../numbers/outcome.ts";
import { poissonInterval } from "../statistics/poisson-interval.ts";

/** How many units of intellectual property a cell lacks or has to spare at the average intensity; never a sum of money. */
export interface LayoutGap {
  /** Units that its economy would have at the average intensity. */
  readonly expected: number | null;
  /** Units short of that; 0 in a cell that has as many or more. */
  readonly shortfall: number | null;
  /** Units beyond that, which may be traded out; 0 in a cell that has as many or fewer. */
  readonly surplus: number | null;
  /** Expected less the count, at the ends of the 95 % interval of the count: both above 0 for a sure shortfall. */
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: Reason | "";
}

/**
 * Shortfall or surplus of a region in an industry (布局缺口与富余): its economy times the property a unit of economy that all
 * have, less what it has. A cell without economy expects none.
 * A missing figure is `missing-input`, a negative one or one above its total `out-of-domain`, no economy at all
 * `zero-denominator`.
 * @example layoutGap({ property: 20, propertyTotal: 300, economy: 100, economyTotal: 1000 }).shortfall; // => 10
 */
export function layoutGap({ property, propertyTotal, economy, economyTotal }: RelativeParts): LayoutGap {
  if (property === null || propertyTotal === null || economy === null || economyTotal === null) {
    return nothing("missing-input");
  }
  if (!fits(property, propertyTotal) || !fits(economy, economyTotal)) return nothing("out-of-domain");
  if (economyTotal === 0) return nothing("zero-denominator");
  // The share first: economy × total could overflow.
  const expected = formed((economy / economyTotal) * propertyTotal).value;
  const { low, high } = poissonInterval(property);
  if (expected === null || low === null || high === null) return nothing("out-of-domain");
  const lacking = expected - property;
  return {
    expected,
    shortfall: Math.max(0, lacking),
    surplus: Math.max(0, -lacking),
    low: expected - high,
    high: expected - low,
    reason: "",
  };
}

function fits(part: number, total: number): boolean {
  return part >= 0 && part <= total && Number.isFinite(total);
}

function nothing(reason: Reason): LayoutGap {
  return { expected: null, shortfall: null, surplus: null, low: null, high: null, reason };
}
