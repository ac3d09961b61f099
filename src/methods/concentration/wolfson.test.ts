import fc from "fast-check";
import { expect, it } from "vitest";
import { wolfson } from "./wolfson.ts";

it("wolfson(values) by hand, for an even and an odd number", () => {
  // L(½) = 28/72 and G = 10/72, mean and median 9: 1 − 56/72 − 10/72.
  expect(wolfson([6, 6, 8, 8, 10, 10, 12, 12]).value).toBeCloseTo(1 / 12, 15);
  // L(½) = (1 + 2/2)/6, G = 2/9.
  expect(wolfson([3, 1, 2]).value).toBeCloseTo(1 - 2 / 3 - 2 / 9, 15);
});
it("wolfson(values) is 0 for equal values and ½ for two camps of which one has nothing", () => {
  expect(wolfson([4, 4, 4, 4]).value).toBeCloseTo(0, 15);
  expect(wolfson([0, 0, 4, 4]).value).toBeCloseTo(0.5, 15);
});
it("wolfson(values) says why it can't be formed", () => {
  expect(wolfson([0, 0, 4]).reason).toBe("zero-denominator");
  expect(wolfson([1]).reason).toBe("single-unit");
  expect(wolfson([1, null]).reason).toBe("missing-input");
  expect(wolfson([1, -1]).reason).toBe("out-of-domain");
});
it("wolfson(values) is at least 0 or null at any size, and does not depend on order", () =>
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })), (values) => {
      const { value, reason } = wolfson(values);
      expect(value === null).toBe(reason !== "");
      expect(value === null || (value >= 0 && Number.isFinite(value))).toBe(true);
      expect(wolfson(values.toReversed()).reason).toBe(reason);
    }),
  ));
