import fc from "fast-check";
import { expect, it } from "vitest";
import { logarithmicChange, logarithmicMean } from "./logarithmic-mean.ts";

const positive = fc.double({ min: 0, minExcluded: true, max: Number.MAX_VALUE, noNaN: true });
const moderate = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

it("logarithmicMean(a, b) is the difference over that of the logarithms", () => {
  expect(logarithmicMean(1, Math.E)).toBeCloseTo(Math.E - 1, 15);
  expect(logarithmicMean(300, 37.5)).toBeCloseTo(262.5 / Math.log(8), 12);
});
it("logarithmicMean(a, a) is a", () => expect(logarithmicMean(0.3, 0.3)).toBe(0.3));
it("logarithmicMean(a, b) keeps its digits when the two are all but equal", () =>
  expect(logarithmicMean(1, 1 + 1e-12)!).toBeCloseTo(1 + 5e-13, 15));
it("logarithmicMean(a, b) is null when one is missing, 0 or negative", () => {
  expect(logarithmicMean(null, 1)).toBeNull();
  expect(logarithmicMean(1, 0)).toBeNull();
  expect(logarithmicMean(-1, 1)).toBeNull();
});
it("logarithmicMean(a, b) lies between the geometric and the arithmetic mean, and does not depend on order", () =>
  fc.assert(
    fc.property(moderate, moderate, (a, b) => {
      const between = logarithmicMean(a, b)!;
      expect(between).toBeGreaterThanOrEqual(Math.sqrt(a * b) * (1 - 1e-12));
      expect(between).toBeLessThanOrEqual(((a + b) / 2) * (1 + 1e-12));
      expect(logarithmicMean(b, a)).toBe(between);
    }),
  ));
it("logarithmicMean(a, b) is finite for any two positive numbers", () =>
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      const between = logarithmicMean(a, b)!;
      expect(between >= Math.min(a, b) && between <= Math.max(a, b)).toBe(true);
    }),
  ));
it("logarithmicChange(before, after) is the logarithm of their ratio, however small or large", () => {
  expect(logarithmicChange(2, 16)).toBeCloseTo(Math.log(8), 15);
  expect(logarithmicChange(1, 1 + 2 ** -50)).toBeCloseTo(2 ** -50, 30);
  expect(logarithmicChange(1e-308, 1e308)).toBeCloseTo(616 * Math.LN10, 9);
});
it("logarithmicChange(before, after) turns its sign with the order", () =>
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      expect(logarithmicChange(a, b) + logarithmicChange(b, a)).toBeCloseTo(0, 11);
    }),
  ));
it("logarithmicChange(before, after) throws when one is not positive", () =>
  expect(() => logarithmicChange(0, 3)).toThrow("got 0 and 3"));
