import { isLatin } from "./plain.ts";

/**
 * The words that the index holds for a plain text, and the words that a query looks for.
 *
 * A Han run becomes overlapping pairs, with its first and last character alone at the ends: `重庆市` is 重 重庆 庆市 市.
 * A phrase of such words stands in a record exactly where the query is a substring of its text.
 * Each is written `q` and four letters a–p a UTF-16 unit, so that no segmenter can split it. Latin words stay as they are;
 * one that begins with `q` or `z` takes `zw` in front, which leaves `q…` to Han and `z…` to the marks below.
 */
export const startMark = "zs";
export const endMark = "ze";
/** Goes before every word of a title, so that titles can be asked alone. */
export const titlePrefix = "zt";
/** Goes before the one word that stands for a whole keyword. */
const keywordPrefix = "zk";
/** Go before how a name sounds as a whole, and in its parts. */
export const soundPrefix = "zn";
export const partSoundPrefix = "zp";

/** Where a query must stand in a field: at its start, at its end, both, or anywhere. */
export interface Place {
  readonly start?: boolean;
  readonly end?: boolean;
}

/**
 * All words of one field, from mark to mark.
 * @example fieldTokens("gdp"); // => ["zs", "gdp", "ze"]
 */
export function fieldTokens(plain: string): string[] {
  return [startMark, ...runsOf(plain).flatMap((run) => runTokens(run, true, true)), endMark];
}

/**
 * The words of a query, to be found one after another.
 * @example queryTokens("gdp", { start: true }); // => ["zs", "gdp"]
 */
export function queryTokens(plain: string, { start = false, end = false }: Place = {}): string[] {
  const runs = runsOf(plain);
  const words = runs.flatMap((run, i) => runTokens(run, start || i > 0, end || i < runs.length - 1));
  return [...(start ? [startMark] : []), ...words, ...(end ? [endMark] : [])];
}

/**
 * One word for a whole keyword: 32 bits of it (FNV-1a), since only equality is asked. Two keywords may share it once in four
 * billion, so what it finds must hold the words too.
 */
export function keywordToken(plain: string): string {
  let hash = 0x811c9dc5;
  for (const unit of plain.split("")) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return keywordPrefix + letters(String.fromCharCode(hash >>> 16, hash & 0xffff));
}

/** The beginning of every word that a character stands in first; every character does, the last of a run alone. */
export const characterToken = (character: string): string => gram(character);

/** Whether a query is one character that is no Latin letter or digit: it is found as the beginning of a word. */
export const isCharacter = (plain: string): boolean => !isLatin(plain) && [...plain].length === 1;

/** A Latin word as the index holds it; a beginning of the word gives a beginning of the token. */
export function wordToken(word: string): string {
  return /^[qz]/.test(word) ? `zw${word}` : word;
}

/**
 * The beginnings of a word of the index by which it may be asked for: of Han its first character, of Latin three letters or more.
 * @example beginningsOf("ztgrant"); // => ["ztgra", "ztgran", "ztgrant"]
 */
export function beginningsOf(token: string): string[] {
  const [, mark = "", word = ""] = /^(z[a-z])?(.*)$/.exec(token)!;
  const isHan = mark === "" || mark === titlePrefix ? /^q[a-p]{4}/.exec(word) : null;
  const lengths = isHan ? hanBeginnings : Array.from({ length: word.length }, (_, i) => i + 1).slice(2);
  return lengths.filter((length) => length <= word.length).map((length) => mark + word.slice(0, length));
}

/** The runs of a plain text. */
export const runsOf = (plain: string): string[] => plain.split(" ").filter((run) => run !== "");

function runTokens(run: string, whole: boolean, closed: boolean): string[] {
  if (isLatin(run)) return [wordToken(run)];
  const characters = [...run];
  if (characters.length === 1) return [gram(run)];
  const pairs = characters.slice(1).map((character, i) => gram(characters[i]! + character));
  return [...(whole ? [gram(characters[0]!)] : []), ...pairs, ...(closed ? [gram(characters.at(-1)!)] : [])];
}

/** How long the word of a character is that has one UTF-16 unit, or two. */
const hanBeginnings = [5, 9];

const gram = (text: string) => `q${letters(text)}`;

const letters = (text: string) =>
  text
    .split("")
    .map((unit) => [12, 8, 4, 0].map((shift) => "abcdefghijklmnop"[(unit.charCodeAt(0) >> shift) & 15]).join(""))
    .join("");
