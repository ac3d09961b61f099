import { pinyin } from "pinyin-pro";
import type { Reading as ReadingRow } from "../../src/schema/search-words.ts";
import type { Fold } from "../../src/search/fold.ts";
import type { Sounds } from "../../src/search/match.ts";
import { isLatin, plain } from "../../src/search/plain.ts";
import { runsOf } from "../../src/search/tokens.ts";

/** A name longer than this is not typed whole by its sound. */
const longestName = 12;

/** How a word sounds whose characters have several readings. */
type Reading = Pick<ReadingRow, "word" | "reading">;

/**
 * How Chinese names sound (拼音), without tones: each whole name joined and by its initials, its syllables and pairs of them.
 * @example soundsOf(["重庆"], [], createFold()).whole; // => ["chongqing", "cq"]
 */
export function soundsOf(names: readonly string[], readings: readonly Reading[], fold: Fold): Sounds {
  const runs = names.flatMap((name) => runsOf(plain(name, fold))).filter((run) => !isLatin(run));
  const read = [...new Set(runs)].map((run) => syllablesOf(run, readings));
  return {
    whole: tidy(read.filter(({ length }) => length <= longestName).flatMap(joined)),
    parts: tidy(read.flatMap((syllables) => [...syllables, ...pairsOf(syllables).flatMap(joined)])),
  };
}

/** The syllables of a run, a character each; a word of the dictionary inside it sounds as written there. */
function syllablesOf(run: string, readings: readonly Reading[]): string[] {
  const syllables = pinyin(run, options);
  const characters = [...run];
  for (const { word, reading } of readings) {
    const [letters, sounds] = [[...word], reading.split(" ")];
    characters.forEach((_, at) => {
      if (letters.every((letter, i) => characters[at + i] === letter)) syllables.splice(at, letters.length, ...sounds);
    });
  }
  return syllables;
}

const options = { toneType: "none", type: "array", v: true } as const;

const joined = (syllables: readonly string[]) => [
  syllables.join(""),
  syllables.map((syllable) => syllable.charAt(0)).join(""),
];

const pairsOf = (syllables: readonly string[]) =>
  syllables.slice(1).map((syllable, i): readonly string[] => [syllables[i]!, syllable]);

const tidy = (words: readonly string[]) => [...new Set(words)].filter((word) => /^[a-z]{2,}$/.test(word)).sort();
