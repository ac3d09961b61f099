import fc from "fast-check";
import { expect, it } from "vitest";
import { compoundGrowth } from "./compound-growth.ts";

const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));

it("compoundGrowth(values) is the yearly rate from first to last", () => {
  expect(compoundGrowth([100, 1, 121]).value).toBeCloseTo(0.1, 14);
  expect(compoundGrowth([200, 50]).value).toBeCloseTo(-0.75, 15);
});
it("compoundGrowth(values) leaves missing ends out, and counts the years between", () => {
  expect(compoundGrowth([null, 100, null, 121, null]).value).toBeCloseTo(0.1, 14);
  expect(compoundGrowth([100, 121], [2018, 2020]).value).toBeCloseTo(0.1, 14);
});
it("compoundGrowth(values) is 0 when nothing changed and −1 when nothing is left", () => {
  expect(compoundGrowth([7, 3, 7]).value).toBe(0);
  expect(compoundGrowth([7, 0]).value).toBe(-1);
});
it("compoundGrowth(values) says why it can't be formed, never as Infinity", () => {
  expect(compoundGrowth([null, null]).reason).toBe("missing-input");
  expect(compoundGrowth([null, 5]).reason).toBe("single-unit");
  expect(compoundGrowth([0, 5]).reason).toBe("non-positive-value");
  expect(compoundGrowth([-5, 5]).reason).toBe("non-positive-value");
  expect(compoundGrowth([5, -5]).reason).toBe("out-of-domain");
  expect(compoundGrowth([1e-300, 1e300]).reason).toBe("out-of-domain");
});
it("compoundGrowth(values, times) throws for times that don't rise", () =>
  expect(() => compoundGrowth([1, 2], [2, 1])).toThrow("must rise"));
it("compoundGrowth(values) is at least −1 and finite, or null, for any series", () =>
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const { value: growth, reason } = compoundGrowth(values);
      expect(growth === null).toBe(reason !== "");
      expect(growth === null || (growth >= -1 && Number.isFinite(growth))).toBe(true);
    }),
  ));
it("compoundGrowth(values) of a series that grows by a rate is that rate", () =>
  fc.assert(
    fc.property(fc.double({ min: -0.5, max: 1, noNaN: true }), fc.integer({ min: 2, max: 12 }), (rate, length) => {
      const series = Array.from({ length }, (_, year) => 40 * (1 + rate) ** year);
      expect(compoundGrowth(series).value).toBeCloseTo(rate, 12);
    }),
  ));
