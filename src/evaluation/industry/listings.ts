import type { IndustryClass, StandardRow } from "../../schema/industry.ts";
import type { IntensiveClass } from "../../schema/industry-tables.ts";
import { classWeights, sectionedCode } from "../../schema/industry-weights.ts";
import type { Listing } from "./national-tests.ts";

export interface Classifications {
  readonly industryClasses: readonly IndustryClass[];
  readonly standard: readonly StandardRow[];
  /** empty while the lists have not been obtained */
  readonly intensiveClasses: readonly IntensiveClass[];
}

/**
 * Which industries the national lists have (国家名录): all of an industry's classes, part of them, none, or `not-obtained`
 * where the list, or what the industry consists of, is not known. `main` is the classification of patent-intensive
 * industries itself; without naming a list, all others are asked together. A code of the classification has its own classes.
 */
export function openListings({ industryClasses, standard, intensiveClasses }: Classifications, main: string): Listing {
  const rowsOf = Map.groupBy(industryClasses, ({ industry_id }) => industry_id);
  const standing = new Map(standard.map((row) => [sectionedCode(row), [{ code: row.code, weight: 1 }]]));
  return (industry, list) => {
    const listed = intensiveClasses.filter((row) => (list === undefined ? row.list !== main : row.list === list));
    const classes = [...classWeights(rowsOf.get(industry) ?? standing.get(industry) ?? [], standard).keys()];
    if (listed.length === 0 || classes.length === 0) return "not-obtained";
    const codes = new Set(listed.map(({ code }) => code));
    const found = classes.filter((code) => codes.has(code)).length;
    return found === 0 ? "none" : found === classes.length ? "all" : "part";
  };
}
