import { formed, type Outcome, unformed } from "../numbers/outcome.ts";

/** How a location quotient and a share make a score: where each is full, and how much the quotient counts, 0 to 1. */
export interface CellScale {
  readonly fullQuotient: number;
  readonly fullShare: number;
  readonly quotientWeight: number;
}

/**
 * Score of a cell of region and industry (格子得分), 0 to 100: its location quotient over the full one and its share over the
 * full one, each at most 1, weighted. It is high for a cell that is both specialised and large.
 * A missing part is `missing-input`, a negative one `out-of-domain`.
 * Throws RangeError when a full value is not above 0 and finite, or the weight is not from 0 to 1.
 * @example cellScore(1, 0.05, { fullQuotient: 2, fullShare: 0.1, quotientWeight: 0.5 }).value; // => 50
 */
export function cellScore(quotient: number | null, share: number | null, scale: CellScale): Outcome {
  const { fullQuotient, fullShare, quotientWeight } = scale;
  for (const full of [fullQuotient, fullShare]) {
    if (!(full > 0 && Number.isFinite(full)))
      throw new RangeError(`cellScore: expected a full value above 0, got ${full}`);
  }
  if (!(quotientWeight >= 0 && quotientWeight <= 1)) {
    throw new RangeError(`cellScore: the weight must lie between 0 and 1, got ${quotientWeight}`);
  }
  if (quotient === null || share === null) return unformed("missing-input");
  if (!(quotient >= 0 && share >= 0)) return unformed("out-of-domain");
  const parts = [Math.min(1, quotient / fullQuotient), Math.min(1, share / fullShare)] as const;
  return formed(100 * (quotientWeight * parts[0] + (1 - quotientWeight) * parts[1]));
}
