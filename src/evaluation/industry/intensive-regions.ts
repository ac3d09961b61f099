import { isNear } from "../../methods/industry/intensive-industries.ts";
import { atLeast } from "../../methods/numbers/at-least.ts";
import { formed } from "../../methods/numbers/outcome.ts";
import type { IndustryPlan } from "../../schema/industry-plan.ts";
import type { IntensiveResult } from "../../schema/industry-results.ts";
import { worstStatus } from "../../schema/status.ts";
import { parseTerms } from "../../schema/term.ts";
import type { CellBook } from "../cells.ts";
import { type Computed, readTerms } from "../formula.ts";
import type { Area } from "./cell-book.ts";

export interface RegionIntensity {
  readonly year: number;
  readonly area: Area;
  /** figures of regions as a whole, not by industry */
  readonly cells: CellBook;
  readonly employment: string;
  /** what employment is counted in for a density: persons by the ten thousand */
  readonly per: number;
  readonly rules: IndustryPlan["intensive"];
}

/**
 * Regions that are intensive in a kind of right (知识产权密集区域), by the project's rule: a density of at least that of the
 * whole, and a share of the whole of at least one in as many as there are regions, times what the model asks.
 */
export function findIntensiveRegions(plan: RegionIntensity): IntensiveResult[] {
  const { area, rules } = plan;
  return rules.rights.flatMap((right) => area.regions.map((region) => judge(region, right, plan)));
}

function judge(
  region: string,
  { right, region: count }: IndustryPlan["intensive"]["rights"][number],
  plan: RegionIntensity,
) {
  const { area, rules, per } = plan;
  const read = (formula: string, entity: string) => amount(formula, entity, plan);
  const [own, size] = [read(count, region), read(plan.employment, region)];
  const [all, workers] = [read(count, area.whole), read(plan.employment, area.whole)];
  const density = over(own, size, per);
  const threshold = over(all, workers, per);
  const margin = ratio(density, threshold);
  const share = over(own, all, 100);
  const wanted = (100 * rules.region_share) / area.regions.length;
  const known = margin !== null && share !== null;
  const row: IntensiveResult = {
    entity_id: region,
    industry_id: null,
    right,
    rule: "project",
    density,
    threshold,
    margin,
    share,
    share_threshold: wanted,
    verdict: known ? (atLeast(margin, 1) && atLeast(share, wanted) ? "in" : "out") : null,
    borderline: isNear(margin, rules.borderline) ? "yes" : null,
    fired: null,
    listed: null,
    status: worstStatus([own, size, all, workers].map(({ status }) => status)),
    reason: known ? null : "missing-input",
  };
  return row;
}

function amount(formula: string, entity: string, { cells, year }: RegionIntensity): Computed {
  return readTerms(parseTerms(formula), entity, year, { members: [], cells, minYears: 1 });
}

function over(above: Computed, below: Computed, scale: number): number | null {
  return above.value === null || !below.value ? null : formed((above.value / below.value) * scale).value;
}

/**
 * A density over its threshold; null where either is missing or the threshold is 0.
 * @example ratio(3, 2); // => 1.5
 */
export function ratio(value: number | null, threshold: number | null): number | null {
  return value === null || !threshold ? null : formed(value / threshold).value;
}
