import { z } from "zod";
import * as cell from "./cells.ts";

/** Methods by which a series may be carried on, the simplest first: 不变、漂移法、阻尼趋势. */
export const outlookMethods = ["naive", "drift", "damped-trend"] as const;
export type OutlookMethod = (typeof outlookMethods)[number];

/** What a series is of: an indicator of the nation, or a technology field of an economy or of the world. */
export const outlookKinds = ["indicator", "field"] as const;

/** A year of a series: observed but before a break or gap, observed and carried on from, or carried on. */
export const outlookParts = ["earlier", "observed", "outlook"] as const;

/** Why a series is carried on from where it is: it begins there, or nothing is read across a gap or a break before it. */
export const outlookStarts = ["start", "gap", "break"] as const;
export type OutlookStart = (typeof outlookStarts)[number];

/** How series are carried on, and from how much. */
const outlookPlan = z.strictObject({
  horizon: z.int().min(1).max(10).describe("years ahead"),
  coverage: z.number().gt(0).lt(1).describe("share of outcomes that an interval is made to hold"),
  min_points: z.int().min(5).describe("years without a gap or break that an outlook needs"),
  training: z.int().min(3).describe("years that the first trial of the rolling backtest stands on"),
  methods: z
    .array(z.enum(outlookMethods))
    .min(1)
    .describe("those tried, the simplest first, since of equal errors the first is taken; the first is naive"),
  damping: z.number().gt(0).max(1).describe("what a damped trend keeps of itself each year"),
});
export type OutlookPlan = z.infer<typeof outlookPlan>;

/** The section `analyses.outlook` of model.yml: each indicator is carried on in the scale in which it is scored. */
export const indicatorOutlook = outlookPlan.extend({
  parts: z.array(cell.indicatorId).describe("indicators that are per cents of a whole, and end at 100"),
});

/** The section `outlook` of technology.yml: the families of every field, of the world and of the home economy. */
export const fieldOutlook = outlookPlan.extend({
  transform: z.enum(["linear", "log1p"]).describe("scale in which families are carried on"),
});

/** The section `industries.outlook` of model.yml: figures of every industry, carried on by the rules of `analyses.outlook`. */
export const industryOutlook = z.strictObject({
  fields: z.array(cell.fieldId).min(1),
  transform: z.enum(["linear", "log1p"]).describe("scale in which they are carried on"),
});

/**
 * A year of a series, as observed or as carried on (三年展望, extrapolated and no fact). Rows of `part` `earlier` and
 * `observed` hold the value of the year; those of `outlook` a value with the interval `low` to `high`, or the reason why
 * there is none, the years `from` to `to` it rests on, and how the same `method` did in the past as many years ahead: mean
 * absolute error `mae`, that of no change `naive_mae`, the one over the other `relative_mae`, over `tested` trials, of which
 * `intervals` had an interval and `inside` of these held the outcome.
 */
const seriesYear = z.strictObject({
  year: cell.year,
  part: z.enum(outlookParts),
  value: cell.optionalNumber.describe("in the unit of the indicator or figure; families of a field"),
  low: cell.optionalNumber,
  high: cell.optionalNumber,
  clipped: z
    .enum(["low", "high", "both"])
    .nullable()
    .describe(
      "ends held at a bound that the series cannot pass: 0 below where nothing negative goes in, 100 above where it is part of a whole",
    ),
  method: z.enum(outlookMethods).nullable(),
  from: cell.optionalYear,
  to: cell.optionalYear,
  points: cell.count.nullable(),
  begins: z.enum(outlookStarts).nullable(),
  tested: cell.count.nullable(),
  mae: cell.optionalNumber,
  naive_mae: cell.optionalNumber,
  relative_mae: cell.optionalNumber,
  inside: cell.count.nullable(),
  intervals: cell.count.nullable(),
  status: cell.status,
  reason: cell.reason,
});
export type SeriesYear = z.infer<typeof seriesYear>;

/** `outlook.csv`: the indicators of the nation by their formula, or the families of technology fields. */
export const outlookResult = z.strictObject({
  entity_id: cell.entityId,
  series: z.enum(outlookKinds),
  item: cell.text.describe("indicator or technology field"),
  ...seriesYear.shape,
});
export type OutlookResult = z.infer<typeof outlookResult>;

/** `industry-outlook.csv`: the main figures of every industry of the whole. A year that is hidden has its row and no value. */
export const industryOutlookResult = z.strictObject({
  industry_id: cell.codeId,
  field: cell.fieldId,
  ...seriesYear.shape,
});
export type IndustryOutlookResult = z.infer<typeof industryOutlookResult>;
