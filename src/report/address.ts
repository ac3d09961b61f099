import type { EditionView } from "./edition-view.ts";

/** Addresses of the Chinese pages, from the root; `localPath` turns them into those of a language. */
export const address = {
  region: (entity: string) => `/regions/${entity}/`,
  editionRegion: (edition: string, entity: string) => `/reports/${edition}/regions/${entity}/`,
  indicator: (indicator: string) => `/indicators/${indicator}/`,
  editionIndicator: (edition: string, indicator: string) => `/reports/${edition}/indicators/${indicator}/`,
  edition: (edition: string) => `/reports/${edition}/`,
  policies: "/policies/",
  policy: (policy: string) => `/policies/${policy}/`,
  policyComparison: "/policies/compare/",
  fields: "/industries/",
  field: (field: string) => `/industries/${field}/`,
  editionField: (edition: string, field: string) => `/reports/${edition}/industries/${field}/`,
  economies: "/economies/",
  economy: (economy: string) => `/economies/${economy}/`,
  editionEconomy: (edition: string, economy: string) => `/reports/${edition}/economies/${economy}/`,
  numbers: (edition: string, entity: string) => `/numbers/${edition}/${entity}/`,
} as const;

/**
 * Where the file behind a cell can be opened: its line in the public repository where there is one, otherwise the copy
 * that the site carries.
 * @example sourceOf("", "data/raw/patents/2023.csv:12"); // => "/data/raw/patents/2023.csv"
 */
export function sourceOf(repository: string, source: string): string {
  const [path = "", line = ""] = source.split(":");
  return repository === "" ? `/${path}` : `${repository.replace(/\/$/, "")}/blob/HEAD/${path}#L${line}`;
}

/** Pages of which every edition has one; those of the scope with which the site opens also stand at a short address. */
export type EditionPage = "indicators" | "matching" | "what-if" | "sideways";

export function editionPage(edition: string, page: EditionPage): string {
  return `${address.edition(edition)}${page}/`;
}

/** The card of an indicator as it stood in an edition: the current address while the edition is the newest. */
export function indicatorOf(view: EditionView, newest: EditionView, indicator: string): string {
  return view.edition.id === newest.edition.id
    ? address.indicator(indicator)
    : address.editionIndicator(view.edition.id, indicator);
}

/**
 * What a passport holds a number of: a result of its own, an interval or the classes of one (`rank.level`, `tier.level`), why
 * a score or rank moved (`score.level`), a face of quality, a plane, how a field grew, or what was observed (`graduates`,
 * `employment.C`); of an economy a technology field (`T06`, `T06.2015` in an earlier year) or a quantity of its own; of an
 * industry the condition of an advantage (`innovation.IP01`), its intensity by a right and a rule (`patent.project`), its
 * cell with a region (`500101`), how many rights of a kind it has (`patent`), alone or in a region (`patent.500101`), a figure of a year (`i_rev.2020`). Intensity and counts a region has as well, and
 * inventions by technology field and kind of innovator (`T06.firm`), and how its industries match (`match-KE`,
 * `mismatch-KE.I6-AUTO`); of the sideways comparison a quantity and who it is of
 * (`researchers.JPN`).
 */
export type NumberKind =
  | "indicator"
  | "score"
  | "match"
  | "situation"
  | "interval"
  | "class"
  | "change"
  | "face"
  | "quadrant"
  | "growth"
  | "observed"
  | "technology"
  | "economy"
  | "advantage"
  | "intensity"
  | "cell"
  | "count"
  | "innovator"
  | "series"
  | "sideways"
  | "structure";

const prefixes: Readonly<Record<NumberKind, string>> = {
  indicator: "i",
  score: "s",
  match: "m",
  situation: "q",
  interval: "u",
  class: "p",
  change: "c",
  face: "f",
  quadrant: "x",
  growth: "g",
  technology: "t",
  economy: "e",
  observed: "o",
  advantage: "a",
  intensity: "d",
  cell: "r",
  count: "k",
  innovator: "h",
  series: "y",
  sideways: "w",
  structure: "z",
};

/** The anchor of a number inside its passport page: `i-NP01`, `s-level`, `m-C-U`, `q-relative_match`, `u-rank-level`. */
export function anchorOf(kind: NumberKind, id: string): string {
  return `${prefixes[kind]}-${id.replaceAll(".", "-")}`;
}

/** Anything that belongs to an edition. */
export interface OfEdition {
  readonly edition: { readonly id: string };
}

/** Where a number can be walked back: its anchor on the passport page of its entity and edition. */
export function passportOf(view: OfEdition, entity: string, kind: NumberKind, id: string): string {
  return `${address.numbers(view.edition.id, entity)}#${anchorOf(kind, id)}`;
}
