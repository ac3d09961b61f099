import fc from "fast-check";
import { expect, it } from "vitest";
import { createFold } from "./fold.ts";
import { foldQuestionWords, readQuestion } from "./question.ts";

const asking = foldQuestionWords(
  [
    { word: "是", intent: "ask", asks_for: null },
    { word: "的", intent: "ask", asks_for: null },
    { word: "和", intent: "ask", asks_for: null },
    { word: "什么", intent: "ask", asks_for: null },
    { word: "是什么", intent: "define", asks_for: null },
    { word: "怎么得来的", intent: "compute", asks_for: null },
    { word: "比…高多少", intent: "compare", asks_for: null },
    { word: "高多少", intent: "compare", asks_for: null },
    { word: "和…比", intent: "compare", asks_for: null },
    { word: "对比", intent: "compare", asks_for: null },
    { word: "what is", intent: "define", asks_for: null },
    { word: "the", intent: "ask", asks_for: null },
    { word: "哪个省", intent: "ask", asks_for: "省级单元" },
    { word: "how is … computed", intent: "compute", asks_for: null },
  ],
  createFold(),
);
const read = (...terms: string[]) => {
  const question = readQuestion(terms, asking);
  return [question.terms, [...question.intents]];
};

it("readQuestion drops the words that ask and keeps what they ask for", () => {
  expect(read("耦合度怎么得来的")).toEqual([["耦合度"], ["compute"]]);
  expect(read("匹配度是什么")).toEqual([["匹配度"], ["define"]]);
  expect(read("重庆的研发强度")).toEqual([["重庆", "研发强度"], ["ask"]]);
});
it("readQuestion takes the longest word first: 是什么 is not 是 and 什么", () =>
  expect(read("是什么")).toEqual([[], ["define"]]));
it("readQuestion does not take a word of several parts out of a whole one: 对比 is not the end of 和…比", () => {
  expect(read("江北区和南岸区对比")).toEqual([
    ["江北区", "南岸区"],
    ["compare", "ask"],
  ]);
  expect(read("江北区和南岸区比")).toEqual([["江北区", "南岸区"], ["compare"]]);
});
it("readQuestion keeps what stands inside a word in two parts", () => {
  expect(read("比贵州高多少")).toEqual([["贵州"], ["compare"]]);
  expect(read("重庆比贵州和四川高多少")).toEqual([
    ["重庆", "贵州", "四川"],
    ["compare", "ask"],
  ]);
});
it("readQuestion keeps what a word asks for itself", () =>
  expect(read("哪个省的研发强度")).toEqual([["省级单元", "研发强度"], ["ask"]]));
it("readQuestion needs all parts of a word: 占比 does not compare", () =>
  expect(read("发明占比")).toEqual([["发明占比"], []]));
it("readQuestion takes words of Latin letters whole, also over spaces", () => {
  expect(read("what", "is", "the", "theil", "index")).toEqual([
    ["theil", "index"],
    ["define", "ask"],
  ]);
  expect(read("how", "is", "coupling", "degree", "computed")).toEqual([["coupling", "degree"], ["compute"]]);
});
it("readQuestion leaves a query without such words as it is", () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom("沙坪坝", "软件", "r d", "c07d", "2018"), { maxLength: 4 }), (terms) => {
      expect(readQuestion(terms, asking).terms).toEqual([...new Set(terms)]);
    }),
  ));
it("readQuestion gives no term that is empty or given twice, whatever is asked", () =>
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom("重", "是", "什", "么", "比", "高", "多", "少", "a") })),
      (terms) => {
        const { terms: left } = readQuestion(terms, asking);
        expect(left).not.toContain("");
        expect(new Set(left).size).toBe(left.length);
      },
    ),
  ));
