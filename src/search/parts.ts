import type { Fold } from "./fold.ts";
import { isLatin, plain } from "./plain.ts";
import { runsOf } from "./tokens.ts";

/**
 * The words between which a reader has put spaces or signs, each as plain runs.
 * @example typedTerms("沙坪坝 R&D", createFold()); // => ["沙坪坝", "r d"]
 */
export function typedTerms(query: string, fold: Fold): string[] {
  const terms = query.split(/[\s,，、;；。.?？!！:：+×]+/u).map((part) => plain(part, fold));
  return terms.filter((term, i) => term !== "" && terms.indexOf(term) === i);
}

/** The longest piece of a run that is tried. */
const longestPiece = 12;

/**
 * Cuts terms into the pieces that occur somewhere, from the left and the longest first; Latin words are pieces whole.
 * A Han character alone is no piece. What occurs nowhere is left out.
 * @example await piecesOf(["重庆匹配度"], async (piece) => ["重庆", "匹配度"].includes(piece)); // => ["重庆", "匹配度"]
 */
export async function piecesOf(
  terms: readonly string[],
  occurs: (piece: string) => Promise<boolean>,
): Promise<string[]> {
  const pieces: string[] = [];
  for (const run of terms.flatMap(runsOf)) {
    if (isLatin(run)) {
      if (await occurs(run)) pieces.push(run);
      continue;
    }
    const characters = [...run];
    for (let at = 0; at < characters.length - 1; ) {
      const length = await longestAt(characters, at, occurs);
      if (length > 0) pieces.push(characters.slice(at, at + length).join(""));
      at += Math.max(1, length);
    }
  }
  return pieces.filter((piece, i) => pieces.indexOf(piece) === i);
}

/** Grows a piece while it still occurs: what does not occur has no longer piece that does. */
async function longestAt(characters: readonly string[], at: number, occurs: (piece: string) => Promise<boolean>) {
  let longest = 0;
  for (let length = 2; length <= longestPiece && at + length <= characters.length; length++) {
    if (!(await occurs(characters.slice(at, at + length).join("")))) break;
    longest = length;
  }
  return longest;
}

/** How many characters of the terms the pieces cover, 0 to 1. */
export function coverage(terms: readonly string[], pieces: readonly string[]): number {
  const size = (texts: readonly string[]) => texts.join("").replaceAll(" ", "").length;
  const runs = new Set(terms.flatMap(runsOf));
  return runs.size === 0 ? 0 : Math.min(1, size(pieces) / size([...runs]));
}
