import { z } from "zod";
import * as cell from "./cells.ts";

/** What is varied: `joint` everything at once; `weights` the weights alone, for comparison, never a sign of robustness. */
export const runs = ["joint", "weights"] as const;
export type Run = (typeof runs)[number];

/** What an interval is of: a node's score or rank, a pair's M, D* or net change of M. */
export const drawnQuantities = ["score", "rank", "matching", "coordination", "net-change"] as const;
export type DrawnQuantity = (typeof drawnQuantities)[number];

const side = z.enum(["low", "high"]).nullable();

/**
 * `sensitivity.csv`: where a published number lies when the evaluation is rebuilt at random. `item` is a node or a pair,
 * `published` the number as published, `low` to `high` the interval that the model names, with the standard errors of
 * both ends; `outside` says on which side of it the published number lies. `draws` rebuilds gave the number.
 */
export const sensitivityResult = z.strictObject({
  run: z.enum(runs),
  entity_id: cell.entityId,
  quantity: z.enum(drawnQuantities),
  item: cell.text,
  published: cell.optionalNumber,
  median: cell.optionalNumber,
  low: cell.optionalNumber,
  high: cell.optionalNumber,
  low_error: cell.optionalNumber,
  high_error: cell.optionalNumber,
  outside: side,
  draws: cell.count,
  reason: cell.reason,
});
export type SensitivityResult = z.infer<typeof sensitivityResult>;

/** What a class is of: the tier of a node's score, a place among the first, the grade of D*, the sign of the net change, the quadrant of a plane. */
export const classScales = ["tier", "top", "grade", "change", "quadrant"] as const;
export type ClassScale = (typeof classScales)[number];

/** Signs of a net change of M. */
export const changeSigns = ["falls", "stays", "rises"] as const;
export type ChangeSign = (typeof changeSigns)[number];

/**
 * `stability.csv`: how often joint rebuilds give a class, 0 to 1; a class that none gives has no row, unless it is the
 * published one. `item` is a node, a pair or a plane; `class` a tier, `top-5`, a grade, a sign of change or a quadrant.
 * `published` marks the published class, and `stability` is what its probability is called.
 */
export const stabilityResult = z.strictObject({
  entity_id: cell.entityId,
  scale: z.enum(classScales),
  item: cell.text,
  class: cell.slug,
  probability: cell.number,
  published: z.enum(["yes"]).nullable(),
  stability: cell.slug.nullable(),
});
export type StabilityResult = z.infer<typeof stabilityResult>;

/** What a rebuild varies. */
export const factorIds = [
  "indicator-weights",
  "capability-weights",
  "scheme",
  "base",
  "rule",
  "logarithm",
  "dropped",
  "mean",
  "lag",
] as const;
export type FactorId = (typeof factorIds)[number];

/**
 * `sobol.csv`: which factors move the ranks of a node. Of the variance of the mean rank shift over all ranked entities,
 * `first` is the share that a factor explains alone, `total` with all it takes part in; each with its bootstrap interval.
 */
export const sobolResult = z.strictObject({
  node: cell.text,
  factor: z.enum(factorIds),
  first: cell.optionalNumber,
  first_low: cell.optionalNumber,
  first_high: cell.optionalNumber,
  total: cell.optionalNumber,
  total_low: cell.optionalNumber,
  total_high: cell.optionalNumber,
  reason: cell.reason,
});
export type SobolResult = z.infer<typeof sobolResult>;
