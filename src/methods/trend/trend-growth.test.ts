import fc from "fast-check";
import { expect, it } from "vitest";
import { compoundGrowth } from "./compound-growth.ts";
import { trendGrowth } from "./trend-growth.ts";

const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));

it("trendGrowth(values) is the slope over the start of the line", () => {
  const found = trendGrowth([10, 11, 12]);
  expect(found.value).toBeCloseTo(0.1, 14);
  expect(found.slope).toBeCloseTo(1, 14);
  expect(found.start).toBeCloseTo(10, 14);
  // Slope 1.5, mean 3 at time 1: starts at 1.5.
  expect(trendGrowth([2, 2, 5]).value).toBeCloseTo(1, 14);
});
it("trendGrowth(values, times) is a rate a unit of time, from the first value present", () => {
  expect(trendGrowth([10, 14], [2018, 2022]).value).toBeCloseTo(0.1, 14);
  expect(trendGrowth([null, 10, null, 12, null]).value).toBeCloseTo(0.1, 14);
});
it("trendGrowth(values) is 0 for a constant series, and of two points their relative change", () => {
  expect(trendGrowth([7, 7, 7]).value).toBe(0);
  expect(trendGrowth([8, 6]).value).toBeCloseTo(compoundGrowth([8, 6]).value!, 14);
});
it("trendGrowth(values) of a line that starts at 0 or below has none, but has the line", () => {
  expect(trendGrowth([-1, 0, 1])).toEqual({ value: null, reason: "non-positive-value", slope: 1, start: -1 });
  expect(trendGrowth([0, 0, 0])).toEqual({ value: null, reason: "non-positive-value", slope: 0, start: 0 });
});
it("trendGrowth(values) says why it can't be formed", () => {
  expect(trendGrowth([null])).toEqual({ value: null, reason: "missing-input", slope: null, start: null });
  expect(trendGrowth([5]).reason).toBe("single-unit");
  expect(() => trendGrowth([1, 2], [2, 1])).toThrow("must rise");
});
it("trendGrowth(values) does not depend on the unit of the values", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2 }), (values) => {
      const { value: growth } = trendGrowth(values);
      if (growth === null || Math.abs(growth) > 100) return;
      expect(trendGrowth(values.map((each) => each * 1e300)).value).toBeCloseTo(growth, 9);
    }),
  ));
it("trendGrowth(values) is finite or null for any series", () =>
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const { value: growth, reason, slope, start } = trendGrowth(values);
      expect(growth === null).toBe(reason !== "");
      for (const figure of [growth, slope, start]) expect(Number.isFinite(figure ?? 0)).toBe(true);
    }),
  ));
