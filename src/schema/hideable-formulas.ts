import type { IndustryPlan } from "./industry-plan.ts";
import type { ModelFiles } from "./repository.ts";

/** Every formula over figures by industry that results rest on, and that small cells are hidden in. */
export function hideableFormulas(
  { employment, rights, suppression, cells, intensive, outlook }: IndustryPlan,
  { industryIndicators, industryNumerators }: Pick<ModelFiles, "industryIndicators" | "industryNumerators">,
): string[] {
  return [
    employment,
    cells.property,
    cells.economy,
    cells.innovation,
    ...suppression.map(({ field }) => field),
    ...rights.map(({ count }) => count),
    ...intensive.rights.flatMap(({ count, share }) => [count, share]),
    ...outlook.fields,
    ...industryIndicators.flatMap(({ numerator, denominator }) => [numerator ?? [], denominator ?? []].flat()),
    ...industryNumerators.map(({ numerator }) => numerator),
  ];
}
