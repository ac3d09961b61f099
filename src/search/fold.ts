/** Brings one character to the form in which it is compared; may give none or several characters. */
export type Fold = (character: string) => string;

/** Pairs of a traditional character and the simplified one it is read as. */
export type CharacterPairs = readonly (readonly [traditional: string, simplified: string])[];

/**
 * Folds characters (规范化): full width to half width, capitals to small letters, no accents, traditional to simplified.
 * Character by character and never by phrase, so that no word turns into another; folding twice changes nothing.
 * @example fold("ＧＤＰ", createFold()); // => "gdp"
 */
export function createFold(traditional: CharacterPairs = []): Fold {
  const simplified = new Map(traditional);
  const seen = new Map<string, string>();
  return (character) => {
    const known = seen.get(character);
    if (known !== undefined) return known;
    const folded = [...bare(character)].map((each) => simplified.get(each) ?? each).join("");
    seen.set(character, folded);
    return folded;
  };
}

/** Folds every character of a text. */
export function fold(text: string, character: Fold): string {
  return [...text].map(character).join("");
}

/** Decomposed before and after lowering: either may bring forth what the other takes away. */
const bare = (character: string) =>
  character.normalize("NFKD").toLowerCase().normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
