import type { Lang } from "../i18n/lang.ts";
import { facetLabel, type ScopeNames, searchWording } from "../i18n/search.ts";
import { stateWords } from "../i18n/words.ts";
import type { SearchRecord } from "../schema/search.ts";
import { relativeLink } from "../search/address.ts";
import { countFacet, type Facet, facets, noSelection, type Selection } from "../search/facets.ts";
import type { Fold } from "../search/fold.ts";
import { markText, type Segment, snippet } from "../search/snippet.ts";
import type { Card } from "../search/source.ts";

/** What is needed to show a result on a page. */
export interface ViewContext {
  readonly root: string;
  readonly lang: Lang;
  readonly scopes: ScopeNames;
  readonly fold: Fold;
  readonly needles: readonly string[];
}

type Child = Node | string;

/** One result: title, what kind of page of which edition, and the words around the hit. */
export function resultItem(record: SearchRecord, { root, lang, scopes, fold, needles }: ViewContext): HTMLLIElement {
  const link = element("a", {}, marks(markText(record.title, needles, fold)));
  link.href = relativeLink(record.url, root);
  const item = element("li", {}, [
    element("p", { className: "result-title" }, [link]),
    element("p", { className: "result-meta" }, [aboutOf(record, { lang, scopes })]),
    element("p", { className: "result-snippet" }, marks(snippet(record.text, needles, fold))),
  ]);
  item.className = [record.superseded && "is-superseded", record.state === "sample" && "is-sample"]
    .filter(Boolean)
    .join(" ");
  return item;
}

function aboutOf(
  { kind, edition, state, superseded }: SearchRecord,
  naming: Pick<ViewContext, "lang" | "scopes">,
): string {
  const { lang } = naming;
  const { separator, superseded: older } = searchWording[lang];
  const words = [
    facetLabel("kind", kind, naming),
    edition && facetLabel("edition", edition, naming),
    isState(state) && stateWords[state].short[lang],
    superseded && older,
  ];
  return words.filter(Boolean).join(separator);
}

const isState = (state: string): state is keyof typeof stateWords => Object.hasOwn(stateWords, state);

const marks = (segments: readonly Segment[]): Child[] =>
  segments.map(({ text, mark }) => (mark ? element("mark", {}, [text]) : text));

export interface FacetContext {
  readonly lang: Lang;
  readonly scopes: ScopeNames;
  readonly selection: Selection;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onClear: () => void;
}

/** The facets with their counts, as groups of checkboxes; a facet that tells nothing apart is left out. */
export function facetGroups(cards: readonly Card[], context: FacetContext): HTMLElement[] {
  const groups = facets.flatMap((facet) => facetGroup(cards, facet, context));
  const chosen = facets.some((facet) => context.selection[facet].length > noSelection[facet].length);
  if (!chosen) return groups;
  const clear = element("button", { type: "button", id: "search-clear" }, [searchWording[context.lang].clear]);
  clear.addEventListener("click", context.onClear);
  return [...groups, clear];
}

function facetGroup(
  cards: readonly Card[],
  facet: Facet,
  { lang, scopes, selection, onToggle }: FacetContext,
): HTMLElement[] {
  const counts = countFacet(cards, selection, facet);
  if (counts.length < 2 && selection[facet].length === 0) return [];
  const boxes = counts.map(({ value, count }) => {
    const box = element("input", { type: "checkbox", id: `search-${facet}-${value}` }, []);
    box.checked = selection[facet].includes(value);
    box.addEventListener("change", () => onToggle(facet, value));
    const number = element("span", { className: "count" }, [String(count)]);
    return element("label", {}, [box, ` ${facetLabel(facet, value, { lang, scopes })} `, number]);
  });
  return [element("fieldset", {}, [element("legend", {}, [searchWording[lang].facets[facet]]), ...boxes])];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  children: readonly Child[],
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
