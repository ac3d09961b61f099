import { type SearchFacet, type SearchRecord, searchFacets } from "../schema/search.ts";
import { facetValues } from "./facets.ts";
import type { Card } from "./source.ts";

/** The cards of all records, a column a facet: sorted and repetitive, so that they travel in little. */
export interface PackedCards {
  /** how many records there are, and how many of them, the first, are of current editions */
  readonly count: number;
  readonly current: number;
  readonly facets: Readonly<Record<SearchFacet, PackedFacet>>;
}

interface PackedFacet {
  readonly values: readonly string[];
  /** of each record the places of its values among these: none, one or several */
  readonly held: readonly (number | null | readonly number[])[];
}

/** Packs the cards of records that stand in their order. */
export function packCards(records: readonly SearchRecord[]): PackedCards {
  const values = records.map(facetValues);
  const pack = (facet: SearchFacet): PackedFacet => {
    const known = [...new Set(values.flatMap((held) => held[facet]))].sort();
    const places = values.map((held) => held[facet].map((value) => known.indexOf(value)));
    return { values: known, held: places.map((held) => (held.length < 2 ? (held[0] ?? null) : held)) };
  };
  return {
    count: records.length,
    current: records.filter(({ superseded }) => !superseded).length,
    facets: Object.fromEntries(searchFacets.map((facet) => [facet, pack(facet)])) as PackedCards["facets"],
  };
}

/** The cards again, in the order of the records. */
export function unpackCards({ count, current, facets }: PackedCards): Card[] {
  const unpack = (facet: SearchFacet, order: number) => {
    const { values, held } = facets[facet];
    return [held[order] ?? []].flat().map((place) => values[place]!);
  };
  return Array.from({ length: count }, (_, order) => ({
    values: Object.fromEntries(searchFacets.map((facet) => [facet, unpack(facet, order)])) as unknown as Card["values"],
    superseded: order >= current,
    order,
  }));
}
