import { locationQuotient } from "../concentration/location-quotient.ts";
import { atLeast } from "../numbers/at-least.ts";
import { bounded, type Interval, unbounded } from "../numbers/interval.ts";
import type { Outcome } from "../numbers/outcome.ts";
import { poissonInterval } from "../statistics/poisson-interval.ts";

/** Counts of intellectual property and amounts of the economy, of one region and industry and of the whole city. */
export interface RelativeParts {
  readonly property: number | null;
  readonly propertyTotal: number | null;
  readonly economy: number | null;
  readonly economyTotal: number | null;
}

/** How far the intellectual property of a cell is ahead of its economy. */
export interface RelativeMatch extends Outcome {
  /** Logarithm to the base 2, symmetric about 0: 1 for twice as much; null for none. */
  readonly log2: number | null;
  /** Exact 95 % interval of the count, carried over to the ratio. */
  readonly interval: Interval;
  /** The count is so small that the ratio is not shown without its interval. */
  readonly small: boolean;
  /** The interval holds 1: neither side can be said to be ahead. */
  readonly open: boolean;
}

/**
 * Relative match Q of a region and industry (相对匹配度), (P_rk/P)/(E_rk/E), from 0: above 1 intellectual property is ahead of
 * industry there (a matter of utilisation), below 1 industry is ahead (a need to create or to bring in).
 * A count below `smallBelow` is marked small. Reasons as for `locationQuotient`, which has the same formula.
 * @example relativeMatch({ property: 8, propertyTotal: 40, economy: 10, economyTotal: 100 }).log2; // => 1
 */
export function relativeMatch(parts: RelativeParts, smallBelow = 5): RelativeMatch {
  const { property, propertyTotal, economy, economyTotal } = parts;
  const quotient = locationQuotient({
    part: property,
    whole: propertyTotal,
    referencePart: economy,
    referenceWhole: economyTotal,
  });
  const small = property !== null && !atLeast(property, smallBelow);
  if (quotient.value === null) {
    return { ...quotient, log2: null, interval: unbounded(quotient.reason || "out-of-domain"), small, open: false };
  }
  const interval = intervalOf(poissonInterval(property), propertyTotal! * (economy! / economyTotal!));
  const open = interval.low !== null && atLeast(1, interval.low) && atLeast(interval.high!, 1);
  return { ...quotient, log2: quotient.value === 0 ? null : Math.log2(quotient.value), interval, small, open };
}

/** Over the count that the cell would have if it had its share: the ratio is the count over that. */
function intervalOf({ low, high, reason }: Interval, expected: number): Interval {
  if (low === null || high === null) return unbounded(reason || "out-of-domain");
  return bounded(low / expected, high / expected);
}
