import { z } from "zod";
import { analysesPlan } from "./analyses.ts";
import { band } from "./band.ts";
import * as cell from "./cells.ts";
import { sensitivityPlan } from "./sensitivity-plan.ts";

/**
 * How an indicator is formed: a ratio; compound growth of the numerator over `span` years; a count, whose group or nation has
 * the mean of its members; the numerator's part of the nation's, of a group or the nation again the mean of the members.
 */
export const indicatorKinds = ["ratio", "growth", "count", "share"] as const;

/** `data/models/<model>/indicators.csv`. A formula is numerator ÷ denominator × scale; terms are written as `term.ts` reads them. */
export const indicatorRow = z.strictObject({
  id: cell.indicatorId,
  name_zh: cell.text,
  name_en: cell.text,
  group: cell.text.describe("the capability or resource under which the card stands"),
  kind: z
    .enum(indicatorKinds)
    .describe(
      "`ratio`; `growth` of the numerator over `span` years; `count`, the mean of the members for a group; `share` of the nation's numerator",
    ),
  numerator: cell.text.describe(
    "fields joined by +; field[t-1] the year before, field[2020] a fixed year, mean3(field) the mean of the last three years observed",
  ),
  denominator: cell.optionalText.describe("of a ratio alone"),
  scale: cell.number.describe("factor that turns the units of the fields into the unit printed"),
  published: cell.fieldId.nullable().describe("a field that holds the published value itself, used where it is there"),
  span: cell.count.nullable().describe("years of growth"),
  pool_years: cell.count.describe("years added up for the value that is scored; 1 scores the year's own value"),
  transform: z.enum(["linear", "log1p"]),
  direction: z
    .union([z.literal(-1), z.literal(0), z.literal(1)])
    .describe("1 more is better, -1 less is better, 0 described only"),
  unit_zh: cell.text,
  unit_en: cell.text,
  small_field: cell.fieldId
    .nullable()
    .describe("field that must reach `small_below`, or the value is marked small-sample"),
  small_below: cell.optionalNumber,
  analyses: z.string().regex(/^[SMQ]+$/, "letters of S, M, Q"),
  definition_zh: cell.text,
  definition_en: cell.text,
  note_zh: cell.optionalText,
  note_en: cell.optionalText,
});
export type Indicator = z.infer<typeof indicatorRow>;

export const nodeKinds = ["capability", "resource", "composite"] as const;

/** `data/models/<model>/nodes.csv`: what is scored above the indicators. */
export const nodeRow = z.strictObject({
  id: cell.text,
  kind: z.enum(nodeKinds),
  name_zh: cell.text,
  name_en: cell.text,
  definition_zh: cell.text,
  definition_en: cell.text,
});
export type Node = z.infer<typeof nodeRow>;

/** `data/models/<model>/weights-<scheme>.csv`: weight of a child inside its parent; only their ratios count. */
export const weightRow = z.strictObject({ parent: cell.text, child: cell.text, weight: z.number().positive() });
export type Weight = z.infer<typeof weightRow>;

/** `data/models/<model>/goalposts-<version>.csv`: bounds before any logarithm, frozen for all editions that name them. */
export const goalpostRow = z.strictObject({ indicator: cell.indicatorId, low: cell.number, high: cell.number });
export type GoalpostRow = z.infer<typeof goalpostRow>;

/** `data/models/<model>/pairs.csv`: which systems are matched; `lag` is how many years the first is taken earlier. */
export const pairRow = z.strictObject({
  pair: cell.text,
  systems: cell.text.describe("node ids set apart by spaces"),
  lag: cell.count,
  name_zh: cell.text,
  name_en: cell.text,
});
export type Pair = z.infer<typeof pairRow>;

/** `data/models/<model>/shares.csv`: national shares that the static situation reports. */
export const shareRow = z.strictObject({
  quantity: cell.text,
  field: cell.fieldId,
  name_zh: cell.text,
  name_en: cell.text,
});
export type Share = z.infer<typeof shareRow>;

/** A band of a graded scale. */
export type Band = z.infer<typeof band>;

/** `data/models/<model>/model.yml`: what the model evaluates, and every threshold it uses. */
export const model = z.strictObject({
  id: cell.slug,
  title: cell.bilingual,
  evaluated: z.enum(["province", "region"]).describe("kind of entity that is ranked"),
  nation: cell.entityId.describe("the comparison row: the nation of provinces, the province of regions"),
  groups: z.array(cell.entityId),
  max_missing: z
    .string()
    .regex(/^\d+\/\d+$/, "a fraction such as 1/3")
    .describe("share of weight that may be missing before a node is not evaluated"),
  min_pool_years: z.int().min(1).describe("years that a pooled or averaged value needs at least"),
  change_years: z.int().min(1).describe("span of the change of matching"),
  first_change_year: cell.year.describe("first edition year that reports a change"),
  max_clipped: z.number().describe("share of clipped cells above which an indicator's card says so"),
  change_threshold: z.number().describe("net change of matching below which a pair is called stable"),
  relative_match: z.strictObject({ above: cell.fieldId, below: cell.fieldId }),
  coordination_grades: z.array(band).min(2),
  level_tiers: z.array(band).min(2),
  stability_classes: z.array(band).min(2).describe("what the probability of a published class is called"),
  sensitivity: sensitivityPlan,
  analyses: analysesPlan,
});
export type Model = z.infer<typeof model>;
