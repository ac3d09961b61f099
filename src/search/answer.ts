import type { Fold } from "./fold.ts";
import type { Probe } from "./match.ts";
import { coreTerms, coverage, piecesOf, typedTerms } from "./parts.ts";
import type { Source } from "./source.ts";
import { type Synonym, variantsOf } from "./synonyms.ts";

/** What a search came to: nothing asked, found as asked, found in part only, or not there (`hits` are then the nearest). */
export type AnswerKind = "empty" | "found" | "parts" | "none";

export interface Answer {
  readonly kind: AnswerKind;
  /** ids, best first */
  readonly hits: readonly string[];
  /** plain words to be marked in titles and snippets */
  readonly needles: readonly string[];
}

export interface AnswerContext {
  readonly source: Source;
  readonly fold: Fold;
  /** as `foldSynonyms` gives them */
  readonly synonyms: readonly Synonym[];
}

/** Of a longer query only so many characters are read. */
const longestQuery = 100;
/** Where nothing is found, so many near entries are offered. */
const mostNearest = 5;
/** Below this share of the query in its pieces, what they find is only near. */
const enough = 0.5;

/** The lower, the better. */
type Ranks = Map<string, number>;

/**
 * Answers a query: what holds it as typed, exact titles first; else without its question words; else by its parts.
 * Terms set apart by spaces need not stand together, but where they do comes first.
 */
export async function answer(query: string, context: AnswerContext): Promise<Answer> {
  const typed = typedTerms([...query].slice(0, longestQuery).join(""), context.fold);
  if (typed.length === 0) return { kind: "empty", hits: [], needles: [] };
  const core = coreTerms(typed);
  for (const terms of [typed, core]) {
    const ranks = await rankTerms(terms, context);
    if (ranks.size > 0) return { kind: "found", hits: sortRanks(ranks, context), needles: needlesOf(terms, context) };
  }
  return answerByParts(core, context);
}

async function rankTerms(terms: readonly string[], context: AnswerContext): Promise<Ranks> {
  if (terms.length === 0) return new Map();
  const ranks = await rankPhrase(terms.join(" "), context);
  if (terms.length > 1) keepBest(ranks, await rankTogether(terms, context));
  return ranks;
}

/** How a record can hold a phrase, best first. */
const tiers: readonly Omit<Probe, "words">[] = [
  { field: "title", start: true, end: true },
  { field: "title", start: true },
  { field: "title", prefix: true },
  { field: "keyword" },
];
/** Asked first: what does not hold a phrase anywhere holds it nowhere in particular. */
const anywhere: Omit<Probe, "words"> = { field: "any", prefix: true };
/** Asked of a Latin word as typed, since it may be pinyin: the first that finds anything is what was meant. */
const soundTiers: readonly Omit<Probe, "words">[] = [
  { field: "sound" },
  { field: "part-sound" },
  { field: "sound", prefix: true },
  { field: "part-sound", prefix: true },
];
/** Tiers stand ten apart, so that the readings of a phrase (its synonyms) fit between. */
const step = 10;
const outsideTitle = 3 * step;
const worst = step * (tiers.length + 1 + soundTiers.length);

async function rankPhrase(phrase: string, { source, synonyms }: AnswerContext): Promise<Ranks> {
  const ranks: Ranks = new Map();
  const ask = (place: Omit<Probe, "words">, words: string) =>
    source.find({ ...place, words, prefix: place.prefix === true && mayGoOn(words) });
  for (const [i, words] of variantsOf(phrase, synonyms).entries()) {
    const held = await ask(anywhere, words);
    for (const id of held) keepLower(ranks, id, step * tiers.length + i);
    for (const [tier, place] of held.size > 0 ? tiers.entries() : []) {
      for (const id of await ask(place, words)) if (held.has(id)) keepLower(ranks, id, step * tier + i);
    }
  }
  for (const [i, place] of mayBePinyin(phrase) ? soundTiers.entries() : []) {
    const sounding = await ask(place, phrase);
    for (const id of sounding) keepLower(ranks, id, step * (tiers.length + 1 + i));
    if (sounding.size > 0) break;
  }
  return ranks;
}

/** Records that hold every term, those with more of them in the title first. */
async function rankTogether(terms: readonly string[], context: AnswerContext): Promise<Ranks> {
  const ranks = await Promise.all(terms.map((term) => rankPhrase(term, context)));
  const [first, ...others] = ranks;
  const together: Ranks = new Map();
  for (const id of first!.keys()) {
    if (!others.every((other) => other.has(id))) continue;
    const outside = ranks.filter((each) => each.get(id)! >= outsideTitle).length;
    together.set(id, worst + outside);
  }
  return together;
}

/** A single Latin word of three letters may be the beginning of a longer one. */
const mayGoOn = (words: string) => /^[a-z0-9]{3,}$/.test(words);

const mayBePinyin = (words: string) => /^[a-z]{2,}$/.test(words);

async function answerByParts(core: readonly string[], context: AnswerContext): Promise<Answer> {
  const found = new Map<string, Ranks>();
  const look = async (piece: string) => {
    if (!found.has(piece)) found.set(piece, await rankPhrase(piece, context));
    return found.get(piece)!.size > 0;
  };
  const pieces = await piecesOf(core, look);
  const hits = sortRanks(rankPieces(pieces, found, context.source.cards.size), context);
  const needles = needlesOf(pieces, context);
  if (coverage(core, pieces) >= enough) return { kind: "parts", hits, needles };
  return { kind: "none", hits: hits.slice(0, mostNearest), needles };
}

/** Long and rare pieces weigh most; what weighs less than half of the best is left out. Titles decide between equals. */
function rankPieces(pieces: readonly string[], found: ReadonlyMap<string, Ranks>, total: number): Ranks {
  const weights = new Map<string, { weight: number; titles: number }>();
  for (const piece of pieces) {
    const ranks = found.get(piece)!;
    for (const [id, rank] of ranks) {
      const { weight, titles } = weights.get(id) ?? { weight: 0, titles: 0 };
      const rare = Math.log(1 + total / ranks.size);
      weights.set(id, { weight: weight + piece.length * rare, titles: titles + (rank < outsideTitle ? 1 : 0) });
    }
  }
  const best = Math.max(0, ...[...weights.values()].map(({ weight }) => weight));
  const kept = [...weights].filter(([, { weight }]) => weight >= best / 2);
  return new Map(kept.map(([id, { weight, titles }]) => [id, -weight - titles / 1000]));
}

/** What to mark: every reading of every term, the whole query first. */
function needlesOf(terms: readonly string[], { synonyms }: AnswerContext): string[] {
  const whole = terms.length > 1 ? [terms.join(" ")] : [];
  return [...new Set([...whole, ...terms].flatMap((term) => variantsOf(term, synonyms)))];
}

function sortRanks(ranks: Ranks, { source }: AnswerContext): string[] {
  return [...ranks]
    .map(([id, rank]) => ({ id, rank, card: source.cards.get(id)! }))
    .sort(
      (a, b) => Number(a.card.superseded) - Number(b.card.superseded) || a.rank - b.rank || a.card.order - b.card.order,
    )
    .map(({ id }) => id);
}

function keepBest(ranks: Ranks, others: Ranks): void {
  for (const [id, rank] of others) keepLower(ranks, id, rank);
}

function keepLower(ranks: Ranks, id: string, rank: number): void {
  const known = ranks.get(id);
  if (known === undefined || rank < known) ranks.set(id, rank);
}
