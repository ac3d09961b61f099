import fc from "fast-check";
import { expect, it } from "vitest";
import { atkinson } from "./atkinson.ts";

const figure = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const aversion = fc.oneof(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }));

it("atkinson(values, epsilon) by hand", () => {
  // Geometric mean 2 of mean 2.5; mean of roots 1.5, squared 2.25; harmonic mean 1.6.
  expect(atkinson([1, 4], 1).value).toBeCloseTo(0.2, 15);
  expect(atkinson([1, 4], 0.5).value).toBeCloseTo(0.1, 15);
  expect(atkinson([1, 4], 2).value).toBeCloseTo(0.36, 15);
});
it("atkinson(values, epsilon) is 0 for equal values and without aversion, 1 when a 0 weighs in full", () => {
  expect(atkinson([3, 3], 2).value).toBeCloseTo(0, 15);
  expect(atkinson([1, 4], 0).value).toBeCloseTo(0, 15);
  expect(atkinson([0, 4], 1).value).toBe(1);
  expect(atkinson([0, 4], 3).value).toBe(1);
  expect(atkinson([0, 4], 0.5).value).toBeCloseTo(0.5, 15);
});
it("atkinson(values, epsilon) passes smoothly through 1 and nears the smallest value far out", () => {
  for (const epsilon of [1 - 1e-13, 1 + 1e-13, 1 + 1e-6]) expect(atkinson([1, 4], epsilon).value).toBeCloseTo(0.2, 6);
  expect(atkinson([1, 4], 1e9).value).toBeCloseTo(0.6, 8);
});
it("atkinson(values, epsilon, population) counts people, and leaves a unit of nobody out", () => {
  expect(atkinson([1, 3], 0.5, [3, 1]).value).toBeCloseTo(atkinson([1, 1, 1, 3], 0.5).value!, 14);
  expect(atkinson([1, 4, 0], 1, [1, 1, 0]).value).toBeCloseTo(0.2, 15);
});
it("atkinson(values, epsilon) says why it can't be formed, and throws for a malformed epsilon", () => {
  expect(atkinson([1, null], 1).reason).toBe("missing-input");
  expect(atkinson([1], 1).reason).toBe("single-unit");
  expect(atkinson([0, 0], 1).reason).toBe("zero-denominator");
  expect(() => atkinson([1, 2], -1)).toThrow("got -1");
  expect(() => atkinson([1, 2], Number.POSITIVE_INFINITY)).toThrow("got Infinity");
});
it("atkinson(values, epsilon) lies between 0 and 1 at any size and does not fall with epsilon", () =>
  fc.assert(
    fc.property(fc.array(figure, { minLength: 2 }), aversion, aversion, (values, a, b) => {
      const [less, more] = [atkinson(values, Math.min(a, b)).value, atkinson(values, Math.max(a, b)).value];
      if (less === null || more === null) return;
      expect(less >= 0 && more <= 1).toBe(true);
      expect(more).toBeGreaterThanOrEqual(less - 1e-9);
    }),
  ));
it("atkinson(values, epsilon, population) lies between 0 and 1 or is null, at any size", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure)), fc.constantFrom(0, 0.5, 1, 2, 50), (rows, epsilon) => {
      const [values, population] = [rows.map(([value]) => value), rows.map(([, heads]) => heads)];
      const { value, reason } = atkinson(values, epsilon, population);
      expect(value === null).toBe(reason !== "");
      expect(value === null || (value >= 0 && value <= 1)).toBe(true);
    }),
  ));
