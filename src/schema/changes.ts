import { z } from "zod";
import * as cell from "./cells.ts";

/**
 * What differs between two editions, block by block, in the order in which a change is told: past figures revised since,
 * the entity's own data, the data of others, cells there in one edition only, goalposts, weights (with indicators that enter
 * or leave), treatment of indicators (formula, transform, direction), method (mean, floor, what may be missing), and who is
 * evaluated.
 */
export const changeBlocks = [
  "revised",
  "own",
  "others",
  "availability",
  "bounds",
  "weights",
  "treatment",
  "method",
  "universe",
] as const;
export type ChangeBlock = (typeof changeBlocks)[number];

/** The second view of a rank change: what the entity's own score did to it, and what the scores of others did. */
export const rankViews = ["own-score", "others-scores"] as const;

/**
 * `changes.csv`: why a score or rank moved since the edition before. A row of block `total` holds the change, the rows of
 * blocks and of their indicators split it: blocks add up to the total, indicators to their block. What is nothing has no row.
 */
export const changeResult = z.strictObject({
  entity_id: cell.entityId,
  node: cell.text,
  measure: z.enum(["score", "rank"]),
  block: z.enum(["total", ...changeBlocks, ...rankViews]),
  indicator: cell.indicatorId.nullable().describe("empty for the block as a whole"),
  before: cell.optionalNumber.describe(
    "total: score or rank; indicator: value, or weight in the block weights; own-score: score",
  ),
  after: cell.optionalNumber,
  contribution: cell.optionalNumber.describe("points or places of the change; a rank that rises has a negative change"),
  reason: cell.reason,
});
export type ChangeResult = z.infer<typeof changeResult>;
