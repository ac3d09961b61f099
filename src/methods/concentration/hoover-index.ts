import type { Outcome } from "../numbers/outcome.ts";
import { shareDistance } from "./share-distance.ts";

/**
 * Hoover's index of concentration (胡佛指数), ½·Σ|share − base share| over regions, 0 to 1: the part of an activity that
 * would have to move to be spread as its base is (all activity, or people; equal amounts for an even spread).
 * Reasons and errors as for `shareDistance`.
 * Source: Hoover 1936, Review of Economic Statistics 18, 162–171.
 * @example hooverIndex([8, 2], [1, 1]).value; // => 0.3
 */
export function hooverIndex(amounts: readonly (number | null)[], base: readonly (number | null)[]): Outcome {
  return shareDistance(amounts, base);
}
