import { z } from "zod";
import * as cell from "./cells.ts";

/** Years from which goalposts are set, first and last, such as `2019-2023`. */
const base = z.string().regex(/^\d{4}-\d{4}$/, "two years such as 2019-2023");
/** Quantiles in per cent that goalposts are set at, such as `5-95`; `min` and `max` stand for the ends. */
const rule = z
  .string()
  .regex(
    /^(min|\d+(\.\d+)?)-(max|\d+(\.\d+)?)$/,
    "two quantiles in per cent such as 5-95, or min and max for the ends",
  );

/**
 * `data/models/<model>/bounds.csv`: goalposts as other base years and other quantiles would have set them, before any
 * logarithm, frozen as the goalposts are. Only the uncertainty of an edition uses them.
 */
export const boundRow = z.strictObject({
  indicator: cell.indicatorId,
  base: base.describe("first and last year pooled"),
  rule: rule.describe("quantiles in per cent, low and high; min and max are the ends"),
  low: cell.number,
  high: cell.number,
});
export type BoundRow = z.infer<typeof boundRow>;

const share = z.number().min(0).max(1);

/** The section `sensitivity` of model.yml: what is varied at random, how far, and what is said of it. */
export const sensitivityPlan = z.strictObject({
  draws: z.int().min(1).describe("joint rebuilds"),
  interval: z.tuple([share, share]).describe("quantiles between which a value is said to lie"),
  weight_noise: z.number().min(0).lt(1).describe("every weight is multiplied by 1 ± this, uniformly, then made shares"),
  schemes: z.array(cell.slug).min(1).describe("weight schemes drawn from"),
  bases: z.array(base).min(1).describe("base years drawn from, of bounds.csv"),
  rules: z.array(rule).min(1).describe("quantiles drawn from, of bounds.csv"),
  logarithms: z
    .array(z.enum(["with", "without"]))
    .min(1)
    .describe("whether the indicators that are scored as logarithms are"),
  drop_probability: share.describe("how often one indicator, drawn at random, is left out"),
  lags: z.array(cell.count).min(1).describe("years drawn from for the pairs that have a lag"),
  means: z
    .array(z.enum(["arithmetic", "geometric", "harmonic"]))
    .min(1)
    .describe("means between capabilities drawn from"),
  mean_floor: z.number().positive().describe("lowest score a capability counts with in a mean that is not arithmetic"),
  top: z.array(z.int().min(1)).describe("a place among the first so many has its probability said"),
  sobol_points: z.int().min(2).describe("base points of the Sobol indices"),
  sobol_resamples: z.int().min(1).describe("bootstrap samples for their intervals"),
});
export type SensitivityPlan = z.infer<typeof sensitivityPlan>;

/**
 * First and last year of a base.
 * @example parseBase("2019-2023"); // => [2019, 2023]
 */
export function parseBase(text: string): readonly [number, number] {
  const [first = Number.NaN, last = Number.NaN] = text.split("-").map(Number);
  return [first, last];
}

/**
 * Quantiles of a rule, 0 to 1.
 * @example parseRule("min-95"); // => [0, 0.95]
 */
export function parseRule(text: string): readonly [number, number] {
  const [low = Number.NaN, high = Number.NaN] = text
    .split("-")
    .map((part) => (part === "min" ? 0 : part === "max" ? 1 : Number(part) / 100));
  return [low, high];
}
