import fc from "fast-check";
import { expect, it } from "vitest";
import { comparisonsIn, namesIn, parseCondition } from "./condition.ts";

const name = (text: string) => ({ term: { kind: "name", name: text }, less: null });

it("parseCondition(text) reads a comparison of names and numbers", () => {
  expect(parseCondition("K >= strong")).toMatchObject({
    kind: "compare",
    left: name("K"),
    sign: ">=",
    right: name("strong"),
  });
  expect(parseCondition("change < 0")).toMatchObject({ sign: "<", right: { term: { kind: "number", value: 0 } } });
  expect(parseCondition("M >= 0.7")).toMatchObject({ right: { term: { value: 0.7 } } });
});
it("parseCondition(text) reads the largest, the second and one less another", () =>
  expect(parseCondition("max(P, C) - second(P, C) < 5")).toMatchObject({
    left: {
      term: { kind: "pick", pick: "max", names: ["P", "C"] },
      less: { kind: "pick", pick: "second", names: ["P", "C"] },
    },
    sign: "<",
  }));
it("parseCondition(text) lets and bind closer than or, and brackets closest", () => {
  expect(parseCondition("a or b and c")).toEqual({
    kind: "any",
    parts: [
      { kind: "flag", name: "a" },
      {
        kind: "all",
        parts: [
          { kind: "flag", name: "b" },
          { kind: "flag", name: "c" },
        ],
      },
    ],
  });
  expect(parseCondition("(a or b) and c")).toMatchObject({ kind: "all", parts: [{ kind: "any" }, { name: "c" }] });
});
it("parseCondition(text) reads otherwise as what always holds", () =>
  expect(parseCondition(" otherwise ")).toEqual({ kind: "all", parts: [] }));
it("parseCondition(text) keeps each comparison as it was written", () =>
  expect(
    comparisonsIn(parseCondition("(max(K, E)>=strong  or N >= fair) and planned")).map(({ text }) => text),
  ).toEqual(["max(K, E)>=strong", "N >= fair"]));
it.each([
  ["", 'got ""'],
  ["K >=", "a name or a number"],
  ["K >= strong and", "a name or a number"],
  ["K = 60", '"="'],
  ["K ≥ 60", '"≥"'],
  ["max(K E) >= 60", '")"'],
  ["(K >= 60", '")"'],
  ["K >= 60)", "and, or, or the end"],
  ["60", "a comparison"],
  ["K - E", "a comparison"],
  ["otherwise and K >= 60", "a name or a number"],
  ["K >= 60 strong", "and, or, or the end"],
])("parseCondition(%j) says what it cannot read", (text, said) => {
  expect(() => parseCondition(text)).toThrow(SyntaxError);
  expect(() => parseCondition(text)).toThrow(said);
});
it("namesIn(condition) tells amounts and flags apart, each once", () =>
  expect(namesIn(parseCondition("K >= strong and (K < fair or planned) and not_open"))).toEqual({
    amounts: ["K", "strong", "fair"],
    flags: ["planned", "not_open"],
  }));
it("parseCondition(text) reads any text or throws a SyntaxError", () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("K", "60", "and", "or", "(", ")", ">=", "<", "max", ",", "-", "é")),
      (words) => {
        try {
          parseCondition(words.join(" "));
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
        }
      },
    ),
  ));
