import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { scopeWords } from "../schema/scope-words.ts";
import { wholeWords } from "./whole-words.ts";

const wordsOf = (scope: string) => scopeWords.parse(parse(readFileSync(`data/scopes/${scope}.yml`, "utf8")));
const city = wordsOf("city");

it("wholeWords call the value of a count or share the mean of the units, since that is what it is", () => {
  expect(wholeWords(city, { kind: "share" }).whole).toEqual({ zh: "区县平均", en: "mean of districts" });
  expect(wholeWords(city, { kind: "count" }).whole.zh).toBe("区县平均");
  expect(wholeWords(wordsOf("nation"), { kind: "count" }).whole.en).toBe("mean of provincial units");
});
it("wholeWords leave those of ratios and growth as they are, and give the same object each time", () => {
  expect(wholeWords(city, { kind: "ratio" })).toBe(city);
  expect(wholeWords(city, { kind: "growth" })).toBe(city);
  expect(wholeWords(city, { kind: "count" })).toBe(wholeWords(city, { kind: "share" }));
});
