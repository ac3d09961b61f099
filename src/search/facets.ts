import type { Card } from "./source.ts";

/** By what results can be narrowed. */
export const facets = ["kind", "scope", "edition"] as const;
export type Facet = (typeof facets)[number];

/** The values chosen of each facet; none means all. */
export type Selection = Readonly<Record<Facet, readonly string[]>>;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export const noSelection: Selection = { kind: [], scope: [], edition: [] };

/** Whether a record is among what is chosen: one of the values of every facet that has any chosen. */
export function isSelected(card: Card, selection: Selection): boolean {
  return facets.every((facet) => selection[facet].length === 0 || selection[facet].includes(card[facet]));
}

/**
 * How many hits each value of a facet would leave, under what is chosen of the other facets, most first.
 * Values without hits are left out unless they are chosen.
 */
export function countFacet(cards: readonly Card[], selection: Selection, facet: Facet): FacetCount[] {
  const counts = new Map(selection[facet].map((value) => [value, 0]));
  for (const card of cards) {
    if (card[facet] === "" || !isSelected(card, { ...selection, [facet]: [] })) continue;
    counts.set(card[facet], (counts.get(card[facet]) ?? 0) + 1);
  }
  const compare = (a: FacetCount, b: FacetCount) => b.count - a.count || (a.value < b.value ? -1 : 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort(compare);
}

/** Chooses a value of a facet, or lets it go. */
export function toggle(selection: Selection, facet: Facet, value: string): Selection {
  const chosen = selection[facet];
  const others = chosen.filter((each) => each !== value);
  return { ...selection, [facet]: others.length < chosen.length ? others : [...chosen, value] };
}
