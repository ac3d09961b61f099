import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchRecord } from "../schema/search.ts";
import { answer } from "./answer.ts";
import { createFold } from "./fold.ts";
import { foldQuestionWords } from "./question.ts";
import { occurs, rankPhrase } from "./rank.ts";
import { scanSource } from "./scan.ts";
import { foldSynonyms } from "./synonyms.ts";

const fold = createFold([["慶", "庆"]]);
const blank = { lang: "zh", kind: "page", scope: "", edition: "", superseded: false, state: "", about: {} } as const;
const page = (url: string, title: string, rest: Partial<SearchRecord> = {}) => ({
  ...blank,
  url,
  title,
  text: "",
  keywords: [],
  sounds: { whole: [], parts: [] },
  ...rest,
});
const place = (code: string, name: string, scope = "nation") =>
  page(`/regions/${code}/`, `${name}省`, { kind: "region", scope, about: { region: [code] }, keywords: [name, code] });
const records = [
  place("500000", "重庆"),
  place("510000", "四川"),
  place("520000", "贵州"),
  page("/reports/old/regions/520000/", "贵州省 2019", {
    kind: "region",
    superseded: true,
    keywords: ["贵州"],
    text: "贵州的研发强度低。",
  }),
  page("/compare/", "比较", { scope: "nation", keywords: ["compare entities"], compares: "500000" }),
  page("/glossary/#matching", "匹配度 matching degree", {
    kind: "term",
    keywords: ["匹配度"],
    text: "较小者与较大者之比。",
  }),
  page("/methods/#matching", "匹配度", { kind: "method", text: "小的除以大的。" }),
  page("/methods/#rank", "位次", { kind: "method", text: "研发强度不参加。" }),
  page("/weights/", "权重", { text: "这里没有等级。" }),
  page("/methods/#grade", "等级怎么定", { kind: "method", keywords: ["等级"], text: "权重不参加。" }),
  page("/data/#patents", "专利申请", { kind: "data" }),
  page("/industries/cars/", "汽车摩托车", { kind: "industry", keywords: ["36", "C36"] }),
  page("/industries/T14/", "有机精细化学", { kind: "field", keywords: ["C07D", "C07"] }),
];
const context = {
  source: scanSource(records, fold),
  fold,
  synonyms: foldSynonyms(
    [
      { word: "配合度", synonym: "匹配度" },
      { word: "天府", synonym: "四川" },
      { word: "automobile", synonym: "汽车摩托车" },
      { word: "高下", synonym: "等级" },
    ],
    fold,
  ),
  asking: foldQuestionWords(
    [
      { word: "是什么", intent: "define", asks_for: null },
      { word: "怎么算", intent: "compute", asks_for: null },
      { word: "比…高多少", intent: "compare", asks_for: null },
      { word: "在哪下载", intent: "obtain", asks_for: null },
      { word: "和", intent: "ask", asks_for: null },
      { word: "的", intent: "ask", asks_for: null },
    ],
    fold,
  ),
};
const ask = (query: string) => answer(query, context);
const hits = async (query: string) => (await ask(query)).hits;

describe("what a question asks for decides between pages that name a thing equally well", () => {
  it.each([
    ["匹配度", "/glossary/#matching"],
    ["匹配度是什么", "/glossary/#matching"],
    ["匹配度怎么算", "/methods/#matching"],
    ["配合度怎么算", "/methods/#matching"],
    ["专利在哪下载", "/data/#patents"],
    ["权重的等级怎么算", "/methods/#grade"],
  ])("%s → %s", async (query, first) => expect((await hits(query))[0]).toBe(first));
});
describe("a comparison", () => {
  it("of one place is with the place that the page names", async () => {
    const { kind, hits, comparison } = await ask("比贵州高多少");
    expect([kind, hits[0], comparison?.codes]).toEqual(["found", "/compare/", ["500000", "520000"]]);
  });
  it("of two places is of these, in the order named; their pages come next", async () => {
    const { hits, comparison } = await ask("四川比贵州高多少");
    expect(comparison?.codes).toEqual(["510000", "520000"]);
    expect(hits.slice(0, 3)).toEqual(["/compare/", "/regions/510000/", "/regions/520000/"]);
  });
  it("takes a place by a synonym of its name", async () =>
    expect((await ask("天府比贵州高多少")).comparison?.codes).toEqual(["510000", "520000"]));
  it("with itself stays one place", async () =>
    expect((await ask("比重庆高多少")).comparison?.codes).toEqual(["500000"]));
  it("is meant where places of one scope are named and nothing else", async () => {
    expect((await ask("贵州 四川")).comparison?.codes).toEqual(["520000", "510000"]);
    expect((await ask("贵州四川")).comparison?.codes).toEqual(["520000", "510000"]);
    expect((await ask("贵州 位次")).comparison).toBeUndefined();
    expect((await ask("贵州")).comparison).toBeUndefined();
  });
  it("of what is no place is no comparison", async () =>
    expect((await ask("比匹配度高多少")).comparison).toBeUndefined());
});
it("what a record holds in every piece is found as a whole, by a synonym too; where a piece is missing, in parts", async () => {
  const { kind, hits: found } = await ask("权重等级");
  expect([kind, found[0]]).toEqual(["found", "/methods/#grade"]);
  expect((await ask("权重高下")).kind).toBe("found");
  expect((await ask("权重贵州")).kind).toBe("parts");
});
it("what pages of a kind are called stands in each of them, beside other words", async () => {
  for (const query of ["权重 方法", "方法 权重"])
    expect(await ask(query)).toMatchObject({ kind: "found", hits: ["/methods/#grade"] });
  expect(await ask("方法")).toMatchObject({ kind: "none" });
});
it("older editions come last, and do not stand in for what parts find today", async () => {
  expect((await hits("贵州")).at(-1)).toBe("/reports/old/regions/520000/");
  const { kind, hits: found } = await ask("贵州的研发强度");
  expect(kind).toBe("parts");
  expect(found[0]).toBe("/regions/520000/");
  expect(found.at(-1)).toBe("/reports/old/regions/520000/");
});
it("words that only ask are not marked, except where the query stands as typed", async () => {
  expect((await ask("匹配度 的")).needles).toEqual(["匹配度 的", "匹配度"]);
});
it("a code that is nowhere is read as the one above it", async () =>
  expect(await hits("C07D 401/04")).toEqual(["/industries/T14/"]));
it("an English plural is read by the synonyms of its singular, alone and behind another word", async () => {
  expect(await hits("automobiles")).toEqual(["/industries/cars/"]);
  expect(await hits("c36 automobiles")).toEqual(["/industries/cars/"]);
});
it("a code of industries is found without its letter", async () => {
  for (const code of ["C3612", "3612", "361", "36"]) expect(await hits(code)).toEqual(["/industries/cars/"]);
});
it("a misspelt name is said not to be there, and the nearest names are offered", async () => {
  expect(await ask("贵洲")).toMatchObject({ kind: "none", hits: ["/regions/520000/"] });
  expect(await ask("macthing")).toMatchObject({ kind: "none", hits: ["/glossary/#matching"] });
  expect(await ask("matcihgn")).toMatchObject({ kind: "none", hits: [] });
  expect(await ask("量子纠缠力学")).toMatchObject({ kind: "none", hits: [] });
});
it.each(["", " ", "？！", "…", "\u0000\u001b\u200b", "😀👍🏽", ".*", "()[]{}", "\\", "<>", "×"])(
  "signs alone ask nothing: %j",
  async (query) => expect(await ask(query)).toEqual({ kind: "empty", hits: [], needles: [] }),
);
it.each([
  "是什么",
  "比…高多少",
  "的的的",
  "a.b.c.d",
  "<b>匹配度</b>",
  "匹配度".repeat(700),
  "'\"`{x}%00",
  "匹配度\u0000\n\t重庆",
  "__proto__",
  "constructor",
])("a strange query is answered: %j", async (query) =>
  expect(["found", "parts", "none"]).toContain((await ask(query)).kind),
);
it("a phrase occurs where it is ranked anywhere, and nowhere else", () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.constantFrom("c07d 401 04", "c12n", "ch", "配合度", "天府", "慶"),
        fc.string({
          unit: fc.constantFrom("匹", "配", "合", "度", "重", "庆", "c", "0", "7", "d"),
          minLength: 1,
          maxLength: 4,
        }),
      ),
      async (phrase) => {
        expect(await occurs(phrase, context)).toBe((await rankPhrase(phrase, context)).size > 0);
      },
    ),
  ));
it("any query is answered without an error, each hit once, older ones last", () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.string({
          unit: fc.constantFrom(
            "匹",
            "配",
            "度",
            "重",
            "慶",
            "比",
            "高",
            "多",
            "少",
            "的",
            " ",
            "c",
            "0",
            "7",
            "(",
            "*",
          ),
        }),
      ),
      async (query) => {
        const { hits: found } = await ask(query);
        expect(new Set(found).size).toBe(found.length);
        const older = found.map((id) => context.source.cards.get(id)!.superseded);
        expect(older).toEqual([...older].sort((a, b) => Number(a) - Number(b)));
      },
    ),
    { numRuns: 300 },
  ));
