import type { QuadrantSide } from "../../schema/analyses.ts";
import type { Reason } from "../../schema/reason.ts";
import { atLeast } from "../numbers/at-least.ts";

/** Where a point lies in a plane cut in four (四象限). Without a point or a cut everything is null and `reason` says why. */
export interface QuadrantPlace {
  readonly quadrant: QuadrantSide | null;
  /** the cuts that pass the point within the band: `x`, `y`, both as `xy`, or none */
  readonly line: "x" | "y" | "xy" | null;
  /** signed, above zero on the high side */
  readonly distanceX: number | null;
  readonly distanceY: number | null;
  readonly reason: Reason | "";
}

/** A plane's cuts, on the scale of its points, and how near a point must be to lie on the line. */
export interface QuadrantCuts {
  readonly x: number | null;
  readonly y: number | null;
  /** half the width of the line, at least 0; a point exactly that far away still lies on it */
  readonly band: number;
}

/**
 * Quadrant of a point (四象限判读): a score that reaches the cut is high. A point within `band` of a cut keeps its
 * quadrant and is marked as lying on that line (压线), since a small change would carry it across. Any scale.
 * A missing score or cut gives `missing-input`, a figure or distance that no double holds `out-of-domain`.
 * Throws RangeError for a band that is negative or not finite.
 * @example quadrant(0.7, 0.4, { x: 0.6, y: 0.5, band: 0.02 }).quadrant; // => "high-low"
 */
export function quadrant(x: number | null, y: number | null, { x: cutX, y: cutY, band }: QuadrantCuts): QuadrantPlace {
  if (!(band >= 0 && Number.isFinite(band)))
    throw new RangeError(`quadrant: expected a band of at least 0, got ${band}`);
  if (x === null || y === null || cutX === null || cutY === null) return nowhere("missing-input");
  const distanceX = x - cutX;
  const distanceY = y - cutY;
  if (!Number.isFinite(distanceX) || !Number.isFinite(distanceY)) return nowhere("out-of-domain");
  const onX = atLeast(band, Math.abs(distanceX));
  const onY = atLeast(band, Math.abs(distanceY));
  return {
    quadrant: `${atLeast(x, cutX) ? "high" : "low"}-${atLeast(y, cutY) ? "high" : "low"}`,
    line: onX && onY ? "xy" : onX ? "x" : onY ? "y" : null,
    distanceX,
    distanceY,
    reason: "",
  };
}

function nowhere(reason: Reason): QuadrantPlace {
  return { quadrant: null, line: null, distanceX: null, distanceY: null, reason };
}
