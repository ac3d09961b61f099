import { z } from "zod";
import * as cell from "./cells.ts";

/** What an entry is about: a region, an industry or technology field, a region's industry. */
export const entryKinds = ["R", "I", "X"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** `DX-<year>-<kind>-<region>-<industry>-<number>`: the year in which it was first listed; 0 for a part that it has not. */
export const entryId = z
  .string()
  .regex(/^DX-\d{4}-[RIX]-[A-Za-z0-9.-]+-[A-Za-z0-9.-]+-\d+$/, "an entry such as DX-2023-R-500106-0-1");

/** How much the data behind an entry carry: all there; something missing or marked; too little for a grade. */
export const dataGrades = ["A", "B", "C"] as const;
export type DataGrade = (typeof dataGrades)[number];

/**
 * `entries.csv`: the entries of one edition. `rule` decided the grade; `valid_from` is empty for a draft. After the marks:
 * `positioning` of a region, the `warning` laid over, and why there is no grade.
 */
export const entryResult = z.strictObject({
  id: entryId,
  kind: z.enum(entryKinds),
  region: cell.optionalEntityId,
  industry: cell.codeId.nullable(),
  title_zh: cell.text,
  title_en: cell.text,
  rule_grade: cell.slug.nullable(),
  published_grade: cell.slug.nullable(),
  rule: cell.optionalText,
  orientation: cell.slug.nullable(),
  data_grade: z.enum(dataGrades),
  stability: cell.slug.nullable(),
  valid_from: cell.day.nullable(),
  valid_to: cell.day.nullable(),
  status: cell.status,
  positioning: cell.slug.nullable(),
  warning: cell.optionalText.describe("ids set apart by spaces"),
  reason: cell.reason.describe("why there is no grade, or no orientation"),
});
export type EntryResult = z.infer<typeof entryResult>;

/**
 * `evidence.csv`: what each entry rests on. `source` are row keys into the results, `file:key:…:column` set apart by
 * spaces, of another edition with its folder in front; of an entered figure `file:line`.
 */
export const evidenceResult = z.strictObject({
  entry: entryId,
  quantity: cell.text,
  value: cell.optionalNumber,
  source: cell.text,
  low: cell.optionalNumber.describe("of its interval, where the results have one"),
  high: cell.optionalNumber,
  status: cell.status,
  reason: cell.reason,
});
export type EvidenceResult = z.infer<typeof evidenceResult>;

/** From the rule to what is published, in this order. */
export const gradeSteps = ["rule", "quota", "hysteresis", "expert"] as const;
export type GradeStep = (typeof gradeSteps)[number];

/**
 * Why a step gave what it gave. Quota: the grade has none, there was room, there was none. Hysteresis: no edition before,
 * no difference, rests on law or data, held two years running, an amount far over its threshold, otherwise held back, or no room to hold it back.
 */
export const stepCauses = [
  "rule",
  "unlimited",
  "within",
  "over",
  "first",
  "same",
  "binding",
  "two-years",
  "clear",
  "held",
  "full",
  "none",
  "adjusted",
] as const;
export type StepCause = (typeof stepCauses)[number];

/** `steps.csv`: how each graded entry came to its published grade, a row a step. */
export const stepResult = z.strictObject({
  entry: entryId,
  step: z.enum(gradeSteps),
  before: cell.slug.nullable().describe("of hysteresis: published in the edition before"),
  after: cell.slug,
  cause: z.enum(stepCauses),
  item: cell.optionalText.describe("the rule, or the comparison that was clear"),
  value: cell.optionalNumber.describe("place by V, or points over the threshold"),
  limit: cell.optionalNumber.describe("the quota, or the points that it takes"),
  source: cell.optionalText.describe("file and line of an adjustment"),
});
export type StepResult = z.infer<typeof stepResult>;

/** What a change may alter: the grade by rule, the same for the better, the orientation, the positioning. */
export const outcomes = ["grade", "raise", "orientation", "positioning"] as const;
export type OutcomeName = (typeof outcomes)[number];

/** `distance.csv`: the smallest change of one input that would alter an outcome. */
export const distanceResult = z.strictObject({
  entry: entryId,
  outcome: z.enum(outcomes),
  input: cell.optionalText,
  from: cell.optionalNumber,
  to: cell.optionalNumber,
  change: cell.optionalNumber.describe("in points; empty for a flag"),
  before: cell.slug.nullable(),
  after: cell.slug.nullable(),
  reason: cell.reason.describe("why no single change alters it"),
});
export type DistanceResult = z.infer<typeof distanceResult>;

/** `data/catalogue/register/<scope>.csv`: every id that was ever given out. */
export const registerRow = z.strictObject({
  id: entryId,
  kind: z.enum(entryKinds),
  region: cell.optionalEntityId,
  industry: cell.codeId.nullable(),
  edition: cell.editionId.describe("in which it was first listed"),
});
export type RegisterRow = z.infer<typeof registerRow>;

/** `data/catalogue/adjustments/<edition>.csv`: what experts changed, laid over what was computed. */
export const adjustmentRow = z.strictObject({
  entry: entryId,
  before: cell.slug.describe("the grade after the other steps; refused when it is another now"),
  after: cell.slug.describe("one grade better or worse"),
  reason_zh: cell.text,
  reason_en: cell.text,
  counter_zh: cell.text.describe("the opinion against it"),
  counter_en: cell.text,
  role_zh: cell.text.describe("of who decided; no name"),
  role_en: cell.text,
  date: cell.day,
});
export type AdjustmentRow = z.infer<typeof adjustmentRow>;

/** The catalogue of one edition. */
export interface Catalogue {
  readonly entries: readonly EntryResult[];
  readonly evidence: readonly EvidenceResult[];
  readonly steps: readonly StepResult[];
  readonly distance: readonly DistanceResult[];
}
