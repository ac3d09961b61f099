import { ofSearch } from "../../i18n/validation-search.ts";
import type { Placed, Repository } from "../../schema/repository.ts";
import type { QuestionWord, Reading } from "../../schema/search-words.ts";
import type { SynonymRow } from "../../schema/synonyms.ts";
import { errorAt, type Problem } from "../problem.ts";

/** Synonyms that say nothing new, words that nothing can be found by, readings that do not fit their word. */
export function checkSearchWords({ synonyms, questionWords, readings }: Repository): Problem[] {
  return [
    ...synonyms.flatMap(checkSynonym),
    ...questionWords.flatMap(checkQuestionWord),
    ...readings.flatMap(checkReading),
  ];
}

function checkSynonym({ word, synonym, place }: Placed<SynonymRow>): Problem[] {
  const empty = ([column, value]: readonly [string, string]) =>
    isWord(value) ? [] : [errorAt({ ...place, column, value }, ofSearch.noWord(value))];
  const nothing = Object.entries({ word, synonym }).flatMap(empty);
  if (nothing.length > 0 || plain(word) !== plain(synonym)) return nothing;
  return [errorAt({ ...place, column: "synonym", value: synonym }, ofSearch.sameWord(synonym))];
}

function checkQuestionWord({ word, place }: Placed<QuestionWord>): Problem[] {
  const spot = { ...place, column: "word", value: word };
  const parts = word.split("…");
  if (parts.every(isWord)) return [];
  return [errorAt(spot, parts.length === 1 ? ofSearch.noWord(word) : ofSearch.brokenGap(word))];
}

function checkReading({ word, reading, place }: Placed<Reading>): Problem[] {
  const [wanted, got] = [[...word].length, reading.split(" ").length];
  if (wanted === got) return [];
  return [errorAt({ ...place, column: "reading", value: reading }, ofSearch.syllables(reading, wanted, got))];
}

const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

const plain = (text: string) => text.normalize("NFKC").toLowerCase();
