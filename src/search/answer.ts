import type { QuestionIntent } from "../schema/search-words.ts";
import { type Comparison, compareNamed } from "./comparison.ts";
import { rankNearest } from "./nearest.ts";
import { coverage, piecesOf, typedTerms } from "./parts.ts";
import { readQuestion } from "./question.ts";
import {
  type AnswerContext,
  behind,
  keepLower,
  occurs,
  type Ranks,
  rankAmong,
  rankPhrase,
  rankTerms,
  sortRanks,
  worthOf,
} from "./rank.ts";
import { kindOf } from "./source.ts";
import { variantsOf } from "./synonyms.ts";

/** What a search came to: nothing asked, found as asked, found in part only, or not there (`hits` are then the nearest). */
export type AnswerKind = "empty" | "found" | "parts" | "none";

export interface Answer {
  readonly kind: AnswerKind;
  /** ids, best first */
  readonly hits: readonly string[];
  /** plain words to be marked in titles and snippets */
  readonly needles: readonly string[];
  /** the parts in which it was found, where it was not found as a whole */
  readonly pieces?: readonly string[];
  /** where entities are compared: which of the hits sets them side by side, and whom */
  readonly comparison?: Comparison;
}

/** Of a longer query only so many characters are read. */
const longestQuery = 100;
/** Where nothing is found, so many near entries are offered. */
const mostNearest = 5;
/** Of what holds parts alone, a kind of page that the question prefers weighs so much more. */
const favoured = 1.5;
/** Every further part of a query weighs so much more than the one before. */
const later = 0.1;
/** Below this share of the query in its pieces, what they find is only near. */
const enough = 0.5;

/** Which kinds of page answer a question best, of those that name the thing equally well. */
const preferredKinds: Readonly<Record<QuestionIntent, readonly string[]>> = {
  ask: [],
  define: ["term"],
  compute: ["method", "indicator"],
  compare: [],
  change: ["report"],
  obtain: ["data"],
};

/**
 * Answers a query: what holds it as typed, exact titles first; then without its question words; else by its parts.
 * Terms set apart by spaces need not stand together, but where they do comes first.
 */
export async function answer(query: string, context: AnswerContext): Promise<Answer> {
  const typed = typedTerms([...query].slice(0, longestQuery).join(""), context.fold);
  if (typed.length === 0) return { kind: "empty", hits: [], needles: [] };
  const { terms, intents } = readQuestion(typed, context.asking);
  const preferred = [...intents].flatMap((intent) => preferredKinds[intent]);
  const ranks = await rankQuestion(typed, terms, context);
  const whole = {
    hits: sortRanks(ranks, context, preferred),
    // Words that only ask stand in every sentence: they are marked where the query stands as typed, and not each.
    needles: needlesOf(terms.length > 0 ? terms : typed, context, typed),
  };
  const found: Answer = whole.hits.some((id) => !context.source.cards.get(id)!.superseded)
    ? { kind: "found", ...whole }
    : withOlder(await answerByParts(terms, preferred, context), whole);
  const { pieces = terms } = found;
  const isAsked = intents.has("compare");
  const comparison =
    isAsked || pieces.length > 1 ? await compareNamed(isAsked ? terms : pieces, context, { isAsked }) : null;
  return comparison === null ? found : withComparison(found, comparison);
}

/** The query as typed, as one phrase where it has words that ask; then what is left without them. */
async function rankQuestion(
  typed: readonly string[],
  terms: readonly string[],
  context: AnswerContext,
): Promise<Ranks> {
  if (terms.length === 0 || terms.join("\n") === typed.join("\n")) return rankTerms(typed, context);
  const ranks = await rankPhrase(typed.join(" "), context);
  for (const [id, rank] of await rankTerms(terms, context)) keepLower(ranks, id, behind + rank);
  return ranks;
}

async function answerByParts(
  terms: readonly string[],
  preferred: readonly string[],
  context: AnswerContext,
): Promise<Answer> {
  const pieces = await piecesOf(terms, (piece) => occurs(piece, context));
  const found = new Map<string, Ranks>();
  const rank = pieces.length > 1 ? rankAmong : rankPhrase;
  for (const piece of pieces) found.set(piece, await rank(piece, context));
  const { cards } = context.source;
  const favour = (id: string) => (preferred.includes(kindOf(cards.get(id)!)) ? favoured : 1);
  const isCurrent = (id: string) => !cards.get(id)!.superseded;
  const weighed = withoutWholes(pieces, found, context);
  const hits = sortRanks(rankPieces(weighed, found, { total: cards.size, favour, isCurrent }), context);
  const needles = needlesOf(pieces, context);
  const covered = coverage(terms, pieces);
  // What is typed without spaces is found as it would be with them where a record of today holds every piece.
  const isWhole = (id: string) => isCurrent(id) && pieces.every((piece) => found.get(piece)!.has(id));
  if (covered === 1 && hits.some(isWhole)) return { kind: "found", hits, needles, pieces };
  if (covered >= enough) return { kind: "parts", hits, needles, pieces };
  const near = hits.length > 0 ? hits : sortRanks(await rankNearest(terms, context), context);
  return { kind: "none", hits: near.filter(isCurrent).slice(0, mostNearest), needles };
}

/** Of places that follow one another the last is meant, the others say where it lies: 重庆市渝北区. */
function withoutWholes(
  pieces: readonly string[],
  found: ReadonlyMap<string, Ranks>,
  { source: { cards } }: AnswerContext,
): readonly string[] {
  const isPlace = (piece: string) =>
    [...found.get(piece)!].some(([id, rank]) => worthOf(rank) >= 3 && kindOf(cards.get(id)!) === "region");
  return pieces.filter((piece, at) => at === pieces.length - 1 || !isPlace(piece) || !isPlace(pieces[at + 1]!));
}

/** What weighs beside the pieces. */
interface Weighing {
  /** how many records there are */
  readonly total: number;
  readonly favour: (id: string) => number;
  readonly isCurrent: (id: string) => boolean;
}

/**
 * Long and rare pieces weigh most, and those that stand in names; of two, the later. What holds several of them counts for
 * more than what holds one well; what weighs less than half of the best of today is left out.
 */
function rankPieces(
  pieces: readonly string[],
  found: ReadonlyMap<string, Ranks>,
  { total, favour, isCurrent }: Weighing,
): Ranks {
  const weights = new Map<string, number>();
  for (const [at, piece] of pieces.entries()) {
    const ranks = found.get(piece)!;
    const weight = piece.length * Math.log(1 + total / ranks.size) * (1 + later * at);
    for (const [id, rank] of ranks) weights.set(id, (weights.get(id) ?? 0) + weight * worthOf(rank) * favour(id));
  }
  for (const [id, weight] of weights) {
    const share = pieces.filter((piece) => found.get(piece)!.has(id)).length / pieces.length;
    weights.set(id, weight * share);
  }
  const best = Math.max(0, ...[...weights].filter(([id]) => isCurrent(id)).map(([, weight]) => weight));
  return new Map([...weights].filter(([, weight]) => weight >= best / 2).map(([id, weight]) => [id, behind - weight]));
}

/** Where older editions alone hold all of it, what holds parts of it today comes first. */
function withOlder(byParts: Answer, { hits, needles }: Omit<Answer, "kind">): Answer {
  if (hits.length === 0) return byParts;
  const others = byParts.kind === "none" ? [] : byParts.hits.filter((id) => !hits.includes(id));
  return { ...byParts, kind: others.length > 0 ? byParts.kind : "found", hits: [...others, ...hits], needles };
}

/** The page that sets the entities side by side comes first, then each of them. */
function withComparison({ kind, hits, needles }: Answer, comparison: Comparison): Answer {
  const first = [comparison.id, ...comparison.entities.map(({ id }) => id)];
  const others = kind === "found" ? hits.filter((id) => !first.includes(id)) : [];
  return { kind: "found", hits: [...first, ...others], needles, comparison };
}

/** What to mark: every reading of the query as typed, of the terms together, and of each. */
function needlesOf(terms: readonly string[], { synonyms }: AnswerContext, typed = terms): string[] {
  return [...new Set([typed.join(" "), terms.join(" "), ...terms].flatMap((words) => variantsOf(words, synonyms)))];
}
