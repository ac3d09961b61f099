import type { Outcome } from "../numbers/outcome.ts";
import { shareDistance } from "./share-distance.ts";

/**
 * Spatial mismatch index (空间错配指数) of a whole city, ½·Σ|P_r/P − E_r/E| over its regions, 0 to 1: the part of its
 * intellectual property that would have to move to be spread as its economy is. Amounts of both, by region in one order.
 * Reasons and errors as for `shareDistance`.
 * Source: Duncan and Duncan 1955, American Sociological Review 20, 210–217: the index of dissimilarity.
 * @example spatialMismatch([8, 2], [5, 5]).value; // => 0.3
 */
export function spatialMismatch(property: readonly (number | null)[], economy: readonly (number | null)[]): Outcome {
  return shareDistance(property, economy);
}
