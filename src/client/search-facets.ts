import { facetLabel, type Naming, searchWording } from "../i18n/search.ts";
import { type SearchFacet, searchFacets } from "../schema/search.ts";
import { countFacet, type FacetCount, type Selection } from "../search/facets.ts";
import type { Card } from "../search/source.ts";
import { element } from "./element.ts";

/** So many values of a facet are shown at once; a list that is hardly longer is shown whole. */
const shownAtOnce = 8;
const hardlyLonger = 10;

export interface FacetContext extends Naming {
  readonly selection: Selection;
  readonly onToggle: (facet: SearchFacet, value: string) => void;
  readonly onClear: () => void;
}

/** The facets with their counts, as groups of checkboxes; a facet that tells nothing apart is left out. */
export function facetGroups(cards: readonly Card[], context: FacetContext): HTMLElement[] {
  const groups = searchFacets.flatMap((facet) => facetGroup(cards, facet, context));
  if (searchFacets.every((facet) => context.selection[facet].length === 0)) return groups;
  const clear = element("button", { type: "button", id: "search-clear" }, [searchWording[context.lang].clear]);
  clear.addEventListener("click", context.onClear);
  return [...groups, clear];
}

function facetGroup(cards: readonly Card[], facet: SearchFacet, context: FacetContext): HTMLElement[] {
  const { facets, otherValues } = searchWording[context.lang];
  const chosen = context.selection[facet];
  const counts = countFacet(cards, context.selection, facet);
  if (counts.length < 2 && chosen.length === 0) return [];
  const at = counts.length > hardlyLonger ? shownAtOnce : counts.length;
  const first = [...counts.slice(0, at), ...counts.slice(at).filter(({ value }) => chosen.includes(value))];
  const others = counts.filter((count) => !first.includes(count));
  const boxes = (some: readonly FacetCount[]) => some.map((count) => facetBox(facet, count, context));
  const more = element("details", {}, [element("summary", {}, [otherValues(others.length)]), ...boxes(others)]);
  const legend = element("legend", {}, [facets[facet]]);
  return [element("fieldset", {}, [legend, ...boxes(first), ...(others.length > 0 ? [more] : [])])];
}

function facetBox(facet: SearchFacet, { value, count }: FacetCount, context: FacetContext): HTMLLabelElement {
  const box = element("input", { type: "checkbox", id: `search-${facet}-${value}` }, []);
  box.checked = context.selection[facet].includes(value);
  box.addEventListener("change", () => context.onToggle(facet, value));
  const number = element("span", { className: "count" }, [String(count)]);
  return element("label", {}, [box, ` ${facetLabel(facet, value, context)} `, number]);
}
