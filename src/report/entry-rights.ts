import { locationQuotient } from "../methods/concentration/location-quotient.ts";
import { atLeast } from "../methods/numbers/at-least.ts";
import type { EntryResult } from "../schema/catalogue.ts";
import type { CubeResult } from "../schema/industry-results.ts";

/** How many rights of each kind stand where: counts of cube.csv. */
export interface RightCounts {
  readonly cube: readonly CubeResult[];
  /** the entity that is the whole */
  readonly whole: string;
}

/** The kinds of right that each entry of an edition is about. */
export type RightsOf = (entry: Pick<EntryResult, "kind" | "region" | "industry">) => readonly string[];

/**
 * The kinds of right that an entry is about (知识产权类型): those that are no smaller a part of all its rights than of the
 * whole's, a location quotient of 1 or more. What rests on too few goes by its industry.
 */
export function openRights({ cube, whole }: RightCounts): RightsOf {
  const rights = [...new Set(cube.map(({ right }) => right))];
  const counts = new Map(cube.map((row) => [keyOf(row.entity_id, row.industry_id, row.right), row.count]));
  const countsAt = (entity: string, industry: string | null) =>
    rights.map((right) => counts.get(keyOf(entity, industry, right)) ?? null);
  const reference = countsAt(whole, null);
  const known = new Map<string, readonly string[]>();
  const heavy = (entity: string, industry: string | null): readonly string[] => {
    const own = countsAt(entity, industry);
    const there = rights.flatMap((_, at) => (own[at] === null || reference[at] === null ? [] : [at]));
    const total = (values: readonly (number | null)[]) => there.reduce((sum, at) => sum + values[at]!, 0);
    return there.flatMap((at) => {
      const parts = {
        part: own[at]!,
        whole: total(own),
        referencePart: reference[at]!,
        referenceWhole: total(reference),
      };
      const { value } = locationQuotient(parts);
      return value !== null && atLeast(value, 1) ? [rights[at]!] : [];
    });
  };
  return ({ region, industry }) => {
    const key = keyOf(region ?? whole, industry, "");
    const found = known.get(key) ?? heavy(region ?? whole, industry);
    known.set(key, found);
    return found.length === 0 && region !== null && industry !== null ? heavy(whole, industry) : found;
  };
}

function keyOf(entity: string, industry: string | null, right: string): string {
  return `${entity} ${industry ?? ""} ${right}`;
}
