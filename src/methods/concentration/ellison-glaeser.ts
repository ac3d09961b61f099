import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";
import { herfindahl } from "./herfindahl.ts";
import { shares } from "./shares.ts";

/**
 * Ellison and Glaeser's index of agglomeration (埃里森–格莱赛尔指数) of one industry, at most 1:
 * (G/(1 − Σx²) − H)/(1 − H), where G = Σ(s − x)², s are the regions' shares of the industry, x their shares of the base and
 * H the Herfindahl index of its plants. 0 when plants lie as if thrown at random, below 0 when they keep apart.
 * Takes the sizes of the plants region by region (a region without any has an empty list) and the base amounts of the
 * regions in the same order. A plant of size 0 counts for nothing.
 * One plant with all of the industry, or one region with all of the base, is `zero-denominator`; other reasons as for
 * `shares`. Throws RangeError when plants and base differ in the number of regions.
 * Source: Ellison and Glaeser 1997, Journal of Political Economy 105, 889–927.
 * @example ellisonGlaeser([[5, 5], []], [1, 1]).value; // => 1
 */
export function ellisonGlaeser(
  plants: readonly (readonly (number | null)[])[],
  base: readonly (number | null)[],
): Outcome {
  if (plants.length !== base.length) {
    throw new RangeError(`ellisonGlaeser: expected ${plants.length} base amounts, got ${base.length}`);
  }
  const [sizes, regions] = [shares(plants.flat()), shares(base)];
  const concentration = herfindahl(plants.flat()).value;
  if (sizes.values === null || concentration === null) return unformed(sizes.reason || "out-of-domain");
  if (regions.values === null) return unformed(regions.reason);
  const evenness = 1 - sum(regions.values.map((share) => share ** 2))!;
  if (concentration === 1 || evenness <= 0) return unformed("zero-denominator");
  const { values: bases } = regions;
  const own = regionTotals(
    sizes.values,
    plants.map(({ length }) => length),
  );
  const spread = sum(own.map((share, region) => (share - bases[region]!) ** 2))!;
  return formed((spread / evenness - concentration) / (1 - concentration));
}

/** Adds shares of plants, listed region after region, up to those of the regions. */
function regionTotals(sizes: readonly number[], counts: readonly number[]): number[] {
  let first = 0;
  return counts.map((count) => {
    const total = sum(sizes.slice(first, first + count))!;
    first += count;
    return total;
  });
}
