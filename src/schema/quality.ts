import { z } from "zod";
import * as cell from "./cells.ts";

/** The row of quality.csv that is made of all faces. */
export const compositeFace = "composite";

/**
 * `quality.csv`: every face of every entity, and their composite. `value` is 0 to 100; `present` of `total` inputs were
 * there, and of the composite faces; `missing` names the others. Only the composite has a `grade`.
 */
export const qualityResult = z.strictObject({
  entity_id: cell.entityId,
  face: cell.slug,
  value: cell.optionalNumber,
  present: cell.count,
  total: cell.count,
  missing: cell.optionalText,
  grade: cell.slug.nullable(),
  status: cell.status,
  reason: cell.reason,
});
export type QualityResult = z.infer<typeof qualityResult>;
