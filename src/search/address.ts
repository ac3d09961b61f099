import { type SearchFacet, searchFacets } from "../schema/search.ts";
import type { Selection } from "./facets.ts";

/** What the address of a search says. */
export interface Asked {
  readonly query: string;
  readonly selection: Selection;
}

/** Reads `?q=` and the facets, such as `&kind=`; each may stand several times. */
export function readAddress(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const chosen = (facet: SearchFacet) => [...new Set(parameters.getAll(facet))].filter((value) => value !== "");
  return {
    query: parameters.get("q") ?? "",
    selection: Object.fromEntries(searchFacets.map((facet) => [facet, chosen(facet)])) as Record<SearchFacet, string[]>,
  };
}

/**
 * Writes what is asked as the part of an address after `?`; empty when nothing is asked.
 * @example writeAddress({ query: "R&D", selection: noSelection }); // => "q=R%26D"
 */
export function writeAddress({ query, selection }: Asked): string {
  const parameters = new URLSearchParams(query === "" ? {} : { q: query });
  for (const facet of searchFacets) for (const value of selection[facet]) parameters.append(facet, value);
  return parameters.toString();
}

/**
 * A root-absolute address as a link from a page, with the file named, so that it works from disk and under any path.
 * @example relativeLink("/en/regions/500000/#why", "../"); // => "../en/regions/500000/index.html#why"
 */
export function relativeLink(url: string, root: string): string {
  const [, path, rest] = /^\/*([^?#]*)(.*)$/su.exec(url)!;
  return `${root || "./"}${path === "" || path!.endsWith("/") ? `${path}index.html` : path}${rest}`;
}
