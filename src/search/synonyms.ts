import type { Fold } from "./fold.ts";
import { find } from "./match.ts";
import { plain } from "./plain.ts";

/** Another word under which the same thing is searched; what is typed on the left is also looked for as on the right. */
export interface Synonym {
  readonly word: string;
  readonly synonym: string;
}

/** At most so many readings of a query are looked for. */
const mostVariants = 6;

/**
 * The readings of a plain query, as typed first: each synonym whose word stands in it gives one more.
 * @example variantsOf("高企数量", [{ word: "高企", synonym: "高新技术企业" }]); // => ["高企数量", "高新技术企业数量"]
 */
export function variantsOf(query: string, synonyms: readonly Synonym[]): string[] {
  const variants = [query];
  for (const { word, synonym } of synonyms) {
    const at = find(query, { words: word });
    // 匹配 is read as 匹配度, but not where 匹配度 is what stands there.
    if (at < 0 || (synonym.includes(word) && query.includes(synonym))) continue;
    const replaced = `${query.slice(0, at)}${synonym}${query.slice(at + word.length)}`;
    const variant = plain(replaced, (character) => character);
    if (!variants.includes(variant)) variants.push(variant);
  }
  return variants.slice(0, mostVariants);
}

/** Writes both words of every synonym as plain runs, the longest word first, so that 研发强度 is read before 研发. */
export function foldSynonyms(synonyms: readonly Synonym[], fold: Fold): Synonym[] {
  return synonyms
    .map(({ word, synonym }) => ({ word: plain(word, fold), synonym: plain(synonym, fold) }))
    .sort((a, b) => b.word.length - a.word.length);
}
