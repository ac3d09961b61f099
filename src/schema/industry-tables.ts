import { z } from "zod";
import * as cell from "./cells.ts";
import { indicatorRow } from "./model.ts";

/**
 * `data/models/<model>/industry-indicators.csv`: indicators of an industry of the whole city. As indicators.csv, on fields by
 * `industry_id`; `share` is the numerator over its total of the family, in `scale`, `quotient` that share over the share of
 * the denominator.
 */
export const industryIndicatorRow = indicatorRow.extend({
  kind: z
    .enum(["ratio", "growth", "share", "quotient"])
    .describe("ratio; compound growth over `span` years; share of all industries; that share over the denominator's"),
  numerator: cell.optionalText.describe(
    "as in indicators.csv; empty where it differs by industry, see industry-numerators.csv",
  ),
});
export type IndustryIndicator = z.infer<typeof industryIndicatorRow>;

/** `data/models/<model>/industry-numerators.csv`: the numerator of an indicator that differs by industry; others have none. */
export const industryNumeratorRow = z.strictObject({
  indicator: cell.indicatorId,
  industry_id: cell.codeId,
  numerator: cell.text,
});
export type IndustryNumerator = z.infer<typeof industryNumeratorRow>;

/** `data/reference/intensive-classes.csv`: classes of GB/T 4754 on the national lists. The file may be missing. */
export const intensiveClassRow = z.strictObject({
  list: cell.slug.describe("such as patent-intensive-2019 or strategic-emerging-2018"),
  code: z.string().regex(/^\d{4}$/, "a class of GB/T 4754, four digits"),
});
export type IntensiveClass = z.infer<typeof intensiveClassRow>;
