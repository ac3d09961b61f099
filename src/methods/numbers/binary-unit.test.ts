import fc from "fast-check";
import { expect, it } from "vitest";
import { binaryUnit } from "./binary-unit.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

it("binaryUnit(values) is the power of two just below the largest", () => {
  expect(binaryUnit([3, -40, 5])).toBe(32);
  expect(binaryUnit([0.3])).toBe(0.25);
});
it("binaryUnit(values) is 1 when there is nothing to measure", () => {
  expect(binaryUnit([])).toBe(1);
  expect(binaryUnit([0, 0])).toBe(1);
});
it("binaryUnit(values) holds at both ends of the doubles", () => {
  expect(binaryUnit([Number.MAX_VALUE])).toBe(2 ** 1023);
  expect(binaryUnit([Number.MIN_VALUE])).toBe(Number.MIN_VALUE);
});
it("binaryUnit(values) brings every figure within ±2, the largest to at least 1", () =>
  fc.assert(
    fc.property(fc.array(finite, { minLength: 1 }), (values) => {
      const sizes = values.map((value) => Math.abs(value / binaryUnit(values)));
      expect(sizes.every((size) => size <= 2)).toBe(true);
      expect(Math.max(...sizes) >= 1 || values.every((value) => value === 0)).toBe(true);
    }),
  ));
