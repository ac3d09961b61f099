import type { SearchRecord } from "../schema/search.ts";
import type { Probe } from "./match.ts";
import type { Card, Source } from "./source.ts";
import {
  characterToken,
  isCharacter,
  keywordToken,
  partSoundPrefix,
  queryTokens,
  soundPrefix,
  titlePrefix,
  wordToken,
} from "./tokens.ts";

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  search(term: string | null, options: PagefindOptions): Promise<PagefindAnswer>;
}

export interface PagefindOptions {
  readonly sort?: Readonly<Record<string, "asc" | "desc">>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindData>;
}

export interface PagefindData {
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Opens a Pagefind index written by `buildIndex`, of which the cards are known. Nothing but the list of records is read yet. */
export async function pagefindSource(pagefind: Pagefind, cards: readonly Card[]): Promise<Source> {
  const readers = new Map<string, () => Promise<PagefindData>>();
  const search = async (term: string | null, options: PagefindOptions = {}) => {
    const { results } = await pagefind.search(term, options);
    for (const { id, data } of results) readers.set(id, data);
    return results.map(({ id }) => id);
  };
  // Parts of a query, and queries that are being typed, ask much the same again.
  const asked = new Map<string, Promise<readonly string[]>>();
  const ask = (term: string) => {
    const known = asked.get(term) ?? search(term);
    asked.set(term, known);
    return known;
  };
  // Every word may be a file to fetch: where the first two do not stand together, the others are not asked for.
  const askPhrase = async (tokens: readonly string[]) => {
    const phrase = (words: readonly string[]) => ask(`"${words.join(" ")}"`);
    return tokens.length > 2 && (await phrase(tokens.slice(0, 2))).length === 0 ? [] : phrase(tokens);
  };
  const askBeginning = async (token: string) => {
    const ids = await ask(token);
    // Where no word begins so, Pagefind offers shorter words instead: one record tells which it was.
    const first = ids[0] && (await readers.get(ids[0])!());
    return first && hasBeginning(first, token) ? ids : [];
  };
  const ids = await search(null, { sort: { order: "asc" } });
  return {
    cards: new Map(ids.map((id, order) => [id, cards[order]!])),
    find: async (probe) =>
      new Set(await (isBeginning(probe) ? askBeginning(tokenOf(probe)) : askPhrase(tokensOf(probe)))),
    read: (ids) => Promise.all(ids.map(async (id) => recordOf(await readers.get(id)!()))),
  };
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

/** Whether words are found by how they begin: a character, or a Latin word that may go on. */
const isBeginning = ({ field, words, start, end, prefix }: Probe) =>
  prefix === true || (field !== "keyword" && !isSound(field) && !start && !end && isCharacter(words));

/** The beginning of the one word that is looked for. */
function tokenOf({ field, words }: Probe): string {
  if (isSound(field)) return prefixes[field] + words;
  return prefixes[field] + (isCharacter(words) ? characterToken(words) : wordToken(words));
}

const hasBeginning = ({ content }: PagefindData, token: string) => ` ${content}`.includes(` ${token}`);

/** The record travels as the value of a filter that nobody asks for: what is in `meta` would be indexed once more. */
const recordOf = ({ filters }: PagefindData): SearchRecord => JSON.parse(filters.record![0]!);
