import type { ColumnMoments } from "./column-moments.ts";

/** From which skewness, of either sign, and from which kurtosis on a column counts as outlying. */
export interface OutlyingLimits {
  readonly skewness: number;
  readonly kurtosis: number;
}

/**
 * Whether a column is skewed and heavy-tailed at once, the sign of outliers (离群判定): |G1| and G2 both reach their limits.
 * A column that lacks either is not.
 * Source: OECD and JRC 2008, Handbook on Constructing Composite Indicators, step 3; the rule of the JRC COIN Tool.
 * @example isOutlying({ skewness: -2, kurtosis: 8 }, { skewness: 2, kurtosis: 3.5 }); // => true
 */
export function isOutlying(
  { skewness, kurtosis }: Pick<ColumnMoments, "skewness" | "kurtosis">,
  limits: OutlyingLimits,
): boolean {
  if (skewness === null || kurtosis === null) return false;
  return Math.abs(skewness) >= limits.skewness && kurtosis >= limits.kurtosis;
}
