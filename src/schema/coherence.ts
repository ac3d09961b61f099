import { z } from "zod";
import * as cell from "./cells.ts";

/** What speaks against a child of a node: it runs against the node, against the first component, or weighs far more or less than its weight. */
export const coherenceMarks = ["contradictory", "opposed", "outlying"] as const;
export type CoherenceMark = (typeof coherenceMarks)[number];

/**
 * `coherence.csv`: whether the children of a node measure one thing, over the ranked entities of the edition's year. The row
 * of a node has `alpha` (Cronbach) and `first_component`, the share of the variance that one component explains. The row of
 * a child has its `weight` in the node, its `effective_weight` in the node at the top, its `correlation` with the node, its
 * `influence` (its part of all children's r²), `r2_top` with the node at the top, the child it is `redundant_with`, and `marks`.
 */
export const coherenceResult = z.strictObject({
  node: cell.text,
  child: cell.optionalText,
  weight: cell.optionalNumber,
  effective_weight: cell.optionalNumber,
  correlation: cell.optionalNumber,
  influence: cell.optionalNumber,
  r2_top: cell.optionalNumber,
  redundant_with: cell.optionalText,
  marks: cell.optionalText,
  alpha: cell.optionalNumber,
  first_component: cell.optionalNumber,
  reason: cell.reason,
});
export type CoherenceResult = z.infer<typeof coherenceResult>;
