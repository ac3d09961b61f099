import { z } from "zod";
import * as cell from "./cells.ts";

/**
 * `quadrants.csv`: where every entity stands in each plane. `x` and `y` are scores of 0 to 100, `cut_x` and `cut_y` those
 * of the nation, `distance_x` and `distance_y` the points above them; `line` names the cuts within the band.
 * `quadrant_median` is the quadrant where the median entity is the cut. `x_before`, `y_before` and `quadrant_before` are
 * of the year the movement starts from, with the same cut. `probability` is that of `quadrant` under joint rebuilds.
 */
export const quadrantResult = z.strictObject({
  entity_id: cell.entityId,
  plane: cell.slug,
  x: cell.optionalNumber,
  y: cell.optionalNumber,
  cut_x: cell.optionalNumber,
  cut_y: cell.optionalNumber,
  distance_x: cell.optionalNumber,
  distance_y: cell.optionalNumber,
  quadrant: cell.slug.nullable(),
  line: z.enum(["x", "y", "xy"]).nullable(),
  reason: cell.reason,
  quadrant_median: cell.slug.nullable(),
  median_reason: cell.reason,
  x_before: cell.optionalNumber,
  y_before: cell.optionalNumber,
  quadrant_before: cell.slug.nullable(),
  before_reason: cell.reason,
  probability: cell.optionalNumber,
  probability_reason: cell.reason,
  status: cell.status,
});
export type QuadrantResult = z.infer<typeof quadrantResult>;
