import { kindWords } from "../i18n/search.ts";
import { kindPlace } from "../schema/search.ts";
import { letteredCode, shorterCode } from "./codes.ts";
import type { Fold } from "./fold.ts";
import { fieldsOf, holds, type Probe } from "./match.ts";
import type { Asking } from "./question.ts";
import { type Card, kindOf, type Source } from "./source.ts";
import { type Synonym, variantsOf } from "./synonyms.ts";

/** What a query is answered from. */
export interface AnswerContext {
  readonly source: Source;
  readonly fold: Fold;
  /** as `foldSynonyms` gives them */
  readonly synonyms: readonly Synonym[];
  /** as `foldQuestionWords` gives them */
  readonly asking: readonly Asking[];
}

/** How well records hold what is asked, by id: the lower, the better. */
export type Ranks = Map<string, number>;

/** Where words are looked for. */
type Place = Omit<Probe, "words">;

/** How a record can hold a phrase, best first; a title as a whole and a keyword are both its name. */
const places: readonly (readonly [place: Place, rank: number])[] = [
  [{ field: "title", start: true, end: true }, 0],
  [{ field: "keyword" }, 1],
  [{ field: "title", start: true }, 20],
  [{ field: "title" }, 40],
  [{ field: "title", prefix: true }, 60],
];
/** Asked of a Latin word as typed, since it may be pinyin: the first that finds anything is what was meant. */
const soundPlaces: readonly Place[] = [
  { field: "sound" },
  { field: "part-sound" },
  { field: "sound", prefix: true },
  { field: "part-sound", prefix: true },
];
/** Asked first: what does not hold a phrase anywhere holds it nowhere in particular. */
const anywhere: Place = { field: "any", prefix: true };
/** Places stand so far apart that the readings of a phrase (its synonyms) fit between, each two further than the one before. */
const step = 20;
const perReading = 2;
const firstSound = 80;
const elsewhere = firstSound + step * soundPlaces.length;
/** What is found without the words that ask stands behind what is found as typed. */
export const behind = 10_000;
/** Terms that stand in a record, but not together, come behind every phrase; how well each stands is added. */
const apart = elsewhere + step;

/** A kind with so many hits outside of names is none that says the same on every page. */
const fewHits = 5;
/** At most so many records are read to see where they hold a phrase. */
const mostRead = 10;

/** Whether a rank is that of something held in a name: a title, a keyword, how they sound. */
export const isNamed = (rank: number): boolean => rank < elsewhere;

/** Whether it holds the words as typed, not a synonym of theirs. */
const isTyped = (rank: number): boolean => rank % step < perReading;

/** How good a name it is, 3 for the name as a whole, 1 for what stands outside of names; less for a synonym of what was typed. */
export function worthOf(rank: number): number {
  const typed = isTyped(rank) ? 1 : 0.9;
  if (rank < step) return 3 * typed;
  return (isNamed(rank) ? 2 : 1) * typed;
}

/** Records that hold a phrase in any of its readings; what belongs to a code belongs to those above it too. */
export async function rankPhrase(phrase: string, context: AnswerContext): Promise<Ranks> {
  const ranks = await rankReadings(phrase, context);
  const code = otherCode(phrase);
  for (const [id, rank] of code === null ? [] : await rankPhrase(code, context))
    keepLower(ranks, id, rank + perReading);
  return ranks;
}

/** Whether anything holds a phrase in any of its readings, or is called so by its sound: asks less than to rank what does. */
export async function occurs(phrase: string, context: AnswerContext): Promise<boolean> {
  for (const words of readingsOf(phrase, context.synonyms)) {
    if ((await ask(context.source, anywhere, words)).size > 0) return true;
  }
  for (const place of mayBePinyin(phrase) ? soundPlaces : []) {
    if ((await ask(context.source, place, phrase)).size > 0) return true;
  }
  const code = otherCode(phrase);
  return code !== null && occurs(code, context);
}

/** The code as which a code is read too: with its letter, or the one above it. */
const otherCode = (phrase: string) => letteredCode(phrase) ?? shorterCode(phrase);

const ask = (source: Source, place: Place, words: string) => source.find(probeOf(place, words));

async function rankReadings(phrase: string, context: AnswerContext): Promise<Ranks> {
  const { source, synonyms } = context;
  const ranks: Ranks = new Map();
  // All at once: each may be files to fetch, and what is waited for in turn is waited for long.
  const readings = await Promise.all(readingsOf(phrase, synonyms).map((words) => rankReading(words, context)));
  for (const [i, found] of readings.entries())
    for (const [id, rank] of found) keepLower(ranks, id, rank + perReading * i);
  for (const [at, place] of mayBePinyin(phrase) ? soundPlaces.entries() : []) {
    const sounding = await ask(source, place, phrase);
    for (const id of sounding) keepLower(ranks, id, firstSound + step * at);
    if (sounding.size > 0) break;
  }
  return ranks;
}

/** Records that hold the words as they are, by the best place in which they do. */
async function rankReading(words: string, context: AnswerContext): Promise<Ranks> {
  const { source } = context;
  const held = await ask(source, anywhere, words);
  const ranks: Ranks = new Map([...held].map((id) => [id, elsewhere]));
  if (held.size === 0) return ranks;
  const within =
    held.size > mostRead ? (place: Place) => ask(source, place, words) : await readHeld(held, words, context);
  const asked = places.filter(([place]) => !place.prefix || mayGoOn(words));
  const found = await Promise.all(asked.map(async ([place, rank]) => [await within(place), rank] as const));
  for (const [ids, rank] of found) for (const id of ids) if (held.has(id)) keepLower(ranks, id, rank);
  return ranks;
}

/** As typed and by its synonyms; where its last word is an English plural, as the singular and by the synonyms of that. */
function readingsOf(phrase: string, synonyms: readonly Synonym[]): string[] {
  const variants = variantsOf(phrase, synonyms);
  const isPlural = /(^| )[a-z]{2,}s$/.test(phrase);
  return isPlural ? [...new Set([...variants, ...variantsOf(phrase.slice(0, -1), synonyms)])] : variants;
}

/** Where few records hold a phrase, they are read, which costs less than to ask the index of each where it stands. */
async function readHeld(held: ReadonlySet<string>, words: string, { source, fold }: AnswerContext) {
  const ids = [...held];
  const fields = (await source.read(ids)).map((record) => fieldsOf(record, fold));
  return (place: Place) => ids.filter((_, i) => holds(fields[i]!, probeOf(place, words)));
}

const probeOf = (place: Place, words: string): Probe => ({
  ...place,
  words,
  prefix: place.prefix === true && mayGoOn(words),
});

/** A single Latin word of three letters may be the beginning of a longer one. */
const mayGoOn = (words: string) => /^[a-z0-9]{3,}$/.test(words);

const mayBePinyin = (words: string) => /^[a-z]{2,}$/.test(words);

/** Records that hold all terms: one after another, or each for itself. */
export async function rankTerms(terms: readonly string[], context: AnswerContext): Promise<Ranks> {
  if (terms.length === 0) return new Map();
  const ranks = await rankPhrase(terms.join(" "), context);
  if (terms.length === 1) return ranks;
  for (const [id, rank] of await rankTogether(terms, context)) keepLower(ranks, id, rank);
  // The sound of a name may be typed syllable by syllable.
  const joined = terms.every(mayBePinyin) ? await rankPhrase(terms.join(""), context) : [];
  for (const [id, rank] of joined) keepLower(ranks, id, rank);
  return ranks;
}

/** Records that hold one of several terms; one that is what pages of a kind are called stands in each of them. */
export async function rankAmong(term: string, context: AnswerContext): Promise<Ranks> {
  const ranks = await rankPhrase(term, context);
  const kind = kindCalled.get(term);
  for (const [id, card] of kind === undefined ? [] : context.source.cards)
    if (kindOf(card) === kind) keepLower(ranks, id, elsewhere);
  return ranks;
}

/** The kind of page that a word stands for. */
const kindCalled = new Map(Object.entries(kindWords).flatMap(([kind, words]) => words.map((word) => [word, kind])));

async function rankTogether(terms: readonly string[], context: AnswerContext): Promise<Ranks> {
  const [first, ...others] = await Promise.all(terms.map((term) => rankAmong(term, context)));
  const together: Ranks = new Map();
  for (const [id, rank] of first!) {
    if (!others.every((other) => other.has(id))) continue;
    together.set(
      id,
      others.reduce((sum, other) => sum + equalNames(other.get(id)!), apart + equalNames(rank)),
    );
  }
  return together;
}

/** A title as a whole and a keyword count alike, also where the ranks of several terms are added. */
const equalNames = (rank: number) => rank - (rank % perReading);

export function keepLower(ranks: Ranks, id: string, rank: number): void {
  const known = ranks.get(id);
  if (known === undefined || rank < known) ranks.set(id, rank);
}

/**
 * Sorts what was found: older editions last; then how well they hold what is asked, a title as a whole and a keyword being
 * equal, and words as typed before their synonyms; between equals the kinds that the question prefers, then the order of
 * kinds, then that of the cards. Of what holds it outside of names, kinds with many hits come last: what stands in every
 * page of a kind says little.
 */
export function sortRanks(ranks: Ranks, { source }: AnswerContext, preferred: readonly string[] = []): string[] {
  const found = [...ranks].map(([id, rank]) => ({ id, rank, card: source.cards.get(id)! }));
  const often = new Map<string, number>();
  for (const { card } of found) {
    if (!card.superseded) often.set(kindOf(card), (often.get(kindOf(card)) ?? 0) + 1);
  }
  const keysOf = (rank: number, { order }: Card, kind: string) => {
    const own = rank % behind;
    const place = isNamed(own) ? Math.floor(own / step) : own;
    const isSynonym = isTyped(own) ? 0 : 1;
    const count = often.get(kind) ?? 0;
    const spread = isNamed(own) || count <= fewHits ? 0 : count;
    return [rank - own, place, isSynonym, preferred.includes(kind) ? 0 : 1, spread, kindPlace(kind), rank, order];
  };
  return found
    .map(({ id, rank, card }) => ({ id, card, keys: keysOf(rank, card, kindOf(card)) }))
    .sort((a, b) => Number(a.card.superseded) - Number(b.card.superseded) || compareKeys(a.keys, b.keys))
    .map(({ id }) => id);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
