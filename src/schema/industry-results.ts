import { z } from "zod";
import * as cell from "./cells.ts";
import { innovatorKinds } from "./dimensions.ts";
import type { IndustryOutlookResult } from "./outlook.ts";

const yes = z.enum(["yes"]).nullable();

/**
 * `industries.csv`: every indicator of every industry, and its scores. `item` is an indicator or a score of the model;
 * `nation` the nation's value of the same industry, where the model has it. A score is ranked within its family.
 */
export const industryResult = z.strictObject({
  industry_id: cell.codeId,
  item: cell.text,
  raw: cell.optionalNumber,
  scored: cell.optionalNumber,
  nation: cell.optionalNumber,
  score: cell.optionalNumber,
  clipped: z.enum(["low", "high"]).nullable(),
  rank: cell.count.nullable(),
  ranked: cell.count.nullable(),
  status: cell.status,
  reason: cell.reason,
});
export type IndustryResult = z.infer<typeof industryResult>;

/** The row of advantages.csv that says whether the advantage is there. */
export const verdictCondition = "verdict";
/** The advantage of an industry that has none of the others. */
export const noAdvantage = "none";

/**
 * `advantages.csv`: every advantage of every industry: what each condition came to, and last the verdict. `condition` is a
 * score, an indicator, an indicator over the nation's (`IP01/nation`) or `verdict`; `holds` is empty where it is open.
 */
export const advantageResult = z.strictObject({
  industry_id: cell.codeId,
  advantage: cell.slug,
  condition: cell.text,
  value: cell.optionalNumber,
  at_least: cell.optionalNumber,
  holds: z.enum(["yes", "no"]).nullable(),
  status: cell.status,
  reason: cell.reason,
});
export type AdvantageResult = z.infer<typeof advantageResult>;

/** By whose rule intensity is judged: the project's, those of the US and the European offices, China's three tests. */
export const intensityRules = ["project", "uspto", "euipo", "cnipa"] as const;
export type IntensityRule = (typeof intensityRules)[number];

/** The row of a rule for which one right of any kind is enough. */
export const anyRight = "any";

/** Whether an industry is on the national list: all of it, part of it, none of it, or nobody knows. */
export const memberships = ["all", "part", "none", "not-obtained"] as const;
export type ListMembership = (typeof memberships)[number];

/**
 * `intensive.csv`: regions and industries by every rule. `density` is counts over employment in ten thousands, `margin`
 * that over the threshold, `share` of all in per cent. `fired` names the tests that were passed, `listed` says whether the
 * national classification has the industry.
 */
export const intensiveResult = z.strictObject({
  entity_id: cell.entityId.nullable().describe("a region; empty for an industry"),
  industry_id: cell.codeId.nullable().describe("an industry of the whole; empty for a region"),
  right: cell.slug,
  rule: z.enum(intensityRules),
  density: cell.optionalNumber,
  threshold: cell.optionalNumber,
  margin: cell.optionalNumber,
  share: cell.optionalNumber,
  share_threshold: cell.optionalNumber,
  verdict: z.enum(["in", "out"]).nullable(),
  borderline: yes,
  fired: cell.optionalText,
  listed: z.enum(memberships).nullable(),
  status: cell.status,
  reason: cell.reason,
});
export type IntensiveResult = z.infer<typeof intensiveResult>;

/**
 * `cells.csv`: every region and industry. Shares are of the region's own total, in per cent; quotients are against all
 * regions; `relative_match` Q with its 95 % interval, `relative_open` where that holds 1. Scores are 0 to 100; `gap` is the
 * economy's score less the property's, `value` V with its rank among the cells shown. `shortfall` and `surplus` are units
 * of property against the average intensity, `partner` the region with most to spare in the industry.
 */
export const cellResult = z.strictObject({
  entity_id: cell.entityId,
  industry_id: cell.codeId,
  property_share: cell.optionalNumber,
  economy_share: cell.optionalNumber,
  innovation_share: cell.optionalNumber,
  property_quotient: cell.optionalNumber,
  economy_quotient: cell.optionalNumber,
  innovation_quotient: cell.optionalNumber,
  relative_match: cell.optionalNumber,
  relative_low: cell.optionalNumber,
  relative_high: cell.optionalNumber,
  relative_open: yes,
  property_score: cell.optionalNumber,
  economy_score: cell.optionalNumber,
  innovation_score: cell.optionalNumber,
  growth_score: cell.optionalNumber,
  gap: cell.optionalNumber,
  value: cell.optionalNumber,
  rank: cell.count.nullable(),
  ranked: cell.count.nullable(),
  shortfall: cell.optionalNumber,
  shortfall_low: cell.optionalNumber,
  shortfall_high: cell.optionalNumber,
  surplus: cell.optionalNumber,
  partner: cell.entityId.nullable(),
  status: cell.status,
  reason: cell.reason,
});
export type CellResult = z.infer<typeof cellResult>;

/**
 * `cube.csv`: how many rights of each kind every region has in every industry, the rest of each family among them. An
 * empty industry is all of a region, an entity that is the whole all regions.
 */
export const cubeResult = z.strictObject({
  entity_id: cell.entityId,
  industry_id: cell.codeId.nullable(),
  right: cell.slug,
  count: cell.optionalNumber,
  hidden: yes.describe("rests on too few, or would give away a cell that does"),
  status: cell.status,
  reason: cell.reason,
});
export type CubeResult = z.infer<typeof cubeResult>;

/**
 * `innovators.csv`: how many inventions every region and the whole have, the whole by field and by kind of innovator
 * together, a region by either alone. An empty field is all fields, an empty kind all innovators.
 */
export const innovatorResult = z.strictObject({
  entity_id: cell.entityId,
  field_id: cell.codeId.nullable().describe("a field of technology-fields.csv; empty for all"),
  innovator_kind: z.enum(innovatorKinds).nullable().describe("empty for all"),
  count: cell.optionalNumber,
  hidden: yes.describe("rests on too few, or would give away a count that does"),
  status: cell.status,
  reason: cell.reason,
});
export type InnovatorResult = z.infer<typeof innovatorResult>;

/** Pairs of amounts whose structures are compared, by letter: property K, economy E, innovation N. */
export const structurePairs = ["KE", "KN", "NE"] as const;
export type StructurePair = (typeof structurePairs)[number];

export const structureQuantities = [
  ...structurePairs.map((pair) => `match-${pair}` as const),
  ...structurePairs.map((pair) => `mismatch-${pair}` as const),
  "intensity-gap",
  "intensity-mix",
  "intensity-within",
  "intensive-economy",
  "intensive-quotient",
] as const;

/**
 * `structure.csv`: how far the industries of a region match. `match-KE` S, 0 to 1; `mismatch-KE` the industries that add
 * most to what is missing, the first's share less the second's in per cent; `intensity-gap` the region's intensity less
 * that of all, with what of it is due to `intensity-mix` and to `intensity-within`; `intensive-economy` the per cent of
 * its economy that is in intensive industries, `intensive-quotient` that over the share of all.
 */
export const structureResult = z.strictObject({
  entity_id: cell.entityId,
  quantity: z.enum(structureQuantities),
  industry_id: cell.codeId.nullable(),
  value: cell.optionalNumber,
  status: cell.status,
  reason: cell.reason,
});
export type StructureResult = z.infer<typeof structureResult>;

/** `support.csv`: what intellectual property contributes to development, every year that was published. */
export const supportResult = z.strictObject({
  quantity: cell.slug,
  entity_id: cell.entityId,
  industry_id: cell.codeId.nullable(),
  year: cell.year,
  value: cell.optionalNumber,
  unit: cell.text,
  status: cell.status,
  source: cell.text.describe("file:line of the cell"),
});
export type SupportResult = z.infer<typeof supportResult>;

/** `industry-inputs.csv`: every cell by industry that the edition read, and where it came from. One that is hidden is empty. */
export const industryInputResult = z.strictObject({
  entity_id: cell.entityId,
  industry_id: cell.codeId,
  year: cell.year,
  field: cell.fieldId,
  value: cell.optionalNumber,
  unit: cell.text,
  status: cell.status,
  source: cell.text.describe("file:line of the cell, or `sum of N cells` where there is no figure for the whole"),
  reason: cell.reason,
});
export type IndustryInputResult = z.infer<typeof industryInputResult>;

/** Results of a model that evaluates industries, but for what may come of them. */
export type EvaluatedIndustries = Omit<IndustryResults, "outlook">;

/** Results of a model that evaluates industries. */
export interface IndustryResults {
  readonly industries: readonly IndustryResult[];
  readonly advantages: readonly AdvantageResult[];
  readonly intensive: readonly IntensiveResult[];
  readonly cells: readonly CellResult[];
  readonly cube: readonly CubeResult[];
  readonly innovators: readonly InnovatorResult[];
  readonly structure: readonly StructureResult[];
  readonly support: readonly SupportResult[];
  readonly outlook: readonly IndustryOutlookResult[];
  readonly industryInputs: readonly IndustryInputResult[];
}
