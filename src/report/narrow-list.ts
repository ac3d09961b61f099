import type { EntryFacet, EntryLine, EntryList } from "../schema/entry-list.ts";
import { entryFacets } from "../schema/entry-list.ts";

/** The orders in which the list may stand. */
export const listOrders = ["grade", "region", "industry", "K", "E", "value"] as const;
export type ListOrder = (typeof listOrders)[number];

/** What is asked of the list: words, values of facets, an order, a page, another edition. */
export interface ListState {
  readonly query: string;
  readonly chosen: Readonly<Record<EntryFacet, readonly string[]>>;
  readonly order: ListOrder;
  /** from 1 */
  readonly page: number;
  /** null: the newest */
  readonly edition: string | null;
}

/** So many lines stand on a page. */
export const pageLength = 50;
/** Longer queries are cut. */
const longestQuery = 200;

export const nothingChosen = Object.fromEntries(
  entryFacets.map((facet) => [facet, []]),
) as unknown as ListState["chosen"];
export const freshState: ListState = { query: "", chosen: nothingChosen, order: "grade", page: 1, edition: null };

/**
 * What an address asks for; what it does not know it passes by.
 * @example readState("?grade=key,encouraged&sort=K").order; // => "K"
 */
export function readState(search: string): ListState {
  const asked = new URLSearchParams(search);
  const values = (name: string) => [...new Set((asked.get(name) ?? "").split(",").filter((value) => value !== ""))];
  const page = Number(asked.get("page"));
  return {
    query: (asked.get("q") ?? "").slice(0, longestQuery),
    chosen: Object.fromEntries(entryFacets.map((facet) => [facet, values(facet)])) as unknown as ListState["chosen"],
    order: listOrders.find((order) => order === asked.get("sort")) ?? "grade",
    page: Number.isInteger(page) && page > 0 ? page : 1,
    edition: asked.get("edition"),
  };
}

/**
 * The address of a state, without what goes without saying.
 * @example writeState({ ...freshState, page: 2 }); // => "?page=2"
 */
export function writeState({ query, chosen, order, page, edition }: ListState): string {
  const asked = new URLSearchParams();
  if (query !== "") asked.set("q", query);
  for (const facet of entryFacets) if (chosen[facet].length > 0) asked.set(facet, chosen[facet].join(","));
  if (order !== "grade") asked.set("sort", order);
  if (edition !== null) asked.set("edition", edition);
  if (page > 1) asked.set("page", String(page));
  const text = asked.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

/** Chooses a value of a facet, or lets it go; the first page is shown again. */
export function toggleValue(state: ListState, facet: EntryFacet, value: string): ListState {
  const others = state.chosen[facet].filter((each) => each !== value);
  const values = others.length < state.chosen[facet].length ? others : [...others, value];
  return { ...state, page: 1, chosen: { ...state.chosen, [facet]: values } };
}

/** Brings a text to the form in which it is compared. */
export type Fold = (text: string) => string;

/** What is narrowed of a list. */
type Lines = Pick<EntryList, "lines" | "names">;

/** What a line is compared by: `names` are those of its region and industry, folded. */
interface Compared {
  readonly names: readonly string[];
  readonly fold: Fold;
}

/** How well a line fits the words of a query: 0 not at all; the title counts before other names, its beginning before its middle. */
function fitOf(line: EntryLine, needles: readonly string[], { names, fold }: Compared): number {
  const titles = [line.title.zh, line.title.en].map(fold);
  const all = [...titles, fold(line.id), ...line.words.map(fold), ...names];
  let fit = 1;
  for (const needle of needles) {
    if (!all.some((text) => text.includes(needle))) return 0;
    if (all.includes(needle)) fit += 4;
    else if (titles.some((title) => title.startsWith(needle))) fit += 3;
    else if (titles.some((title) => title.includes(needle))) fit += 2;
  }
  return fit;
}

/** Whether a line has one of the values chosen of every facet but one. */
function isChosen({ values }: EntryLine, chosen: ListState["chosen"], but?: EntryFacet): boolean {
  return entryFacets.every(
    (facet) =>
      facet === but || chosen[facet].length === 0 || values[facet].some((value) => chosen[facet].includes(value)),
  );
}

/** The lines that are asked for, in the order asked for; with words, those that fit best come first. */
export function narrow(list: Lines, state: ListState, fold: Fold): EntryLine[] {
  const found = fitting(list, state, fold).filter(({ line }) => isChosen(line, state.chosen));
  const compare = comparing(state);
  return found.sort((a, b) => b.fit - a.fit || compare(a.line, b.line)).map(({ line }) => line);
}

function fitting({ lines, names }: Lines, { query }: ListState, fold: Fold) {
  const needles = fold(query)
    .split(/[\s,，、·]+/u)
    .filter((word) => word !== "");
  if (needles.length === 0) return lines.map((line) => ({ line, fit: 1 }));
  const folded = new Map(Object.entries(names).map(([code, own]) => [code, own.map(fold)]));
  const namesOf = ({ values: { region, industry } }: EntryLine) =>
    [...region, ...industry].flatMap((code) => folded.get(code) ?? []);
  return lines
    .map((line) => ({ line, fit: fitOf(line, needles, { names: namesOf(line), fold }) }))
    .filter(({ fit }) => fit > 0);
}

/** How many lines each value of a facet would leave, under the words and what is chosen of the other facets. */
export function countValues(list: Lines, state: ListState, facet: EntryFacet, fold: Fold): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { line } of fitting(list, state, fold)) {
    if (!isChosen(line, state.chosen, facet)) continue;
    for (const value of line.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const largest = (a: number | null | undefined, b: number | null | undefined) => (b ?? -1) - (a ?? -1);

/** The order of two lines; equals stand by grade, then by value, then by number. */
function comparing({ order, chosen }: Pick<ListState, "order" | "chosen">): (a: EntryLine, b: EntryLine) => number {
  // A region stands over its industries where one is looked at.
  const leads = chosen.region.length > 0 ? -1 : 1;
  const place = ({ kind, grade }: EntryLine) => (kind === "R" ? 9 * leads : Number(grade?.className.at(-1)) || 8);
  const byGrade = (a: EntryLine, b: EntryLine) =>
    place(a) - place(b) || largest(a.amounts["V"], b.amounts["V"]) || largest(top(a), top(b)) || byCode(a.id, b.id);
  const first = (line: EntryLine, facet: "region" | "industry") => line.values[facet][0] ?? "";
  const by: Readonly<Record<ListOrder, (a: EntryLine, b: EntryLine) => number>> = {
    grade: byGrade,
    region: (a, b) => byCode(first(a, "region"), first(b, "region")),
    industry: (a, b) => byCode(first(a, "industry"), first(b, "industry")),
    K: (a, b) => largest(a.amounts["K"], b.amounts["K"]),
    E: (a, b) => largest(a.amounts["E"], b.amounts["E"]),
    value: (a, b) => largest(a.amounts["V"], b.amounts["V"]),
  };
  return (a, b) => by[order](a, b) || byGrade(a, b);
}

const top = ({ amounts }: EntryLine) => Math.max(amounts["K"] ?? -1, amounts["E"] ?? -1);

/** The lines of a page, and how many pages there are: at least one. */
export function pageOf<Line>(
  lines: readonly Line[],
  page: number,
): { readonly shown: readonly Line[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(lines.length / pageLength));
  const at = Math.min(page, pages);
  return { shown: lines.slice((at - 1) * pageLength, at * pageLength), page: at, pages };
}
