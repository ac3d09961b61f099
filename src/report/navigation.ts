import type { Library } from "./library.ts";

/** Those of some links that lead to a page of the site: one of fewer scopes offers less. */
export function offered<Link extends { readonly path: string }>(
  links: readonly Link[],
  { pageState }: Pick<Library, "pageState">,
): Link[] {
  return links.filter(({ path }) => pageState(path) === "there");
}
