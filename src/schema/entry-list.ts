import type { Words } from "../i18n/lang.ts";
import type { EntryKind } from "./catalogue.ts";
import type { Edition } from "./edition.ts";

/** By what the list of the catalogue can be narrowed, in the order shown. */
export const entryFacets = [
  "kind",
  "grade",
  "orientation",
  "positioning",
  "group",
  "region",
  "industry",
  "right",
  "status",
] as const;
export type EntryFacet = (typeof entryFacets)[number];

/** The amounts that a line carries, to sort by and to hand out. */
export const listAmounts = ["K", "E", "V"] as const;

/** A part of a sentence: text, or an amount that is marked where it is a sample. */
export type LinePart = string | { readonly amount: string; readonly sample: boolean };

/** A line of the list. */
export interface EntryLine {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: Words;
  /** place of the grade in the plan and its name with the mark of its rule; null where there is none */
  readonly grade: { readonly id: string; readonly className: string; readonly name: Words } | null;
  /** the values of every facet */
  readonly values: Readonly<Record<EntryFacet, readonly string[]>>;
  readonly amounts: Readonly<Record<string, number | null>>;
  /** what stands under the title */
  readonly facts: Readonly<Record<"zh" | "en", readonly (readonly LinePart[])[]>>;
  readonly why: Readonly<Record<"zh" | "en", readonly LinePart[]>>;
  /** other words that find it: codes, grade and orientation */
  readonly words: readonly string[];
}

/** The name of a value of a facet. */
export interface FacetName {
  readonly value: string;
  readonly name: Words;
  /** as files write it, where that is longer: 九龙坡区 */
  readonly full?: Words;
}

/** The list of an edition. */
export interface EntryList {
  readonly edition: string;
  readonly title: Words;
  readonly state: Edition["state"];
  /** whether what stands in the place of industries are technology fields */
  readonly fields: boolean;
  /** the amounts that are percentiles in this edition */
  readonly percentiles: readonly string[];
  readonly lines: readonly EntryLine[];
  /** the values of every facet in the order shown */
  readonly facets: Readonly<Record<EntryFacet, readonly FacetName[]>>;
  /** other names of regions and industries by their codes: once a list, not once a line */
  readonly names: Readonly<Record<string, readonly string[]>>;
}
