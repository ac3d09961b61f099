import type { Fold } from "./fold.ts";
import { isLatin, plain } from "./plain.ts";
import { runsOf } from "./tokens.ts";

/** Words that ask, and say nothing of what is asked for; the longer before the shorter that they contain. */
const questionWords = [
  "是怎么得来的|怎么得来的|是怎么算的|是怎么计算的|是如何计算的|怎么计算|怎么算的|怎么算|如何计算|怎么得来|怎么样|怎么看|怎么",
  "是什么意思|什么意思|是什么|什么是|为什么|什么|是多少|多少|有哪些|哪些|哪个|哪里|哪儿|在哪里|在哪|如何|是否|有没有|请问|我想知道|告诉我",
  "是|的|吗|呢|吧|啊|了|和|与|及",
]
  .join("|")
  .split("|")
  .sort((a, b) => b.length - a.length);

const askingHan = new RegExp(questionWords.join("|"), "gu");

const askingLatin = new Set(
  "a an the of in on for to and or is are was were be do does did how what which who why where when much many it me tell about show".split(
    " ",
  ),
);

/**
 * The words between which a reader has put spaces or signs, each as plain runs.
 * @example typedTerms("沙坪坝 R&D", createFold()); // => ["沙坪坝", "r d"]
 */
export function typedTerms(query: string, fold: Fold): string[] {
  const terms = query.split(/[\s,，、;；。.?？!！:：]+/u).map((part) => plain(part, fold));
  return terms.filter((term, i) => term !== "" && terms.indexOf(term) === i);
}

/**
 * What is asked for, once the words that only ask are dropped.
 * @example coreTerms(["匹配度是什么"]); // => ["匹配度"]
 */
export function coreTerms(terms: readonly string[]): string[] {
  const core = terms.flatMap((term) =>
    askingLatin.has(term)
      ? []
      : term
          .replace(askingHan, "\n")
          .split("\n")
          .map((part) => part.trim()),
  );
  return core.filter((part, i) => part !== "" && core.indexOf(part) === i);
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
