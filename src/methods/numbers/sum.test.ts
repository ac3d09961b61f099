import fc from "fast-check";
import { expect, it } from "vitest";
import { sum } from "./sum.ts";

it("sum(values) keeps what plain addition loses", () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
});
it("sum([]) is 0", () => expect(sum([])).toBe(0));
it("sum(values) is null when it is too large for a double", () => expect(sum([1e308, 1e308])).toBeNull());
it("sum(values) of whole numbers is exact and does not depend on order", () =>
  fc.assert(
    fc.property(fc.array(fc.integer()), (values) => {
      const exact = Number(values.reduce((total, value) => total + BigInt(value), 0n));
      expect(sum(values)).toBe(exact);
      expect(sum(values.toReversed())).toBe(exact);
    }),
  ));
it("sum(values) is never NaN or infinite", () =>
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (values) => {
      expect(Number.isFinite(sum(values) ?? 0)).toBe(true);
    }),
  ));
