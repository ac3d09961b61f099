import { type SearchFacet, type SearchRecord, searchFacets } from "../schema/search.ts";
import type { Probe } from "./match.ts";
import type { Card, Source } from "./source.ts";
import { keywordToken, partSoundPrefix, queryTokens, soundPrefix, titlePrefix, wordToken } from "./tokens.ts";

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  search(term: string | null, options: PagefindOptions): Promise<PagefindAnswer>;
}

export interface PagefindOptions {
  readonly filters?: Readonly<Record<string, string | { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, "asc" | "desc">>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindData>;
}

export interface PagefindData {
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Opens the records of one language in a Pagefind index written by `buildIndex`. Nothing but the list of records is read yet. */
export async function pagefindSource(pagefind: Pagefind, lang: "zh" | "en"): Promise<Source> {
  const readers = new Map<string, () => Promise<PagefindData>>();
  const ask = async (term: string | null) => {
    const { results } = await pagefind.search(term, { filters: { lang } });
    for (const { id, data } of results) readers.set(id, data);
    return results.map(({ id }) => id);
  };
  // Every word may be a file to fetch: where the first two do not stand together, the others are not asked for.
  const askPhrase = async (tokens: readonly string[]) => {
    const phrase = (words: readonly string[]) => ask(`"${words.join(" ")}"`);
    return tokens.length > 2 && (await phrase(tokens.slice(0, 2))).length === 0 ? [] : phrase(tokens);
  };
  return {
    cards: await readCards(pagefind, lang),
    find: async (probe) => {
      if (!probe.prefix) return new Set(await askPhrase(tokensOf(probe)));
      const token = prefixToken(probe);
      const ids = await ask(token);
      // Where no word begins so, Pagefind offers shorter words instead: one record tells which it was.
      const first = ids[0] && (await readers.get(ids[0])!());
      return new Set(first && hasPrefix(first, token) ? ids : []);
    },
    read: (ids) => Promise.all(ids.map(async (id) => recordOf(await readers.get(id)!()))),
  };
}

/** Asks for every facet value who has it: local work, once the filter files are read. */
async function readCards(pagefind: Pagefind, lang: string): Promise<ReadonlyMap<string, Card>> {
  const all = await pagefind.search(null, { filters: { lang }, sort: { order: "asc" } });
  const cards = new Map<string, { values: Record<SearchFacet, string[]>; superseded: boolean; order: number }>();
  all.results.forEach(({ id }, order) => {
    const values = Object.fromEntries(searchFacets.map((facet) => [facet, []])) as unknown as Record<
      SearchFacet,
      string[]
    >;
    cards.set(id, { values, superseded: false, order });
  });
  for (const facet of searchFacets) {
    // Naming a filter loads it, and `totalFilters` then lists its values.
    const { totalFilters } = await pagefind.search(null, { filters: { [facet]: { any: [""] } } });
    for (const value of Object.keys(totalFilters[facet] ?? {})) {
      const { results } = await pagefind.search(null, { filters: { lang, [facet]: value } });
      for (const { id } of results) cards.get(id)!.values[facet].push(value);
    }
  }
  const { results } = await pagefind.search(null, { filters: { lang, superseded: "true" } });
  for (const { id } of results) cards.get(id)!.superseded = true;
  return cards;
}

const prefixes = {
  title: titlePrefix,
  keyword: "",
  any: "",
  sound: soundPrefix,
  "part-sound": partSoundPrefix,
} as const;
const isSound = (field: Probe["field"]) => field === "sound" || field === "part-sound";

function tokensOf({ field, words, ...place }: Probe): string[] {
  if (field === "keyword") return [keywordToken(words)];
  const tokens = isSound(field) ? [words] : queryTokens(words, place);
  return tokens.map((token) => prefixes[field] + token);
}

const prefixToken = ({ field, words }: Probe) => prefixes[field] + (isSound(field) ? words : wordToken(words));

const hasPrefix = ({ content }: PagefindData, token: string) => ` ${content}`.includes(` ${token}`);

/** The record travels as the value of a filter that nobody asks for: what is in `meta` would be indexed once more. */
const recordOf = ({ filters }: PagefindData): SearchRecord => JSON.parse(filters.record![0]!);
