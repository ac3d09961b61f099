import { createFold, type Fold } from "./fold.ts";
import { foldSynonyms, type Synonym } from "./synonyms.ts";

/** The dictionaries that travel to the browser beside the index, as `search-words.js` holds them. */
export interface SearchWords {
  /** traditional characters, and in the same order what each is read as */
  readonly traditional: string;
  readonly simplified: string;
  readonly synonyms: readonly (readonly [word: string, synonym: string])[];
}

/** The dictionaries ready for use. */
export function readWords(words: SearchWords): { fold: Fold; synonyms: readonly Synonym[] } {
  const simplified = [...words.simplified];
  const fold = createFold([...words.traditional].map((character, i) => [character, simplified[i]!]));
  const synonyms = words.synonyms.map(([word, synonym]) => ({ word, synonym }));
  return { fold, synonyms: foldSynonyms(synonyms, fold) };
}
