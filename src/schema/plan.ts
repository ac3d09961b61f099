import { z } from "zod";

const code = z.string().min(1);
const codes = z.array(code);
const share = z.number().min(0).max(1);
const range = z.tuple([z.number(), z.number()]).describe("lower and upper end of the output, such as [0, 100]");
const years = z
  .enum(["pooled", "each"])
  .default("pooled")
  .describe("with several years in the data: treat them as one column, or each by itself");
const direct = z
  .boolean()
  .default(false)
  .describe("read the parameters of each indicator from the columns of iMeta.csv that COINr reads");

/** What one indicator is normalised by: a method and its parameters. Defaults are those of COINr. */
const methods = {
  "min-max": { method: z.literal("min-max"), range: range.default([0, 100]) },
  "z-score": {
    method: z.literal("z-score"),
    mean: z.number().default(0),
    deviation: z.number().positive().default(1).describe("standard deviation of the scores"),
  },
  rank: {
    method: z.literal("rank"),
    from: z
      .union([z.literal(0), z.literal(1)])
      .default(1)
      .describe("rank of the worst: 1, or 0 for Borda scores"),
  },
  "percentile-rank": { method: z.literal("percentile-rank"), range: range.default([0, 1]) },
  goalposts: {
    method: z.literal("goalposts"),
    low: z.number().optional(),
    high: z.number().optional(),
    clamped: z.boolean().default(true).describe("scores stay inside the range"),
    transform: z.enum(["linear", "log1p", "log"]).default("linear"),
    range: range.default([0, 100]),
  },
  "distance-to-target": {
    method: z.literal("distance-to-target"),
    target: z.number().optional().describe("the column Target of iMeta.csv unless given"),
    capped: z.boolean().default(false).describe("what passes the target counts as reaching it"),
    range: range.default([0, 1]),
  },
  "distance-to-reference": {
    method: z.literal("distance-to-reference"),
    reference: code.describe("code of the unit that has the upper end of the range"),
    capped: z.boolean().default(false),
    range: range.default([0, 1]),
  },
  "interval-optimum": {
    method: z.literal("interval-optimum"),
    optimum: range.describe("what lies inside has the full score"),
    low: z.number().optional().describe("smallest value expected; that of the data unless given"),
    high: z.number().optional().describe("largest value expected; that of the data unless given"),
    range: range.default([0, 100]),
  },
} as const;

const normaliseSpec = z
  .discriminatedUnion("method", [
    z.strictObject(methods["min-max"]),
    z.strictObject(methods["z-score"]),
    z.strictObject(methods.rank),
    z.strictObject(methods["percentile-rank"]),
    z.strictObject(methods.goalposts),
    z.strictObject(methods["distance-to-target"]),
    z.strictObject(methods["distance-to-reference"]),
    z.strictObject(methods["interval-optimum"]),
  ])
  .meta({ id: "method" });
/** The method of one indicator. */
export type NormaliseSpec = z.infer<typeof normaliseSpec>;

const ofNormalise = {
  step: z.literal("normalise"),
  from_meta: direct,
  years,
  indicators: z.record(code, normaliseSpec).default({}).describe("other methods, by code of the indicator"),
};
const normaliseStep = z.discriminatedUnion("method", [
  z.strictObject({ ...ofNormalise, ...methods["min-max"] }),
  z.strictObject({ ...ofNormalise, ...methods["z-score"] }),
  z.strictObject({ ...ofNormalise, ...methods.rank }),
  z.strictObject({ ...ofNormalise, ...methods["percentile-rank"] }),
  z.strictObject({ ...ofNormalise, ...methods.goalposts }),
  z.strictObject({ ...ofNormalise, ...methods["distance-to-target"] }),
  z.strictObject({ ...ofNormalise, ...methods["distance-to-reference"] }),
  z.strictObject({ ...ofNormalise, ...methods["interval-optimum"] }),
]);
export type NormaliseStep = z.infer<typeof normaliseStep>;

const denominateStep = z.strictObject({
  step: z.literal("denominate"),
  denominators: z
    .record(code, code)
    .default({})
    .describe("denominator by code of the indicator, where it is not that of iMeta.csv"),
  scale: z.record(code, z.number().positive()).default({}).describe("factor on the quotient, by code of the indicator"),
});
export type DenominateStep = z.infer<typeof denominateStep>;

const ofImpute = {
  step: z.literal("impute"),
  indicators: codes.min(1).optional().describe("these indicators alone; all unless given"),
};
const minPeers = z.int().min(1).default(1).describe("values that the column, or the group, must have");
const group = code.describe("a column of iData.csv that iMeta.csv lists with Type Group");
const reach = z.int().min(0).default(2).describe("years that a value may be carried");
const imputeStep = z.discriminatedUnion("method", [
  z.strictObject({ ...ofImpute, method: z.literal("mean"), min_peers: minPeers }),
  z.strictObject({ ...ofImpute, method: z.literal("median"), min_peers: minPeers }),
  z.strictObject({ ...ofImpute, method: z.literal("group-mean"), group, min_peers: minPeers }),
  z.strictObject({ ...ofImpute, method: z.literal("group-median"), group, min_peers: minPeers }),
  z.strictObject({ ...ofImpute, method: z.literal("panel-latest"), reach }),
  z.strictObject({ ...ofImpute, method: z.literal("panel-linear"), reach }),
]);
export type ImputeStep = z.infer<typeof imputeStep>;

const screenStep = z.strictObject({
  step: z.literal("screen"),
  by: z.enum(["availability", "zeros", "both"]),
  availability: share.default(2 / 3).describe("least share of indicators with a value"),
  non_zero: share.default(0.05).describe("least share of the values that are not 0"),
  keep: codes.default([]).describe("units kept whatever their data"),
  drop: codes.default([]).describe("units left out whatever their data"),
});
export type ScreenStep = z.infer<typeof screenStep>;

const treatSpec = {
  winmax: z.int().min(0).describe("cells that may be clipped in a column; 0 clips none"),
  skewness: z.number().min(0).describe("limit of |skewness|; a column fails when it reaches both limits"),
  kurtosis: z.number().describe("limit of the excess kurtosis"),
  log: z.enum(["log-ct", "log-ct-plus", "none"]).describe("what follows where clipping does not help"),
  min_distinct: z.int().min(0).describe("a column with fewer distinct values stays as it is"),
  max_zeros: share.describe("a column with a larger share of zeros stays as it is"),
};
const treatOverride = z.strictObject({
  ...z.object(treatSpec).partial().shape,
  skip: z.boolean().default(false).describe("leave the indicator as it is"),
});
const treatStep = z.strictObject({
  step: z.literal("treat"),
  winmax: treatSpec.winmax.default(5),
  skewness: treatSpec.skewness.default(2),
  kurtosis: treatSpec.kurtosis.default(3.5),
  log: treatSpec.log.default("log-ct"),
  min_distinct: treatSpec.min_distinct.default(0),
  max_zeros: treatSpec.max_zeros.default(1),
  years,
  indicators: z.record(code, treatOverride).default({}).describe("other parameters, by code of the indicator"),
});
export type TreatStep = z.infer<typeof treatStep>;

/** How an aggregate is formed from its children. */
export const aggregateMethods = ["arithmetic", "geometric", "harmonic", "generalised", "copeland"] as const;
export type AggregateMethod = (typeof aggregateMethods)[number];

const aggregateSpec = {
  method: z.enum(aggregateMethods),
  power: z.number().describe("order of the generalised mean; 1 is arithmetic, −1 harmonic"),
  floor: z.number().describe("lowest value that a child counts with, so that a 0 does not make a geometric mean 0"),
  availability: share.describe("least share of the children that must have a value"),
  counted_by: z.enum(["weight", "children"]).describe("whether that share is one of weight or of number"),
  fallback: z
    .enum(["arithmetic", "copeland"])
    .describe(
      "what a level is formed by where a child is negative, as z-scores are, and its mean needs positive values",
    ),
};
const aggregateStep = z.strictObject({
  step: z.literal("aggregate"),
  method: aggregateSpec.method.default("arithmetic"),
  power: aggregateSpec.power.optional(),
  floor: aggregateSpec.floor.optional(),
  availability: aggregateSpec.availability.default(0),
  counted_by: aggregateSpec.counted_by.default("weight"),
  fallback: aggregateSpec.fallback.default("arithmetic"),
  levels: z
    .record(
      z.string().regex(/^([2-9]|[1-9]\d+)$/, "a level from 2"),
      z.strictObject(z.object(aggregateSpec).partial().shape),
    )
    .default({})
    .describe("other parameters, by level of the aggregate: 2 stands right above the indicators"),
  weights: z
    .union([z.enum(["meta", "equal"]), z.record(code, z.number().min(0))])
    .default("meta")
    .describe("those of iMeta.csv, equal ones, or weights by code; codes not named keep theirs of iMeta.csv"),
});
export type AggregateStep = z.infer<typeof aggregateStep>;

export const planStep = z.discriminatedUnion("step", [
  denominateStep,
  imputeStep,
  screenStep,
  treatStep,
  normaliseStep,
  aggregateStep,
]);
export type PlanStep = z.infer<typeof planStep>;

/** Every key that a step of several methods knows with one of them. */
export const methodKeys: Readonly<Record<"impute" | "normalise", ReadonlySet<string>>> = {
  impute: new Set(imputeStep.options.flatMap(({ shape }) => Object.keys(shape))),
  normalise: new Set(normaliseStep.options.flatMap(({ shape }) => Object.keys(shape))),
};

/** `plan.json`: what is done to the data of a COINr project, step by step. Defaults are those of COINr. */
export const plan = z.strictObject({
  $schema: z.string().optional().describe("where the schema of this file stands, for editors"),
  title: z.string().optional(),
  steps: z.array(planStep).min(1).describe("run in this order; normalise and aggregate come last, once each at most"),
});
export type Plan = z.infer<typeof plan>;
