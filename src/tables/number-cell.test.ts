import fc from "fast-check";
import { expect, it } from "vitest";
import { readNumber } from "./number-cell.ts";

it("readNumber reads plain digits", () => {
  expect(readNumber("1234.5")).toEqual({ value: 1234.5 });
  expect(readNumber("-0.5")).toEqual({ value: -0.5 });
  expect(readNumber("0")).toEqual({ value: 0 });
  expect(Object.is(readNumber("-0").value, 0)).toBe(true);
});

const misspelt: readonly (readonly [seen: string, value: number | null | undefined, rule: string, fix: string])[] = [
  ["１２３", 123, "full-width", "Write 123."],
  ["－１．５", -1.5, "full-width", "Write -1.5."],
  ["1,234", 1234, "thousands-separator", "Write 1234."],
  ["1，234，567.8", 1234567.8, "thousands-separator", "Write 1234567.8."],
  ["12 345", 12345, "thousands-separator", "Write 12345."],
  ["1,5", undefined, "number", "Write 1.5 if the comma is a decimal point; delete it if it sets apart thousands."],
  ["12.5%", undefined, "percent-sign", "Write 12.5."],
  ["12.5％", undefined, "percent-sign", "Write 12.5."],
  [
    "12.5亿元",
    undefined,
    "unit-in-cell",
    "Write the number alone (12.5), converted to the unit of this column or row.",
  ],
  [
    "1,200 万",
    undefined,
    "unit-in-cell",
    "Write the number alone (1200), converted to the unit of this column or row.",
  ],
  ["+5", 5, "number", "Write 5."],
  ["007", 7, "number", "Write 7."],
  [".5", 0.5, "number", "Write 0.5."],
  ["5.", 5, "number", "Write 5."],
];
for (const [seen, value, rule, fix] of misspelt) {
  it(`readNumber("${seen}") says: ${fix}`, () => {
    const read = readNumber(seen);
    expect([read.value, read.said?.rule, read.said?.fix.en]).toEqual([value, rule, fix]);
  });
}

it("readNumber takes every mark for missing as missing, and asks for an empty cell", () => {
  for (const mark of ["—", "–", "-", "－", "…", "……", "...", "n/a", "N/A", "NA", "NaN", "无", "null", "/"]) {
    const { value, said } = readNumber(mark);
    expect([mark, value, said?.rule]).toEqual([mark, null, "missing-mark"]);
    expect(said?.fix.en).toMatch(/^Leave the cell empty when unknown;/);
  }
});
it("readNumber refuses what has lost its digits or never was a number", () => {
  for (const seen of ["1.2E+05", "1e400", "Infinity", "∞", "#DIV/0!", "#REF!", "约100", "1..2", "0x10", "三"]) {
    expect([seen, readNumber(seen).value]).toEqual([seen, undefined]);
    expect(readNumber(seen).said).toBeDefined();
  }
});
it("readNumber reads back every number that JavaScript writes in plain digits", () =>
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      fc.pre(!String(value).includes("e"));
      expect(readNumber(String(value))).toEqual({ value: value === 0 ? 0 : value });
    }),
  ));
it("readNumber never gives a value that is no finite number, and is silent only on plain digits", () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."019.,-+e%１，．—… 亿") }), (seen) => {
      const { value, said } = readNumber(seen);
      expect(value === null || value === undefined || Number.isFinite(value)).toBe(true);
      expect(said === undefined).toBe(/^-?(0|[1-9]\d*)(\.\d+)?$/.test(seen) && Number.isFinite(Number(seen)));
    }),
  ));
