import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { shareDistance } from "./share-distance.ts";
import { shares } from "./shares.ts";

/**
 * Coefficient of specialisation (专业化系数), ½·Σ|share − reference share| over industries, 0 to 1: 0 for the structure of
 * the reference. Amounts of a region and of the area it is compared with, by industry in one order.
 * Reasons and errors as for `shareDistance`.
 * Source: Hoover and Giarratani 1985, An Introduction to Regional Economics, table 9-4.
 * @example specialisationCoefficient([3, 1], [1, 1]).value; // => 0.25
 */
export function specialisationCoefficient(
  amounts: readonly (number | null)[],
  reference: readonly (number | null)[],
): Outcome {
  return shareDistance(amounts, reference);
}

/**
 * Krugman's index of specialisation (克鲁格曼专业化指数), Σ|share − reference share| over industries, 0 to 2; twice the
 * coefficient of specialisation. Reasons and errors as for `shareDistance`.
 * Source: Krugman 1991, Geography and Trade.
 * @example krugmanIndex([3, 1], [1, 1]).value; // => 0.5
 */
export function krugmanIndex(amounts: readonly (number | null)[], reference: readonly (number | null)[]): Outcome {
  const { value, reason } = shareDistance(amounts, reference);
  return value === null ? { value, reason } : formed(2 * value);
}

/**
 * Hachman's index of diversity (哈奇曼多样化指数), 1 / Σ(share · location quotient), 0 to 1: 1 for the structure of the
 * reference. An industry that only the region has leaves its quotient, and the index, without a figure: `zero-denominator`.
 * Other reasons and errors as for `shareDistance`.
 * Source: F. Hachman, Bureau of Economic and Business Research, University of Utah.
 * @example hachmanIndex([3, 1], [1, 1]).value; // => 0.8
 */
export function hachmanIndex(amounts: readonly (number | null)[], reference: readonly (number | null)[]): Outcome {
  if (amounts.length !== reference.length) {
    throw new RangeError(`hachmanIndex: expected ${amounts.length} reference amounts, got ${reference.length}`);
  }
  const [own, other] = [shares(amounts), shares(reference)];
  if (own.values === null) return unformed(own.reason);
  if (other.values === null) return unformed(other.reason);
  const pairs = own.values
    .map((share, index) => ({ share, base: other.values[index]! }))
    .filter(({ share }) => share > 0);
  if (pairs.some(({ base }) => base === 0)) return unformed("zero-denominator");
  const total = sum(pairs.map(({ share, base }) => share * (share / base)));
  return formed(total === null ? null : Math.min(1, 1 / total));
}
