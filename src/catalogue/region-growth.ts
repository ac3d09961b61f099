import { mean } from "../methods/statistics/moments.ts";
import type { RegionPlan } from "../schema/catalogue-plan.ts";
import { worstStatus } from "../schema/status.ts";
import type { CompositeBasis } from "./basis.ts";
import type { Evidence } from "./draft.ts";
import { evidence, rowKey } from "./evidence.ts";
import { percentiles } from "./percentile.ts";

/** One measure of growth over all regions. */
interface Measure {
  readonly rows: readonly Evidence[];
}

/**
 * G of every region (增长): the mean of the measures of the plan as far as they are there, as scores or, of percentiles, as the
 * percentile of that mean. A measure that is missing marks it as rescaled.
 */
export function regionGrowth(
  regions: readonly string[],
  { scale, growth }: RegionPlan,
  { results }: Pick<CompositeBasis, "results">,
): Evidence[] {
  const measures = growth.map((each): Measure => {
    const rows = regions.map((region) =>
      "indicator" in each ? ofIndicator(region, each.indicator, scale, results) : ofField(region, each.field, results),
    );
    if (scale === "score") return { rows };
    const places = percentiles(rows.map(({ value }) => value));
    return { rows: rows.map((row, at) => ({ ...row, value: places[at]! })) };
  });
  const means = regions.map((_, at) => mean(measures.map(({ rows }) => rows[at]!.value)));
  const values = scale === "score" ? means : percentiles(means);
  return regions.map((_, at) => {
    const parts = measures.map(({ rows }) => rows[at]!);
    const isPart = parts.some(({ value }) => value === null);
    const reason = parts.find((part) => part.reason !== null)?.reason ?? null;
    return evidence("G", values[at]!, parts.map(({ source }) => source).join(" "), {
      status: worstStatus(parts.map(({ status }) => status)),
      reason: values[at] !== null && isPart ? "rescaled" : reason,
    });
  });
}

function ofIndicator(
  region: string,
  indicator: string,
  scale: RegionPlan["scale"],
  { indicators }: CompositeBasis["results"],
): Evidence {
  const row = indicators.find((each) => each.entity_id === region && each.indicator === indicator);
  const column = scale === "score" ? "score" : "scored";
  const source = rowKey("indicators.csv", [region, indicator], column);
  return evidence("G", row?.[column] ?? null, source, { status: row?.status ?? "final", reason: row?.reason ?? null });
}

function ofField(region: string, field: string, { dynamics }: CompositeBasis["results"]): Evidence {
  const row = dynamics.find((each) => each.entity_id === region && each.field === field);
  const source = rowKey("dynamics.csv", [region, field], "growth");
  return evidence("G", row?.growth ?? null, source, { status: row?.status ?? "final", reason: row?.reason ?? null });
}
