import fc from "fast-check";
import { expect, it } from "vitest";
import { createFold, fold } from "./fold.ts";
import { traditional } from "./traditional.ts";

const character = createFold(traditional);

it("fold lowers, narrows, strips accents and reads traditional characters", () => {
  expect(fold("ＧＤＰ Café №１", character)).toBe("gdp cafe no1");
  expect(fold("重慶市知識產權", character)).toBe("重庆市知识产权");
});
it("fold goes by characters, never by phrases: 核心 stays 核心", () =>
  expect(fold("核心著作", character)).toBe("核心著作"));
it("fold without a table leaves traditional characters alone", () => expect(fold("重慶", createFold())).toBe("重慶"));
it("fold is idempotent for any text", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = fold(text, character);
      expect(fold(once, character)).toBe(once);
    }),
    { numRuns: 500 },
  ));
it("fold is idempotent for every character", () => {
  for (let code = 0; code <= 0xffff; code++) {
    const once = fold(String.fromCharCode(code), character);
    if (fold(once, character) !== once) throw new Error(`U+${code.toString(16)}`);
  }
});
