import { address, type EditionPage, editionPage } from "./address.ts";
import type { EditionView } from "./edition-view.ts";
import type { Library, OfScope } from "./library.ts";

/** Which editions are current, as addresses depend on it. */
type Currents = Pick<Library, "current" | "currentOf" | "currentsWith">;

/**
 * Where entities of a scope are compared: there is one such page a scope, of its current edition.
 * @example comparePage(library, view); // => "/compare/city/", for a scope with which the site does not open
 */
export function comparePage({ current }: Pick<Library, "current">, { edition: { scope } }: OfScope): string {
  return scope === current.edition.scope ? "/compare/" : `/compare/${scope}/`;
}

/** Where a page of the current edition of a scope is looked for: at the short address where the site opens with that scope. */
export function currentPage(library: Currents, view: EditionView, page: EditionPage): string {
  const { id } = library.currentOf(view).edition;
  const short = page === "sideways" ? "/compare/sideways/" : `/${page}/`;
  return id === library.current.edition.id ? short : editionPage(id, page);
}

/**
 * Where the newest page of an entity in the scope of an edition stands: the short address, which an entity of two scopes has
 * in the one with which the site opens.
 */
export function currentRegion(library: Currents, view: EditionView, entity: string): string {
  const { id } = library.currentOf(view).edition;
  return library.currentsWith(entity)[0]?.edition.id === id
    ? address.region(entity)
    : address.editionRegion(id, entity);
}
