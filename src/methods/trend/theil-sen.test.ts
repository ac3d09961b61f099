import fc from "fast-check";
import { expect, it } from "vitest";
import { theilSen } from "./theil-sen.ts";

it("theilSen(values) is the median slope, which one wild point does not move", () => {
  expect(theilSen([1, 3, 5, 7])).toBe(2);
  expect(theilSen([1, 3, 500, 7, 9])).toBe(2);
});
it("theilSen(values) leaves missing points out", () => expect(theilSen([1, 3, null, 7])).toBe(2));
it("theilSen(values, times) is a change per unit of time", () => expect(theilSen([1, 5], [2018, 2022])).toBe(1));
it("theilSen(values) is null for fewer than two points", () => {
  expect(theilSen([1, null])).toBeNull();
  expect(theilSen([])).toBeNull();
});
it("theilSen(values, times) throws for uneven lists and repeated times", () => {
  expect(() => theilSen([1, 2], [1])).toThrow("expected 2 times, got 1");
  expect(() => theilSen([1, 2], [1, 1])).toThrow("got 1, 1");
});
it("theilSen(values) of a line is its slope, and it is never NaN or infinite", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.integer({ min: 2, max: 12 }), (start, slope, length) => {
      expect(theilSen(Array.from({ length }, (_, index) => start + slope * index))).toBe(slope);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))), (values) => {
      expect(Number.isFinite(theilSen(values) ?? 0)).toBe(true);
    }),
  );
});
