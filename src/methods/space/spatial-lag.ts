import { sum } from "../numbers/sum.ts";
import type { SpatialWeights } from "./spatial-weights.ts";

/**
 * Spatial lag (空间滞后): the mean of each unit's neighbours, in the order of the weights' units.
 * @example spatialLag([1, 2, 3], spatialWeights(["a", "b", "c"], [["a", "b"], ["b", "c"]])); // => [2, 2, 2]
 */
export function spatialLag(values: readonly number[], { neighbours }: SpatialWeights): number[] {
  return neighbours.map((places) => sum(places.map((place) => values[place]!))! / places.length);
}
