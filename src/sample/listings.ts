import type { SampleListings, SamplePlan } from "../schema/sample-plan.ts";
import type { Facts } from "./facts.ts";
import type { Cells } from "./industries.ts";
import { openStream } from "./stream.ts";

/** One cell that a plan or a restriction names from a year on. */
export interface Listing {
  readonly entity: string;
  readonly industry: string;
  readonly year: number;
  readonly field: string;
}

/**
 * Which cells of district and industry the plans of the sample name, and which a policy of higher level restricts (规划列名与
 * 上位限制). A plan names an industry of the whole, and the districts that have most of it in the first year of the plan.
 */
export function makeListings({ listings, whole }: SamplePlan, facts: Facts, cells: Cells, seed: number): Listing[] {
  const { planned, restricted, years } = listings;
  return years.flatMap((year) => {
    const named = planned.industries.flatMap((industry) =>
      [whole, ...largest(listings, industry, year, { facts, cells })].map((entity) => ({ entity, industry })),
    );
    const held = restricted.industries.flatMap((industry) =>
      facts.districts
        .filter((entity) => openStream(seed, `${restricted.field} ${industry} ${entity}`).uniform() < restricted.share)
        .map((entity) => ({ entity, industry })),
    );
    return [
      ...named.map((cell) => ({ ...cell, year, field: planned.field })),
      ...held.map((cell) => ({ ...cell, year, field: restricted.field })),
    ];
  });
}

/** The districts with most of an industry in a year, the largest first, equals by code. */
function largest(
  { by, planned }: SampleListings,
  industry: string,
  year: number,
  { facts, cells }: { readonly facts: Facts; readonly cells: Cells },
): string[] {
  const amounts = cells.get(by)!.get(industry)!.get(year)!;
  const places = facts.districts.map((entity, at) => ({ entity, amount: amounts[at]! }));
  const sorted = places.toSorted((a, b) => b.amount - a.amount || (a.entity < b.entity ? -1 : 1));
  return sorted.slice(0, planned.districts).map(({ entity }) => entity);
}
