import { z } from "zod";
import * as cell from "./cells.ts";
import type { ChangeResult } from "./changes.ts";
import type { CoherenceResult } from "./coherence.ts";
import { nullableDimensionCells } from "./dimensions.ts";
import type { DynamicsResult } from "./dynamics.ts";
import type { OutlookResult } from "./outlook.ts";
import type { QuadrantResult } from "./quadrants.ts";
import type { QualityResult } from "./quality.ts";
import type { SensitivityResult, SobolResult, StabilityResult } from "./sensitivity.ts";

/** `indicators.csv`: every indicator of every entity. `raw` is the year's own value, `scored` the one that is scored. */
export const indicatorResult = z.strictObject({
  entity_id: cell.entityId,
  indicator: cell.indicatorId,
  raw: cell.optionalNumber,
  scored: cell.optionalNumber,
  score: cell.optionalNumber,
  clipped: z.enum(["low", "high"]).nullable(),
  status: cell.status,
  reason: cell.reason,
});
export type IndicatorResult = z.infer<typeof indicatorResult>;

/** `scores.csv`: every node of every entity; `ranked` is how many entities have a rank beside this one. */
export const scoreResult = z.strictObject({
  entity_id: cell.entityId,
  node: cell.text,
  value: cell.optionalNumber,
  rank: cell.count.nullable(),
  ranked: cell.count.nullable(),
  status: cell.status,
  reason: cell.reason,
});
export type ScoreResult = z.infer<typeof scoreResult>;

/**
 * `matching.csv`: every pair of every entity. `a`, `b` are the scores matched (empty for three systems),
 * `matching` M, `coordination` D*, `coupling` C*, `development` T, `bias` (a−b)/(a+b), `grade` a band of D*,
 * `change_3y` of M, `net_change_3y` the same less the nation's, `coordination_change_3y` the change of D*.
 */
export const matchingResult = z.strictObject({
  entity_id: cell.entityId,
  pair: cell.text,
  a: cell.optionalNumber,
  b: cell.optionalNumber,
  matching: cell.optionalNumber,
  coordination: cell.optionalNumber,
  coupling: cell.optionalNumber,
  development: cell.optionalNumber,
  bias: cell.optionalNumber,
  grade: cell.slug.nullable(),
  change_3y: cell.optionalNumber,
  net_change_3y: cell.optionalNumber,
  coordination_change_3y: cell.optionalNumber,
  reason: cell.reason,
});
export type MatchingResult = z.infer<typeof matchingResult>;

/**
 * `situation.csv`: stocks, their national shares, places and location quotients, concentration and autocorrelation over
 * the provinces; `grade` is the tier of an overall level.
 */
export const situationResult = z.strictObject({
  entity_id: cell.entityId,
  quantity: cell.text,
  value: cell.optionalNumber,
  grade: cell.slug.nullable(),
  status: cell.status,
  reason: cell.reason,
});
export type SituationResult = z.infer<typeof situationResult>;

/** `inputs.csv`: every cell that the edition read, with the file and line it came from; dimensions only where it has any. */
export const inputResult = z.strictObject({
  entity_id: cell.entityId,
  ...nullableDimensionCells,
  year: cell.year,
  field: cell.fieldId,
  value: cell.optionalNumber,
  unit: cell.text,
  status: cell.status,
  source: cell.text.describe(
    "file:line of the cell, or `sum of N cells` where the publisher prints no national figure",
  ),
});
export type InputResult = z.infer<typeof inputResult>;

/** `manifest.json`: SHA-256 of everything that went in and came out, so that an edition can be proved. */
export const manifest = z.strictObject({
  edition: cell.editionId,
  engine: cell.text,
  drawn: z
    .string()
    .optional()
    .describe(
      "SHA-256 of what the rebuilds of sensitivity.csv, stability.csv and sobol.csv rest on, where there are any",
    ),
  inputs: z.record(z.string(), z.string()),
  outputs: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof manifest>;

/** All results of one edition. */
export interface Results {
  readonly indicators: readonly IndicatorResult[];
  readonly scores: readonly ScoreResult[];
  readonly matching: readonly MatchingResult[];
  readonly situation: readonly SituationResult[];
  readonly dynamics: readonly DynamicsResult[];
  readonly quality: readonly QualityResult[];
  readonly quadrants: readonly QuadrantResult[];
  readonly changes: readonly ChangeResult[];
  readonly outlook: readonly OutlookResult[];
  readonly coherence: readonly CoherenceResult[];
  readonly sensitivity: readonly SensitivityResult[];
  readonly stability: readonly StabilityResult[];
  readonly sobol: readonly SobolResult[];
  readonly inputs: readonly InputResult[];
}
