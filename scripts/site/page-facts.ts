import type { Target } from "./targets.ts";

/** An address that a page names. */
export interface Reference {
  readonly tag: string;
  readonly attribute: string;
  readonly value: string;
  /** where it leads within the site; null where it is none of its addresses */
  readonly target: Target | null;
  readonly rel: string;
  readonly hreflang: string;
  /** what a link says */
  readonly text: string;
  /** a link that the mark of sample figures follows */
  readonly marked: boolean;
}

/** What a figure says of itself; empty where it says nothing. */
export interface FigureFacts {
  readonly id: string;
  readonly caption: string;
  readonly source: string;
  readonly statuses: number;
  /** what it says beside its source that it is worth */
  readonly status: string;
  readonly tables: number;
  /** the addresses inside it */
  readonly references: readonly Reference[];
}

/** A drawing, and whether it says by itself that it shows sample figures. */
export interface DrawingFacts {
  readonly id: string;
  readonly stamped: boolean;
  /** what the status of its figure says; empty where it stands in none */
  readonly status: string;
}

/** A kind of elements, the same one on all pages; and the kinds that have one word more. */
export interface Kind {
  readonly narrower: Map<string, Kind>;
}

/** What the checks need to know of one page. */
export interface PageFacts {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly headings: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** ids that more than one element has */
  readonly repeated: readonly string[];
  /** the kinds of its elements: name, classes, attributes, and what each stands in */
  readonly kinds: ReadonlySet<Kind>;
  readonly references: readonly Reference[];
  readonly figures: readonly FigureFacts[];
  readonly drawings: readonly DrawingFacts[];
  /** what the strict policy of the page forbids, as it is written */
  readonly inline: readonly string[];
  readonly policy: string;
  /** the banner over the page, empty without one */
  readonly banner: string;
  /** edition that the page says it shows, empty where it says none */
  readonly edition: string;
  /** everything that is read: text, titles, descriptions, labels */
  readonly words: string;
}
