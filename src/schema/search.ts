/** What a search finds: one record a page or part of a page. Built with the site, read by the index and by the browser. */
export interface SearchRecord {
  /** root-absolute address, with an anchor where it is a part of a page */
  readonly url: string;
  readonly lang: "zh" | "en";
  /** facet: what kind of page */
  readonly kind: SearchKind;
  /** facet: `nation`, `world`, `city`, or empty where it holds for all */
  readonly scope: string;
  /** facet: the edition, or empty where it holds for all */
  readonly edition: string;
  /** an older edition: comes last, and says so */
  readonly superseded: boolean;
  /** facet: state of the numbers shown: `sample`, `draft`, `final`, or empty where there are none */
  readonly state: string;
  /** facets: whom and what it is about, codes or ids */
  readonly about: About;
  /** of the page that sets entities side by side: whom it compares with when one alone is named */
  readonly compares?: string;
  readonly title: string;
  /** plain text, the sentences from which the snippet is cut */
  readonly text: string;
  /** other words that should find it: old names, the name in the other language, codes */
  readonly keywords: readonly string[];
}

/** What a page can be about beside its edition; most are about none of these. */
export const aboutFacets = ["region", "industry", "right", "grade", "orientation"] as const;
export type AboutFacet = (typeof aboutFacets)[number];
export type About = Readonly<Partial<Record<AboutFacet, readonly string[]>>>;

/** By what results can be narrowed, in the order shown. */
export const searchFacets = ["kind", "scope", ...aboutFacets, "edition", "state"] as const;
export type SearchFacet = (typeof searchFacets)[number];
export type FacetValues = Readonly<Record<SearchFacet, readonly string[]>>;

/** The keyword by which pages that compare are found, whatever their language. */
export const compareKeyword = "compare entities";

/** Kinds of page, in the order in which equal hits are shown. */
export const searchKinds = [
  "region",
  "economy",
  "field",
  "industry",
  "indicator",
  "entry",
  "policy",
  "term",
  "method",
  "report",
  "record",
  "data",
  "page",
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** The place of a kind in that order; one that is not known comes last. */
export function kindPlace(kind: string): number {
  const place = (searchKinds as readonly string[]).indexOf(kind);
  return place < 0 ? searchKinds.length : place;
}
