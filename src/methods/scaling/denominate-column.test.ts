import fc from "fast-check";
import { expect, it } from "vitest";
import { denominateColumn, denominateReasons } from "./denominate-column.ts";

const gap = Number.NaN;
const reasons = (values: number[], denominators: number[], scale?: number) =>
  [...denominateColumn(Float64Array.from(values), Float64Array.from(denominators), scale).reasons].map(
    (code) => denominateReasons[code],
  );

it("denominateColumn(values, denominators, scale) is x / d · scale", () =>
  expect([...denominateColumn(Float64Array.of(30, 0, -6), Float64Array.of(60, 7, 3), 100).values]).toEqual([
    50, 0, -200,
  ]));
it("denominateColumn() says why a row has no value: missing on either side, a zero below, an overflow", () =>
  expect(reasons([1, gap, 5, gap, 0, 1e308], [gap, 1, 0, 0, 0, 1e-10])).toEqual([
    "missing-input",
    "missing-input",
    "zero-denominator",
    "missing-input",
    "zero-denominator",
    "out-of-domain",
  ]));
it("denominateColumn() refuses columns of different lengths and a scale that is not positive", () => {
  expect(() => reasons([1], [1, 2])).toThrow("got 2");
  expect(() => reasons([1], [1], 0)).toThrow("got 0");
  expect(() => reasons([1], [1], gap)).toThrow("got NaN");
});
it("denominateColumn() gives finite values or missing ones with a reason, for any columns", () => {
  const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: gap });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (pairs) => {
      const found = denominateColumn(
        Float64Array.from(pairs, ([value]) => value),
        Float64Array.from(pairs, ([, denominator]) => denominator),
      );
      found.values.forEach((value, row) => {
        expect(Number.isFinite(value)).toBe(found.reasons[row] === 0);
        expect(Number.isNaN(value)).toBe(found.reasons[row] !== 0);
      });
    }),
  );
});
