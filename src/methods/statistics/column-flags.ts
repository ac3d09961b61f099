import { atLeast } from "../numbers/at-least.ts";
import type { ColumnDescription } from "./describe-column.ts";
import { isOutlying, type OutlyingLimits } from "./is-outlying.ts";

/** Where the flags of a column begin: below a share, and from a skewness and kurtosis on. */
export interface ColumnLimits extends OutlyingLimits {
  readonly availability: number;
  readonly nonZeroShare: number;
  readonly distinctShare: number;
}

/** What to look at before a column is used. */
export interface ColumnFlags {
  readonly fewValues: boolean;
  readonly manyZeros: boolean;
  readonly manyAlike: boolean;
  /** Skewed and heavy-tailed, as the treatment of outliers has it. */
  readonly outlying: boolean;
}

const usual: ColumnLimits = { availability: 0.65, nonZeroShare: 0.5, distinctShare: 0.5, skewness: 2, kurtosis: 3.5 };

/**
 * Flags of a column that needs a look (数据列提示): fewer values than 65% of the rows, more zeros than half, fewer different
 * values than half, |skewness| and kurtosis that both reach their limits. A figure that is missing raises no flag, except
 * that a column without rows or values has few.
 * Source: OECD and JRC 2008, Handbook on Constructing Composite Indicators, steps 3 and 4; limits of the JRC COIN Tool.
 * @example columnFlags(describeColumn([1, 1, 1, 2])).manyAlike; // => false
 */
export function columnFlags(description: ColumnDescription, limits: Partial<ColumnLimits> = {}): ColumnFlags {
  const { availability, nonZeroShare, distinctShare } = description;
  const limit = { ...usual, ...limits };
  return {
    fewValues: isBelow(availability ?? 0, limit.availability),
    manyZeros: nonZeroShare !== null && isBelow(nonZeroShare, limit.nonZeroShare),
    manyAlike: distinctShare !== null && isBelow(distinctShare, limit.distinctShare),
    outlying: isOutlying(description, limit),
  };
}

function isBelow(share: number, limit: number): boolean {
  return !atLeast(share, limit);
}
