import { type Industry, restOf } from "../../schema/industry.ts";
import type { IndustryPlan } from "../../schema/industry-plan.ts";

/** Industries that, with the rest, add up to all there is. */
export interface Family {
  readonly id: string;
  /** in the order of industries.csv, without the rest */
  readonly industries: readonly string[];
  /** the row of all that is in none of them */
  readonly rest: string;
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
      top: [...own.filter((industry) => !isPart(industry)).map(({ industry_id }) => industry_id), rest],
      children: new Map([...parts].map(([parent, children]) => [parent, children.map((each) => each.industry_id)])),
    };
  });
}
