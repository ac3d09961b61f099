import { expect, it } from "vitest";
import { createFold } from "./fold.ts";
import { foldSynonyms, variantsOf } from "./synonyms.ts";

const synonyms = foldSynonyms(
  [
    { word: "研发", synonym: "R&D" },
    { word: "研发强度", synonym: "R&D经费投入强度" },
    { word: "匹配", synonym: "匹配度" },
    { word: "IP", synonym: "知识产权" },
  ],
  createFold(),
);

it("variantsOf keeps the query first, then reads the longest synonym", () =>
  expect(variantsOf("研发强度", synonyms)).toEqual(["研发强度", "r d 经费投入强度", "r d 强度"]));
it("variantsOf replaces inside a longer query", () =>
  expect(variantsOf("重庆研发", synonyms)).toEqual(["重庆研发", "重庆 r d"]));
it("variantsOf does not widen what already says the synonym", () =>
  expect(variantsOf("匹配度", synonyms)).toEqual(["匹配度"]));
it("variantsOf reads a longer name as the shorter one that it contains", () =>
  expect(variantsOf("梁平县消费品", foldSynonyms([{ word: "梁平县", synonym: "梁平" }], createFold()))).toEqual([
    "梁平县消费品",
    "梁平消费品",
  ]));
it("variantsOf takes Latin words whole", () => {
  expect(variantsOf("ip", synonyms)).toEqual(["ip", "知识产权"]);
  expect(variantsOf("shipping", synonyms)).toEqual(["shipping"]);
});
