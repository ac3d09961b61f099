import { roundOutward } from "../../methods/numbers/round-outward.ts";
import { quantile } from "../../methods/statistics/quantile.ts";
import { industryCard } from "../../schema/industry-card.ts";
import type { GoalpostRow } from "../../schema/model.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { ModelFiles, Placed, Repository } from "../../schema/repository.ts";
import { parseRule } from "../../schema/sensitivity-plan.ts";
import { evaluated } from "../edition-years.ts";
import { openIndustryCells } from "./cell-book.ts";
import { familiesOf } from "./families.ts";
import { industryValue } from "./industry-value.ts";

/**
 * The goalposts of a model's industries as the data have them (产业指标上下限): for every indicator that is scored, the
 * quantiles that the model names of its values over all industries of its families, without the rest, and all base years
 * pooled, before any logarithm and rounded outward to two digits. None for a model without industries; an indicator without
 * a value has no row. `rows` are the raw observations with revisions laid over.
 */
export function poolIndustryGoalposts(
  { entities, classifications }: Pick<Repository, "entities" | "classifications">,
  rows: readonly Placed<RawRow>[],
  { files, base: [first, last] }: { readonly files: ModelFiles; readonly base: readonly [number, number] },
): GoalpostRow[] {
  const { industries: plan, nation: whole, min_pool_years: minYears } = files.model;
  if (plan === undefined) return [];
  const cells = openIndustryCells(rows, { whole, regions: evaluated(entities, files, last) });
  const families = familiesOf(plan, classifications.industries);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const [low, high] = parseRule(plan.goalposts);
  const scored = files.industryIndicators.filter(({ direction }) => direction !== 0);
  return scored.flatMap((indicator) => {
    const pool = families.flatMap((family) =>
      family.industries.flatMap((industry) => {
        const card = industryCard(indicator, industry, files.industryNumerators);
        if (card === null) return [];
        const subject = { entity: whole, industry, family, cells, totals: cells, minYears };
        return years.flatMap((year) => industryValue(card, year, subject).scored.value ?? []);
      }),
    );
    if (pool.length === 0) return [];
    const ends = { low: quantile(pool, low)!, high: quantile(pool, high)! };
    return [{ indicator: indicator.id, low: roundOutward(ends.low, "low"), high: roundOutward(ends.high, "high") }];
  });
}
