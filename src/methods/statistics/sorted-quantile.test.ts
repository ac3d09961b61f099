import fc from "fast-check";
import { expect, it } from "vitest";
import { quantile } from "./quantile.ts";
import { sortedQuantile } from "./sorted-quantile.ts";

it("sortedQuantile(sorted, p) is linear between order statistics", () => {
  expect(sortedQuantile([10, 20, 30, 40], 0.25)).toBe(17.5);
  expect(sortedQuantile(Float64Array.of(10, 20), 1)).toBe(20);
});
it("sortedQuantile(sorted, p) of nothing is null, and of one value that value", () => {
  expect(sortedQuantile([], 0.5)).toBeNull();
  expect(sortedQuantile([7], 0.05)).toBe(7);
});
it("sortedQuantile(sorted, p) refuses p outside 0 to 1", () =>
  expect(() => sortedQuantile([1], -0.1)).toThrow("got -0.1"));
it("sortedQuantile(sorted, p) is finite, and the quantile of the values in any order", () =>
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, p) => {
        const sorted = Float64Array.from(values).sort();
        expect(Number.isFinite(sortedQuantile(sorted, p))).toBe(true);
        expect(sortedQuantile(sorted, p)! + 0).toBe(quantile(values, p)! + 0);
      },
    ),
  ));
