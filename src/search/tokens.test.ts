import fc from "fast-check";
import { expect, it } from "vitest";
import { createFold } from "./fold.ts";
import { find } from "./match.ts";
import { plain } from "./plain.ts";
import { beginningsOf, characterToken, fieldTokens, isCharacter, queryTokens, wordToken } from "./tokens.ts";

const fold = createFold();
/** Few characters, so that repetitions and near misses are common. */
const text = fc.string({ unit: fc.constantFrom("重", "庆", "市", "𠮷", "a", "q", "z", "1", " ", "，"), maxLength: 14 });
const plainText = text.map((each) => plain(each, fold));

/** One character is looked for as the beginning of a word, anything else as words one after another. */
const isHeld = (words: string, field: string, place: { start?: boolean; end?: boolean } = {}) => {
  const inside = fieldTokens(field);
  if (isCharacter(words) && !place.start && !place.end) {
    return inside.some((token) => token.startsWith(characterToken(words)));
  }
  return stands(queryTokens(words, place), inside);
};
const stands = (words: readonly string[], inside: readonly string[]) =>
  inside.some((_, at) => words.every((word, i) => inside[at + i] === word));

it("fieldTokens writes pairs, and single characters at the ends of a run", () =>
  expect(fieldTokens("重庆 gdp")).toEqual(["zs", "qjbmn", "qjbmnfoig", "qfoig", "gdp", "ze"]));
it("fieldTokens uses letters and digits only, so that nothing can split or lose a word", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (any) => {
      for (const token of fieldTokens(plain(any, fold))) expect(token).toMatch(/^[a-z0-9]+$/);
    }),
  ));
it("fieldTokens gives two texts the same words only where they are the same", () =>
  fc.assert(
    fc.property(plainText, plainText, (a, b) => {
      expect(fieldTokens(a).join(" ") === fieldTokens(b).join(" ")).toBe(a === b);
    }),
  ));
it("wordToken keeps beginnings, and keeps q and z for Han and marks", () => {
  expect(wordToken("qing")).toBe("zwqing");
  expect(wordToken("zs")).toBe("zwzs");
  expect(wordToken("gdp")).toBe("gdp");
});
it("beginningsOf gives the beginnings by which a word is asked for, behind its marks", () => {
  expect(beginningsOf("qjbmnfoig")).toEqual(["qjbmn", "qjbmnfoig"]);
  expect(beginningsOf("ztqjbmn")).toEqual(["ztqjbmn"]);
  expect(beginningsOf("znqing")).toEqual(["znqin", "znqing"]);
  expect(beginningsOf(wordToken("quota"))).toEqual(["zwquo", "zwquot", "zwquota"]);
  expect(beginningsOf("gd")).toEqual([]);
});
it("beginningsOf knows the token of every character that a run of Han holds", () =>
  fc.assert(
    fc.property(fc.constantFrom("重", "庆", "市", "𠮷"), text, (character, rest) => {
      const [, word = ""] = fieldTokens(plain(character + rest, fold));
      expect(beginningsOf(word)).toContain(characterToken(character));
    }),
  ));
it("queryTokens stand one after another in a field exactly where the query is a substring of it", () =>
  fc.assert(
    fc.property(plainText, plainText, fc.boolean(), fc.boolean(), (field, words, start, end) => {
      fc.pre(words !== "");
      expect(isHeld(words, field, { start, end })).toBe(find(field, { words, start, end }) >= 0);
    }),
    { numRuns: 5000 },
  ));
it("queryTokens find every part of every Han run", () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("重", "庆", "市", "𠮷"), minLength: 1, maxLength: 8 }), (run) => {
      const characters = [...run];
      for (let from = 0; from < characters.length; from++)
        for (let to = from + 1; to <= characters.length; to++) {
          expect(isHeld(characters.slice(from, to).join(""), run)).toBe(true);
        }
    }),
  ));
