import { expect, it } from "vitest";
import type { ScopeWords } from "../schema/scope-words.ts";
import { glanceSentencesOf, wholeRowOf } from "./glance.ts";

const province = { whole: { zh: "全省", en: "province" } } as ScopeWords;

it("the row of the whole is named as the scope names it, and so in the sentence about it", () => {
  expect(wholeRowOf(province)).toEqual({ zh: "全省", en: "The province" });
  expect(glanceSentencesOf(province).cells.zh(40, 22, 941)).toContain("“全省”一行");
});
