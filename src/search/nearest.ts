import { isLatin } from "./plain.ts";
import { type AnswerContext, isNamed, type Ranks, rankPhrase } from "./rank.ts";
import { runsOf } from "./tokens.ts";

/** A beginning shorter than this, or than this share of the word, says nothing. */
const shortest = 3;
const shareOfWord = 0.6;
/** In a shorter word, two letters that have changed places make another word too easily; a longer one is no slip of a word. */
const shortestSwapped = 5;
const longestSwapped = 20;
/** A character that stands in more titles than this tells none of them apart. */
const mostTitles = 12;
/** So many characters of a query are looked for, and so large a share of them must stand in a title. */
const mostCharacters = 8;
const shareOfCharacters = 1 / 3;

/**
 * What a query may have meant of which nothing occurs: titles with one of its Latin words in which two letters have changed
 * places, else names that begin as the word does; titles that share its rare characters. Only ever offered as near, so a
 * misspelt name still leads on.
 */
export async function rankNearest(terms: readonly string[], context: AnswerContext): Promise<Ranks> {
  const runs = terms.flatMap(runsOf);
  const near: Ranks = new Map();
  for (const word of runs.filter(isLatin)) {
    const swapped = await titledSwapped(word, context);
    for (const id of swapped.length > 0 ? swapped : await namedLike(word, context)) near.set(id, -1);
  }
  const characters = [...new Set(runs.filter((run) => !isLatin(run)).join(""))].slice(0, mostCharacters);
  const titles = await Promise.all(characters.map((character) => titlesWith(character, context)));
  for (const id of new Set(titles.flat())) {
    const share = titles.filter((found) => found.includes(id)).length / characters.length;
    if (share >= shareOfCharacters) near.set(id, -share);
  }
  return near;
}

/** What has in its title the word that a word is with two neighbouring letters swapped: `patnet` is `patent`. */
async function titledSwapped(word: string, { source }: AnswerContext): Promise<readonly string[]> {
  if (!/^[a-z]+$/.test(word) || word.length < shortestSwapped || word.length > longestSwapped) return [];
  const swaps = [...word].slice(1).map((letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2));
  const found = await Promise.all(swaps.map((words) => source.find({ field: "title", words })));
  return found.flatMap((ids) => [...ids]);
}

/** Who is called by the longest beginning of a word that anything is called by. */
async function namedLike(word: string, context: AnswerContext): Promise<readonly string[]> {
  const least = Math.max(shortest, Math.ceil(shareOfWord * word.length));
  for (let length = word.length - 1; length >= least; length--) {
    const ranks = await rankPhrase(word.slice(0, length), context);
    const named = [...ranks].filter(([, rank]) => isNamed(rank));
    if (named.length > 0) return named.map(([id]) => id);
  }
  return [];
}

async function titlesWith(character: string, { source }: AnswerContext): Promise<readonly string[]> {
  const found = [...(await source.find({ field: "title", words: character }))];
  const current = found.filter((id) => !source.cards.get(id)!.superseded);
  return current.length <= mostTitles ? current : [];
}
