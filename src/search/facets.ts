import { type FacetValues, type SearchFacet, type SearchRecord, searchFacets } from "../schema/search.ts";
import type { Card } from "./source.ts";

/** The values chosen of every facet; none means all. */
export type Selection = FacetValues;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export const noSelection: Selection = {
  kind: [],
  scope: [],
  region: [],
  industry: [],
  right: [],
  grade: [],
  orientation: [],
  edition: [],
  state: [],
};

/** The values that a record has of every facet. */
export function facetValues({ kind, scope, about, edition, state }: SearchRecord): FacetValues {
  const one = (value: string) => (value === "" ? [] : [value]);
  const own = { kind: one(kind), scope: one(scope), edition: one(edition), state: one(state) };
  return { ...noSelection, ...about, ...own };
}

/** Whether a record is among what is chosen: one of the values of every facet that has any chosen. */
export function isSelected({ values }: Card, selection: Selection): boolean {
  return searchFacets.every(
    (facet) => selection[facet].length === 0 || values[facet].some((value) => selection[facet].includes(value)),
  );
}

/**
 * How many hits each value of a facet would leave, under what is chosen of the other facets, most first.
 * Values without hits are left out unless they are chosen.
 */
export function countFacet(cards: readonly Card[], selection: Selection, facet: SearchFacet): FacetCount[] {
  const counts = new Map(selection[facet].map((value) => [value, 0]));
  const others = { ...selection, [facet]: [] };
  for (const card of cards) {
    if (card.values[facet].length === 0 || !isSelected(card, others)) continue;
    for (const value of card.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const compare = (a: FacetCount, b: FacetCount) => b.count - a.count || (a.value < b.value ? -1 : 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort(compare);
}

/** Chooses a value of a facet, or lets it go. */
export function toggle(selection: Selection, facet: SearchFacet, value: string): Selection {
  const chosen = selection[facet];
  const others = chosen.filter((each) => each !== value);
  return { ...selection, [facet]: others.length < chosen.length ? others : [...chosen, value] };
}
