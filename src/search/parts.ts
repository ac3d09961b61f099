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

/** The longest piece of a run that is tried, and how many characters of a query are cut into pieces. */
const longestPiece = 12;
const mostCut = 24;

/**
 * Cuts terms into pieces that occur somewhere, so that they cover as much as can be and are as few as can be; Latin words are
 * pieces whole. A Han character alone is no piece. What occurs nowhere is left out.
 * @example await piecesOf(["重庆匹配度"], async (piece) => ["重庆", "匹配", "匹配度"].includes(piece)); // => ["重庆", "匹配度"]
 */
export async function piecesOf(
  terms: readonly string[],
  occurs: (piece: string) => Promise<boolean>,
): Promise<string[]> {
  const pieces: string[] = [];
  let left = mostCut;
  for (const run of terms.flatMap(runsOf)) {
    const characters = [...run].slice(0, left);
    left -= characters.length;
    if (!isLatin(run)) pieces.push(...(await cutRun(characters, occurs)));
    else if (characters.length > 0 && (await occurs(run))) pieces.push(run);
  }
  return pieces.filter((piece, i) => pieces.indexOf(piece) === i);
}

/** A way to cut the characters from some place on. */
interface Cut {
  readonly pieces: readonly string[];
  readonly covered: number;
}

async function cutRun(characters: readonly string[], occurs: (piece: string) => Promise<boolean>) {
  // From the end, so that the best way to go on from any place is known; the longer piece is tried last and wins a draw.
  const best: Cut[] = [{ pieces: [], covered: 0 }];
  for (let at = characters.length - 1; at >= 0; at--) {
    const longest = await longestAt(characters, at, occurs);
    let chosen = best[0]!;
    for (let length = 2; length <= longest; length++) {
      const { pieces, covered } = best[length - 1]!;
      const cut = { pieces: [characters.slice(at, at + length).join(""), ...pieces], covered: covered + length };
      const isBetter = cut.covered - chosen.covered || chosen.pieces.length - cut.pieces.length;
      if (isBetter >= 0) chosen = cut;
    }
    best.unshift(chosen);
  }
  return best[0]!.pieces;
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
