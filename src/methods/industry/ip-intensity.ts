import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { mean } from "../statistics/moments.ts";

/**
 * Intensity of intellectual property of an industry (知识产权密集度): all that was granted in some years over the mean size of
 * the industry in the same years, usually five of them and employment in thousands; from 0. One kind of right at a time.
 * The number of firms or value added may stand for employment, to see whether that matters.
 * A missing year, or none, is `missing-input`, a size of 0 in all `zero-denominator`, a negative figure `out-of-domain`.
 * Throws RangeError when counts and sizes differ in number.
 * Source: US Patent and Trademark Office and Economics and Statistics Administration 2012, Intellectual Property and the
 * U.S. Economy: Industries in Focus.
 * @example ipIntensity([10, 14], [5, 7]).value; // => 4
 */
export function ipIntensity(counts: readonly (number | null)[], sizes: readonly (number | null)[]): Outcome {
  if (counts.length !== sizes.length) {
    throw new RangeError(`ipIntensity: expected ${counts.length} sizes, got ${sizes.length}`);
  }
  const [granted, measured] = [counts, sizes].map((list) => list.filter((figure) => figure !== null));
  if (counts.length === 0 || granted!.length < counts.length || measured!.length < sizes.length) {
    return unformed("missing-input");
  }
  if (![...granted!, ...measured!].every((figure) => figure >= 0)) return unformed("out-of-domain");
  const [total, size] = [sum(granted!), mean(measured!)];
  if (size === 0) return unformed("zero-denominator");
  return formed(total === null || size === null ? null : total / size);
}
