import { z } from "zod";
import * as cell from "./cells.ts";
import { standardLevels } from "./industry.ts";
import { industryOutlook } from "./outlook.ts";

const formula = cell.text.describe("fields joined by +");
const share = z.number().min(0).max(1);

/** A kind of right: whose intensity is judged, over how many years its counts add up, and what a region has of it. */
const intensiveRight = z.strictObject({
  right: cell.slug.describe("one of `rights`"),
  count: formula.describe("of an industry"),
  years: z.int().min(1).describe("years over which counts add up and employment is averaged; 1 for a stock"),
  share: formula.describe("of an industry, whose share of all is asked for too"),
  region: formula.describe("of a region; of the edition's year"),
});

/** One condition beside a score: the value of an indicator, or that value over the nation's. */
const condition = z.strictObject({
  indicator: cell.indicatorId,
  against: z.enum(["itself", "nation"]),
  at_least: z.number(),
});

const advantage = z.strictObject({
  id: cell.slug,
  name: cell.bilingual,
  score: cell.text.describe("one of `scores`"),
  at_least: z.number(),
  any: z.array(condition).describe("one of them must hold as well; none: the score alone decides"),
  without_nation: z.boolean().describe("true where the score alone decides when the nation's value is missing"),
});
export type Advantage = z.infer<typeof advantage>;

/** The section `industries` of model.yml: what is evaluated of industries, and every threshold of it. */
export const industryPlan = z.strictObject({
  families: z
    .array(cell.text)
    .min(1)
    .describe("families of industry-families.csv whose industries, with the rest, each add up to all of a region"),
  main: cell.text.describe("the family by which the structure of a region is told"),
  nation_prefix: cell.fieldId.describe("what stands before a field where it is the nation's"),
  employment: cell.fieldId.describe("of an industry"),
  region_employment: cell.fieldId.describe("of a region"),
  employment_per: z.number().positive().describe("what employment is counted in for a density, such as 10000 persons"),
  goalposts: z
    .string()
    .regex(/^(min|\d+(\.\d+)?)-(max|\d+(\.\d+)?)$/, "two quantiles in per cent such as min-95")
    .describe("quantiles of the base years at which goalposts are set, over all industries of the families"),
  scores: z
    .array(
      z.strictObject({
        id: cell.text,
        name: cell.bilingual,
        indicators: z.array(cell.indicatorId).min(1).describe("in equal parts"),
      }),
    )
    .min(1),
  rights: z
    .array(z.strictObject({ id: cell.slug, name: cell.bilingual, count: formula }))
    .min(1)
    .describe("kinds of right, of which cube.csv counts every region and industry"),
  suppression: z
    .array(z.strictObject({ field: cell.fieldId, below: z.number().min(0) }))
    .describe("a cell with less of one of these is not shown, nor is one that would give it away; none: all are shown"),
  innovators: z
    .strictObject({
      count: cell.fieldId.describe("by technology field and kind of innovator"),
      below: z.number().min(0).describe("a count below this is not shown, nor is one that would give it away"),
    })
    .optional()
    .describe("who holds what, of which innovators.csv counts fields and kinds; left out: nothing is counted"),
  cells: z.strictObject({
    property: cell.fieldId,
    economy: cell.fieldId,
    innovation: cell.fieldId,
    growth: cell.indicatorId.describe("whose score, worked out for the cell, is that of its growth"),
    full_quotient: z.number().positive().describe("location quotient that counts in full"),
    full_share: z.number().positive().max(1).describe("share of all regions' industry that counts in full"),
    quotient_weight: share.describe("how much the quotient counts; the share counts for the rest"),
    small_below: z.number().min(0).describe("a count below this is marked, its ratio resting on few"),
    value_weights: z.strictObject({
      industry: z.number().min(0),
      growth: z.number().min(0),
      gap: z.number().min(0),
    }),
    top: z.int().min(1).describe("how many cells the list of those of most value has"),
    mismatches: z.int().min(1).describe("how many industries of a region are named as matching least"),
    min_shown: share.describe("part of both amounts that shown cells must hold for a structure match"),
  }),
  intensive: z.strictObject({
    region_share: z.number().min(0).describe("share of all that a region needs, times the number of regions"),
    industry_share: share.describe("share of all that an industry needs"),
    borderline: share.describe("a margin this near to 1 is borderline"),
    scanned: z
      .enum(standardLevels)
      .optional()
      .describe(
        "level of gbt4754.csv of which every code is judged too, all of them together; none where it is left out",
      ),
    rights: z.array(intensiveRight).min(1),
    tests: z.strictObject({
      right: cell.slug.describe("the right that the national tests are about"),
      research: cell.indicatorId.describe("R&D intensity, of which the nation's value is tested"),
      list: cell.slug.describe("list of data/reference/intensive-classes.csv that the classification itself is"),
    }),
  }),
  outlook: industryOutlook,
  advantages: z.array(advantage).min(1),
  grade_c: z
    .array(z.strictObject({ field: cell.fieldId, below: z.number().min(0) }))
    .describe("an industry with less of one of these rests on too few to be said to have no advantage"),
  support: z.array(
    z.strictObject({
      id: cell.slug,
      name: cell.bilingual,
      entity: cell.entityId,
      industry: cell.codeId.nullable(),
      field: cell.fieldId,
    }),
  ),
  contribution: cell.indicatorId
    .nullable()
    .default(null)
    .describe("indicator of the model that says of a region what intensive industries are of its economy"),
});
export type IndustryPlan = z.infer<typeof industryPlan>;
