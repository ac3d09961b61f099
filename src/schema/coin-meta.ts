import { z } from "zod";
import { elementTypes } from "./project.ts";

const code = z.string().min(1);
const optional = z.number().nullable();
const flag = z.enum(["TRUE", "FALSE", "true", "false", "T", "F", "1", "0"]).nullable();

/**
 * `iMeta.csv` of a COINr project: a row an indicator, aggregate, grouping, denominator or other column of iData.csv.
 * Columns that may be empty may be absent; others than these are passed over.
 */
export const coinMetaRow = z.object({
  Level: z.int().min(1).nullable().describe("1 for an indicator, 2 or more for an aggregate, else empty"),
  iCode: code.describe("the column of iData.csv, or the name of an aggregate"),
  iName: z.string().nullable(),
  Parent: code.nullable().describe("iCode of the aggregate one level up; empty at the top"),
  Direction: z.union([z.literal(1), z.literal(-1), z.null()]).describe("1 more is better, -1 less is better"),
  Weight: z.number().min(0).nullable().describe("weight inside the parent; only ratios count"),
  Type: z.enum(elementTypes),
  Denominator: code.nullable().describe("iCode of the column that the indicator is divided by"),
  Target: optional.describe("value aimed at, for distance-to-target"),
  dist2targ_cap_max: flag,
  minmax_lower: optional,
  minmax_upper: optional,
  zscore_mean: optional,
  zscore_sd: optional,
  goalpost_lower: optional,
  goalpost_upper: optional,
  goalpost_scale: optional,
  goalpost_trunc2posts: flag,
});
export type CoinMetaRow = z.infer<typeof coinMetaRow>;
