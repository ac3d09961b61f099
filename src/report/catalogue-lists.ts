import { type EntryFacet, type EntryLine, entryFacets } from "../schema/entry-list.ts";
import { catalogueAddress } from "./catalogue-address.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { entryList } from "./entry-list.ts";
import type { Library } from "./library.ts";
import { freshState, type ListState, narrow, nothingChosen } from "./narrow-list.ts";

type Shelf = Pick<Library, "catalogues" | "current">;

/**
 * The newest catalogue of every scope: first the one that gives grades, which is the fullest, then that of the scope with
 * which the site opens.
 */
export function shownCatalogues({ catalogues, current }: Shelf): readonly CatalogueView[] {
  const newest = [...Map.groupBy(catalogues, ({ edition }) => edition.scope).values()].map(([first]) => first!);
  const place = (view: CatalogueView) => (view.plan.grading ? 0 : view.edition.scope === current.edition.scope ? 1 : 2);
  return newest.sort((a, b) => place(a) - place(b) || (a.edition.scope < b.edition.scope ? -1 : 1));
}

/** The address of the list of a scope: the first one stands in front. */
export function listAddress(scope: string, shelf: Shelf): string {
  const [first] = shownCatalogues(shelf);
  return first?.edition.scope === scope ? catalogueAddress.front : catalogueAddress.list(scope);
}

/** A list that the build writes out: all entries of a scope, or those with one value of a facet. */
export interface WrittenList {
  readonly view: CatalogueView;
  readonly facet: EntryFacet | null;
  readonly value: string | null;
  /** root-absolute address of its first page */
  readonly address: string;
  readonly lines: readonly EntryLine[];
}

/** The facets by which lists are written out; all entries of an edition have one status. */
const writtenFacets = entryFacets.filter((facet) => facet !== "status");

/** The lists of the newest catalogue of a scope, those of facets too, so that the catalogue can be narrowed without scripts. */
export function writtenLists(view: CatalogueView, library: Library): WrittenList[] {
  const base = listAddress(view.edition.scope, library);
  const list = entryList(view, library);
  const { facets } = list;
  const narrowed = (chosen: ListState["chosen"]) => narrow(list, { ...freshState, chosen }, (text) => text);
  const all = { view, facet: null, value: null, address: base, lines: narrowed(nothingChosen) };
  const some = writtenFacets.flatMap((facet) =>
    facets[facet].length < 2
      ? []
      : facets[facet].map(({ value }) => ({
          ...{ view, facet, value, address: facetAddress(base, facet, value) },
          lines: narrowed({ ...nothingChosen, [facet]: [value] }),
        })),
  );
  return [all, ...some];
}

/**
 * The address of the list with one value of a facet.
 * @example facetAddress("/catalogue/", "grade", "key"); // => "/catalogue/grade/key/"
 */
export function facetAddress(base: string, facet: EntryFacet, value: string): string {
  return `${base}${facet}/${value}/`;
}
