import type { QuestionIntent } from "../schema/search-words.ts";
import type { PackedCards } from "./cards.ts";
import { createFold } from "./fold.ts";
import { foldQuestionWords } from "./question.ts";
import type { AnswerContext } from "./rank.ts";
import { foldSynonyms } from "./synonyms.ts";

/** The dictionaries that travel to the browser beside the index, as `search-words-zh.js` holds them. */
export interface SearchWords {
  /** traditional characters, and in the same order what each is read as */
  readonly traditional: string;
  readonly simplified: string;
  readonly synonyms: readonly (readonly [word: string, synonym: string])[];
  readonly asking: readonly (readonly [word: string, intent: QuestionIntent, asksFor?: string])[];
}

/** What opens the index of a language, as `search-zh.pack` holds it. */
export interface SearchOpening {
  readonly words: SearchWords;
  readonly cards: PackedCards;
}

/** The dictionaries ready for use. */
export function readWords(words: SearchWords): Omit<AnswerContext, "source"> {
  const simplified = [...words.simplified];
  const fold = createFold([...words.traditional].map((character, i) => [character, simplified[i]!]));
  const synonyms = words.synonyms.map(([word, synonym]) => ({ word, synonym }));
  const asking = words.asking.map(([word, intent, asks_for = null]) => ({ word, intent, asks_for }));
  return { fold, synonyms: foldSynonyms(synonyms, fold), asking: foldQuestionWords(asking, fold) };
}
