import fc from "fast-check";
import { expect, it } from "vitest";
import { rank } from "./rank.ts";
import { rankColumn } from "./rank-column.ts";

const gap = Number.NaN;
const near = fc.constantFrom(50, 50 + 1e-11, 50 + 4e-11, 50 + 8e-11, 0, -0, -50);
const value = fc.oneof(near, fc.double({ noNaN: true, noDefaultInfinity: true }));

it("rankColumn(values) gives the largest 1, ties the smaller place, and a missing cell 0", () =>
  expect([...rankColumn(Float64Array.of(45, 60, gap, 60, 30))]).toEqual([3, 1, 0, 1, 4]));
it("rankColumn(values) is empty for nothing and 0 where all is missing", () => {
  expect([...rankColumn(new Float64Array(0))]).toEqual([]);
  expect([...rankColumn(Float64Array.of(gap, gap))]).toEqual([0, 0]);
});
it("rankColumn(values) agrees with rank, ties by rounding included", () =>
  fc.assert(
    fc.property(fc.array(fc.option(value), { maxLength: 40 }), (values) => {
      const column = Float64Array.from(values, (cell) => cell ?? gap);
      expect([...rankColumn(column)]).toEqual(rank(values).map((place) => place ?? 0));
    }),
  ));
