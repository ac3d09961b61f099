import { shareDistance } from "../concentration/share-distance.ts";
import { shares } from "../concentration/shares.ts";
import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";

/** `overlap` is 1 − ½·Σ|p − e|, `cosine` the cosine between the two lists. */
export type StructureMeasure = "overlap" | "cosine";

/**
 * Structure match of a region (结构匹配度): how far its intellectual property is spread over industries as its economy is,
 * 0 to 1; 1 is the same structure, 0 no industry in common. Amounts of both, by industry in one order.
 * Reasons as for `shares`. Throws RangeError when the lists differ in length.
 * @example structureMatch([3, 1], [1, 1]).value; // => 0.75
 */
export function structureMatch(
  property: readonly (number | null)[],
  economy: readonly (number | null)[],
  measure: StructureMeasure = "overlap",
): Outcome {
  if (measure === "cosine") return cosine(property, economy);
  const { value, reason } = shareDistance(property, economy);
  return value === null ? { value, reason } : formed(1 - value);
}

function cosine(property: readonly (number | null)[], economy: readonly (number | null)[]): Outcome {
  if (property.length !== economy.length) {
    throw new RangeError(`structureMatch: expected ${property.length} amounts, got ${economy.length}`);
  }
  const [own, other] = [shares(property), shares(economy)];
  if (own.values === null) return unformed(own.reason);
  if (other.values === null) return unformed(other.reason);
  const { values } = other;
  const product = sum(own.values.map((share, index) => share * values[index]!))!;
  return formed(Math.min(1, product / (lengthOf(own.values) * lengthOf(values))));
}

function lengthOf(values: readonly number[]): number {
  return Math.sqrt(sum(values.map((value) => value ** 2))!);
}
