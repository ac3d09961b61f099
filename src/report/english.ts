/**
 * A place in words.
 * @example ordinal(22); // => "22nd"
 */
export function ordinal(rank: number): string {
  const teen = rank % 100 > 10 && rank % 100 < 14;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${rank}${ending}`;
}

/** A name in mid-sentence: its first letter small, unless the word is an abbreviation such as R&D or IP. */
export function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}

/**
 * A name as the first word of a sentence.
 * @example upperFirst("invention patents"); // => "Invention patents"
 */
export function upperFirst(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
