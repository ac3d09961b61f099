import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { lorenzArea } from "./lorenz-area.ts";
import { shares } from "./shares.ts";

/**
 * Krugman's locational Gini coefficient (区位基尼系数) of an industry over regions, 0 to ½: the area between the diagonal and
 * the curve of its accumulated shares, regions in order of their ratio to the base (all industries). 0 when the industry
 * is spread as its base; half of what a Gini coefficient of the ratios would be.
 * Amounts of the industry and of the base, by region in one order. Fewer than two regions are `single-unit`; other reasons
 * as for `shares`. Throws RangeError when the lists differ in length.
 * Source: Krugman 1991, Geography and Trade, p. 56.
 * @example locationalGini([1, 3], [1, 1]).value; // => 0.125
 */
export function locationalGini(amounts: readonly (number | null)[], base: readonly (number | null)[]): Outcome {
  if (amounts.length !== base.length) {
    throw new RangeError(`locationalGini: expected ${amounts.length} base amounts, got ${base.length}`);
  }
  const [own, other] = [shares(amounts), shares(base)];
  if (own.values === null) return unformed(own.reason);
  if (other.values === null) return unformed(other.reason);
  return amounts.length < 2 ? unformed("single-unit") : formed(lorenzArea(own.values, other.values));
}
