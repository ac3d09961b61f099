import fc from "fast-check";
import { expect, it } from "vitest";
import { createFold } from "./fold.ts";
import { markText, snippet } from "./snippet.ts";

const fold = createFold([["慶", "庆"]]);
const marked = (segments: readonly { text: string; mark: boolean }[]) =>
  segments.map(({ text, mark }) => (mark ? `[${text}]` : text)).join("");

it("markText marks every hit in the original, as it is written there", () => {
  expect(marked(markText("重慶市，重庆", ["重庆"], fold))).toBe("[重慶]市，[重庆]");
  expect(marked(markText("占ＧＤＰ比重", ["gdp"], fold))).toBe("占[ＧＤＰ]比重");
  expect(marked(markText("R&D经费", ["r d 经费"], fold))).toBe("[R&D经费]");
});
it("markText joins hits that overlap", () =>
  expect(marked(markText("创造能力", ["创造能", "能力"], fold))).toBe("[创造能力]"));
it("markText marks the word where a Latin word goes on, up to what was asked", () =>
  expect(marked(markText("innovation", ["innov"], fold))).toBe("[innov]ation"));
it("snippet cuts around the first hit and says where it cut", () => {
  const long = `${"前文很长。".repeat(40)}这里有匹配度一词，${"后文也长。".repeat(40)}`;
  const text = marked(snippet(long, ["匹配度"], fold));
  expect(text).toMatch(/^…这里有\[匹配度\]一词，.*…$/);
  expect(text.length).toBeLessThan(90);
});
it("snippet goes through no Latin word", () => {
  const long = `${"industry and ".repeat(20)}matching degree ${"resources of ".repeat(20)}`;
  const text = marked(snippet(long, ["matching degree"], fold));
  expect(text).toMatch(/^…(and|industry) .*\[matching degree\] .* (of|resources) ?…$/);
  expect(marked(snippet("x".repeat(400), ["x".repeat(400)], fold))).toBe(`[${"x".repeat(150)}]…`);
});
it("snippet gives the beginning where nothing is to be marked", () =>
  expect(marked(snippet("短文。", ["无"], fold))).toBe("短文。"));
it("snippet keeps HTML as text", () =>
  expect(snippet("<b>重庆</b>", ["重庆"], fold)).toEqual([
    { text: "<b>", mark: false },
    { text: "重庆", mark: true },
    { text: "</b>", mark: false },
  ]));
it("markText loses no character of any text", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", maxLength: 2 }), (text, needle) => {
      expect(
        markText(text, [needle, "a"], fold)
          .map((segment) => segment.text)
          .join(""),
      ).toBe(text);
    }),
  ));
