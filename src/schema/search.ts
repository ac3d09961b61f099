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
  /** state of the numbers shown: `sample`, `draft`, `final`, or empty where there are none */
  readonly state: string;
  readonly title: string;
  /** plain text, the sentences from which the snippet is cut */
  readonly text: string;
  /** other words that should find it: old names, the name in the other language, codes */
  readonly keywords: readonly string[];
}

export const searchKinds = [
  "region",
  "field",
  "economy",
  "indicator",
  "report",
  "method",
  "term",
  "policy",
  "data",
  "page",
] as const;
export type SearchKind = (typeof searchKinds)[number];
