import fc from "fast-check";
import { expect, it } from "vitest";
import { senLine } from "./sen-line.ts";

const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));

it("senLine(values) goes through the medians with the Theil–Sen slope", () => {
  expect(senLine([1, 3, null, 7])).toEqual({ slope: 2, intercept: 1 });
  expect(senLine([10, 12], [2018, 2022])).toEqual({ slope: 0.5, intercept: 11 - 1010 });
});
it("senLine(values) needs two values", () => {
  expect(senLine([1, null])).toEqual({ slope: null, intercept: null });
  expect(() => senLine([1, 2], [2, 1])).toThrow("must rise");
});
it("senLine(values) is finite or null for any series", () =>
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const { slope, intercept } = senLine(values);
      expect(Number.isFinite(slope ?? 0) && Number.isFinite(intercept ?? 0)).toBe(true);
    }),
  ));
