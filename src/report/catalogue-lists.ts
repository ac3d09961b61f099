import { catalogueAddress } from "./catalogue-address.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import type { Library } from "./library.ts";

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
