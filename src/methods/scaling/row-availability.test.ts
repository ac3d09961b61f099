import fc from "fast-check";
import { expect, it } from "vitest";
import { rowAvailability } from "./row-availability.ts";

const gap = Number.NaN;

it("rowAvailability(columns) counts missing cells and zeros of each row, and says their shares", () =>
  expect(rowAvailability([Float64Array.of(0, 1), Float64Array.of(3, gap), Float64Array.of(gap, gap)])).toEqual({
    columns: 3,
    missing: Int32Array.of(1, 2),
    zeros: Int32Array.of(1, 0),
    available: Float64Array.of(2 / 3, 1 / 3),
    nonZero: Float64Array.of(0.5, 1),
  }));
it("rowAvailability(columns) has no share of zeros for a row without any cell", () =>
  expect(rowAvailability([Float64Array.of(gap)]).nonZero).toEqual(Float64Array.of(gap)));
it("rowAvailability(columns) refuses an empty table and columns of different lengths", () => {
  expect(() => rowAvailability([])).toThrow("got none");
  expect(() => rowAvailability([Float64Array.of(1), Float64Array.of(1, 2)])).toThrow("one of 2");
});
it("rowAvailability(columns) has shares from 0 to 1 that do not depend on the order of the columns", () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1, gap), { minLength: 1 }), (row) => {
      const columns = row.map((value) => Float64Array.of(value));
      const found = rowAvailability(columns);
      expect(found).toEqual(rowAvailability(columns.toReversed()));
      expect(found.available[0]! >= 0 && found.available[0]! <= 1).toBe(true);
      expect(Number.isNaN(found.nonZero[0]!)).toBe(found.available[0] === 0);
    }),
  ));
