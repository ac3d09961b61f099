import fc from "fast-check";
import { expect, it } from "vitest";
import { compareLimit, readChoice, toggleChoice, writeChoice } from "./compare-choice.ts";

const known = ["500000", "510000", "520000", "530000", "100000", "G-WEST", "110000"];
const fallback = ["500000", "510000"];

it("readChoice gives the known codes in the order of the columns, each once", () =>
  expect(readChoice("?e=110000,500000,110000", known, fallback)).toEqual({
    chosen: ["500000", "110000"],
    all: false,
    unknown: 0,
    tooMany: false,
  }));
it("readChoice falls back where nothing known is asked for", () => {
  expect(readChoice("", known, fallback).chosen).toEqual(fallback);
  expect(readChoice("?e=", known, fallback)).toMatchObject({ chosen: fallback, unknown: 0 });
  expect(readChoice("?e=nowhere", known, fallback)).toMatchObject({ chosen: fallback, unknown: 1 });
});
it("readChoice leaves out unknown codes and what is more than five, and says so", () => {
  expect(readChoice("?e=500000,999999", known, fallback)).toMatchObject({ chosen: ["500000"], unknown: 1 });
  const six = readChoice(`?e=${known.slice(0, 6).join(",")}`, known, fallback);
  expect(six).toMatchObject({ chosen: known.slice(0, 5), tooMany: true });
});
it("readChoice takes small letters, full-width commas and spaces", () =>
  expect(readChoice("?e=g-west，500000%20510000", known, fallback).chosen).toEqual(["500000", "510000", "G-WEST"]));
it("readChoice knows `all`", () =>
  expect(readChoice("?e=all", known, fallback)).toMatchObject({ all: true, chosen: [] }));

it("readChoice reads back what writeChoice wrote, whatever is chosen", () =>
  fc.assert(
    fc.property(fc.subarray(known, { minLength: 1, maxLength: compareLimit }), (chosen) => {
      expect(readChoice(writeChoice({ chosen, all: false }), known, fallback)).toMatchObject({
        chosen,
        tooMany: false,
        unknown: 0,
      });
    }),
  ));
it("readChoice never gives more than five nor an unknown code, whatever the address says", () =>
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { chosen } = readChoice(`?e=${encodeURIComponent(text)}`, known, fallback);
      expect(chosen.length).toBeLessThanOrEqual(compareLimit);
      expect(chosen.every((code) => known.includes(code))).toBe(true);
    }),
  ));

it("toggleChoice adds and takes out, and keeps the order of the columns", () => {
  expect(toggleChoice(["510000"], "500000", known)).toEqual({ chosen: ["500000", "510000"], refused: null });
  expect(toggleChoice(["500000", "510000"], "500000", known)).toEqual({ chosen: ["510000"], refused: null });
});
it("toggleChoice refuses a sixth, and to take out the last", () => {
  expect(toggleChoice(known.slice(0, 5), "110000", known).refused).toBe("full");
  expect(toggleChoice(["500000"], "500000", known)).toEqual({ chosen: ["500000"], refused: "last" });
});
