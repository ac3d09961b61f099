import { expect, it } from "vitest";
import { classWeights, isWithin, sectionedCode } from "./industry-weights.ts";

const coded = (code: string, section = "C") => ({ code, section });
const standard = ["C", "36", "361", "3611", "3612", "39", "397", "3973"].map((code) => coded(code));
const weights = (...rows: readonly { code: string; weight: number }[]) => [...classWeights(rows, standard)];

it("classWeights(rows, standard) spreads a code of any level over the classes below it", () => {
  expect(weights({ code: "C", weight: 1 })).toEqual([
    ["3611", 1],
    ["3612", 1],
    ["3973", 1],
  ]);
  expect(weights({ code: "361", weight: 0.5 }, { code: "3973", weight: 0.2 })).toEqual([
    ["3611", 0.5],
    ["3612", 0.5],
    ["3973", 0.2],
  ]);
});
it("classWeights(rows, standard) has nothing for a code that the standard does not have", () =>
  expect(weights({ code: "38", weight: 1 })).toEqual([]));

it("isWithin(row, code) holds at and below a code", () => {
  expect(isWithin(coded("36"), "36")).toBe(true);
  expect(isWithin(coded("3612"), "C")).toBe(true);
  expect(isWithin(coded("36"), "361")).toBe(false);
  expect(isWithin(coded("36"), "D")).toBe(false);
});

it("sectionedCode(row) leads with the section, once", () => {
  expect(sectionedCode(coded("06", "B"))).toBe("B06");
  expect(sectionedCode(coded("B", "B"))).toBe("B");
});
