import type { CubeResult, IntensiveResult } from "../schema/industry-results.ts";
import type { InputResult } from "../schema/results.ts";
import { parseTerms } from "../schema/term.ts";
import type { IndustryView } from "./industry-view.ts";
import { four } from "./worked-bench.ts";
import { exact } from "./worked-line.ts";

/** Whether a region is intensive in a kind of right: worked out from its cells. */
export interface RegionIntensityPassport {
  readonly row: IntensiveResult;
  /** null where a number is missing */
  readonly worked: string | null;
  readonly cells: readonly InputResult[];
}

/** Every intensity of a region walked back to its cells; an entity that is none has none. */
export function regionIntensities(view: IndustryView, entity: string): RegionIntensityPassport[] {
  const { plan, base, edition } = view;
  const read = (formula: string) =>
    parseTerms(formula).flatMap(({ field }) => base.input(entity, field, edition.year) ?? []);
  return plan.intensive.rights.flatMap(({ right, region }) => {
    const row = view.intensity({ entity, right, rule: "project" });
    if (row === null) return [];
    const [counts, sizes] = [read(region), read(plan.region_employment)];
    const known = [...counts, ...sizes].every(({ value }) => value !== null) && sizes.length > 0;
    const sum = (cells: readonly InputResult[]) => {
      const text = cells.map(({ value }) => exact(value ?? 0)).join(" + ");
      return cells.length === 1 ? text : `(${text})`;
    };
    const worked =
      known && row.density !== null
        ? `${sum(counts)} ÷ (${sum(sizes)} ÷ ${plan.employment_per}) = ${four(row.density)}`
        : null;
    return [{ row, worked, cells: [...counts, ...sizes] }];
  });
}

/** How many rights of each kind an entity has in all industries together. */
export function regionCounts({ plan, count }: Pick<IndustryView, "plan" | "count">, entity: string): CubeResult[] {
  return plan.rights.flatMap(({ id }) => count(entity, null, id) ?? []);
}
