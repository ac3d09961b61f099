import fc from "fast-check";
import { expect, it } from "vitest";
import { compareLimit, readChoice, toggleChoice, writeChoice } from "./compare-choice.ts";

const known = ["500000", "510000", "520000", "530000", "100000", "G-WEST", "110000"];
const preset = ["500000", "510000"];
const places = { fallback: preset, elsewhere: ["500106", "500107"] };

it("readChoice gives the known codes in the order of the columns, each once", () =>
  expect(readChoice("?e=110000,500000,110000", known, places)).toEqual({
    chosen: ["500000", "110000"],
    all: false,
    unknown: 0,
    tooMany: false,
    elsewhere: [],
  }));
it("readChoice falls back where nothing known is asked for", () => {
  expect(readChoice("", known, places).chosen).toEqual(preset);
  expect(readChoice("?e=", known, places)).toMatchObject({ chosen: preset, unknown: 0 });
  expect(readChoice("?e=nowhere", known, places)).toMatchObject({ chosen: preset, unknown: 1 });
});
it("readChoice leaves out unknown codes and what is more than five, and says so", () => {
  expect(readChoice("?e=500000,999999", known, places)).toMatchObject({ chosen: ["500000"], unknown: 1 });
  const six = readChoice(`?e=${known.slice(0, 6).join(",")}`, known, places);
  expect(six).toMatchObject({ chosen: known.slice(0, 5), tooMany: true });
});
it("readChoice keeps entities of another scope apart, and counts them among the five", () => {
  expect(readChoice("?e=500106,500000", known, places)).toEqual({
    ...{ chosen: ["500000"], all: false, unknown: 0, tooMany: false },
    elsewhere: ["500106"],
  });
  expect(readChoice("?e=500106", known, places)).toMatchObject({ chosen: preset, elsewhere: ["500106"], unknown: 0 });
  const five = known.slice(0, 5).join(",");
  expect(readChoice(`?e=${five},500106`, known, places)).toMatchObject({ elsewhere: [], tooMany: true });
});
it("writeChoice keeps entities of another scope in the address", () =>
  expect(writeChoice({ chosen: ["500000"], all: false, elsewhere: ["500106"] })).toBe("?e=500000,500106"));
it("readChoice takes small letters, full-width commas and spaces", () =>
  expect(readChoice("?e=g-west，500000%20510000", known, places).chosen).toEqual(["500000", "510000", "G-WEST"]));
it("readChoice knows `all`", () =>
  expect(readChoice("?e=all", known, places)).toMatchObject({ all: true, chosen: [] }));

it("readChoice reads back what writeChoice wrote, whatever is chosen", () =>
  fc.assert(
    fc.property(fc.subarray(known, { minLength: 1, maxLength: compareLimit }), (chosen) => {
      expect(readChoice(writeChoice({ chosen, all: false }), known, places)).toMatchObject({
        chosen,
        tooMany: false,
        unknown: 0,
      });
    }),
  ));
it("readChoice never gives more than five nor an unknown code, whatever the address says", () =>
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { chosen } = readChoice(`?e=${encodeURIComponent(text)}`, known, places);
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
