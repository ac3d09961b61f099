/** U+00AD: a place where a word may break; it shows a hyphen only there. */
const softHyphen = "\u00AD";
const syllable = /[^aeiou\s]*[aeiou]+(?:ng(?![aeiou])|n(?![aeiou])|r(?![aeiou]))?/gi;

/**
 * Lets a name in pinyin break between syllables, so that it fits a narrow tile. Words of up to five letters stay whole.
 * @example breakable("Heilongjiang"); // => "Hei\u00ADlong\u00ADjiang"
 */
export function breakable(name: string): string {
  return name.replace(/[A-Za-z]{6,}/g, (word) => {
    const parts = word.match(syllable) ?? [word];
    return parts.join("").length === word.length ? parts.join(softHyphen) : word;
  });
}
