import { z } from "zod";
import * as cell from "./cells.ts";

/** How intellectual property and industry grew side by side: 同步增长、知识产权增长超前、知识产权增长滞后、增长背离、同步收缩. */
export const growthTypes = ["in-step", "property-ahead", "property-behind", "diverging", "shrinking"] as const;
export type GrowthType = (typeof growthTypes)[number];

/**
 * `dynamics.csv`: how each followed field of every entity grew. `from` and `to` are the ends of `growth`, in per cent a
 * year; `slope` is that of the fitted line over its first value, in per cent a year, `sen` the median slope in the
 * field's own unit, `tau` and `p` those of the Mann–Kendall test, all of `trend_from` to the edition's year. `gap` is
 * `growth` less that of the field `against`, in points, `elasticity` their ratio. Each group of columns has its reason.
 */
export const dynamicsResult = z.strictObject({
  entity_id: cell.entityId,
  field: cell.fieldId,
  resource: cell.text,
  from: cell.optionalYear,
  to: cell.year,
  growth: cell.optionalNumber,
  reason: cell.reason,
  trend_from: cell.optionalYear,
  slope: cell.optionalNumber,
  sen: cell.optionalNumber,
  tau: cell.optionalNumber,
  p: cell.optionalNumber,
  trend_reason: cell.reason,
  against: cell.fieldId.nullable(),
  gap: cell.optionalNumber,
  elasticity: cell.optionalNumber,
  type: z.enum(growthTypes).nullable(),
  gap_reason: cell.reason,
  status: cell.status,
});
export type DynamicsResult = z.infer<typeof dynamicsResult>;
