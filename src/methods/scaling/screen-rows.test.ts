import fc from "fast-check";
import { expect, it } from "vitest";
import { rowAvailability } from "./row-availability.ts";
import { type ScreenOptions, screenRows } from "./screen-rows.ts";

const gap = Number.NaN;
const found = rowAvailability([Float64Array.of(1, gap, 0, gap), Float64Array.of(2, 3, 0, gap)]);
const marks = (options: Partial<ScreenOptions>) =>
  screenRows(found, { by: "both", availability: 0.6, nonZero: 0.5, ...options }).map(({ because }) => because);

it("screenRows() keeps the rows that reach the share of data, of values other than 0, or both", () => {
  expect(marks({ by: "availability" })).toEqual(["", "few-data", "", "few-data"]);
  expect(marks({ by: "zeros" })).toEqual(["", "", "many-zeros", "many-zeros"]);
  expect(marks({ by: "both" })).toEqual(["", "few-data", "many-zeros", "few-data"]);
});
it("screenRows() keeps a row that reaches the share exactly, or misses it by rounding alone", () => {
  expect(marks({ by: "availability", availability: 0.5 })[1]).toBe("");
  expect(screenRows(found, { by: "availability", availability: 0.5 + 1e-16, nonZero: 0 })[1]!.kept).toBe(true);
});
it("screenRows() obeys a row forced in or out", () => {
  const forced = new Map([
    [0, "out"],
    [3, "in"],
  ] as const);
  expect(screenRows(found, { by: "both", availability: 1, nonZero: 1, forced })).toEqual([
    { kept: false, because: "forced-out" },
    { kept: false, because: "few-data" },
    { kept: false, because: "many-zeros" },
    { kept: true, because: "forced-in" },
  ]);
});
it("screenRows() refuses shares outside 0 to 1 and forced rows that are not there", () => {
  expect(() => marks({ availability: 1.1 })).toThrow("got 1.1");
  expect(() => marks({ forced: new Map([[4, "in"]]) })).toThrow("no row 4");
});
it("screenRows() keeps no row more when a threshold rises", () =>
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      const kept = (availability: number) =>
        screenRows(found, { by: "availability", availability, nonZero: 0 }).filter((row) => row.kept).length;
      expect(kept(Math.max(a, b))).toBeLessThanOrEqual(kept(Math.min(a, b)));
    }),
  ));
