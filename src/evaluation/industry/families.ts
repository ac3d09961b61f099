import { type Industry, restOf, type StandardRow } from "../../schema/industry.ts";
import type { IndustryPlan } from "../../schema/industry-plan.ts";
import { sectionedCode } from "../../schema/industry-weights.ts";

/** Industries that, with the rest, add up to all there is. */
export interface Family {
  readonly id: string;
  /** in the order of industries.csv, without the rest */
  readonly industries: readonly string[];
  /** the row of all that is in none of them; null where they are all there is */
  readonly rest: string | null;
  /** the industries, and the rest where there is one */
  readonly rows: readonly string[];
  /** what adds up: industries that are no part of another, and the rest */
  readonly top: readonly string[];
  /** by industry, those that it consists of */
  readonly children: ReadonlyMap<string, readonly string[]>;
}

/** The families of a model (产业族), each with its industries and their rest. */
export function familiesOf(plan: Pick<IndustryPlan, "families">, industries: readonly Industry[]): Family[] {
  return plan.families.map((family) => {
    const rest = restOf(family);
    const own = industries.filter((industry) => industry.family === family);
    const isPart = (industry: Industry) => own.some(({ industry_id }) => industry_id === industry.parent);
    const parts = Map.groupBy(own.filter(isPart), ({ parent }) => parent!);
    const ids = own.map(({ industry_id }) => industry_id);
    return {
      id: family,
      industries: ids,
      rest,
      rows: [...ids, rest],
      top: [...own.filter((industry) => !isPart(industry)).map(({ industry_id }) => industry_id), rest],
      children: new Map([...parts].map(([parent, children]) => [parent, children.map((each) => each.industry_id)])),
    };
  });
}

/**
 * The codes of a level of the national classification (国民经济行业分类) as a family: together they are all there is, and none
 * is part of another. None where the model scans no level.
 * @example scannedCodes("division", [{ code: "36", level: "division", section: "C" }])[0].industries; // => ["C36"]
 */
export function scannedCodes(
  level: IndustryPlan["intensive"]["scanned"],
  standard: readonly Pick<StandardRow, "code" | "level" | "section">[],
): Family[] {
  if (level === undefined) return [];
  const codes = standard.filter((row) => row.level === level).map(sectionedCode);
  return [{ id: level, industries: codes, rest: null, rows: codes, top: codes, children: new Map() }];
}
