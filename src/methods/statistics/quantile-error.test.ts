import fc from "fast-check";
import { expect, it } from "vitest";
import { openGenerator } from "../numbers/generator.ts";
import { standardDeviation } from "./moments.ts";
import { quantile } from "./quantile.ts";
import { quantileError } from "./quantile-error.ts";

const draws = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 50 });

it("quantileError(draws, p) of evenly spread draws is their range times √(p(1 − p)/n)", () => {
  const even = Array.from({ length: 101 }, (_, value) => value);
  expect(quantileError(even, 0.5)).toBeCloseTo(100 * Math.sqrt(0.25 / 101), 10);
  expect(quantileError(even, 0.05)).toBeCloseTo(100 * Math.sqrt(0.0475 / 101), 10);
});
it("quantileError(draws, p) is what the quantiles of many samples of uniform draws spread by", () => {
  const next = openGenerator(5);
  const samples = Array.from({ length: 400 }, () => Array.from({ length: 1000 }, () => next()));
  const spread = standardDeviation(samples.map((sample) => quantile(sample, 0.95)))!;
  const error = quantileError(samples[0]!, 0.95)!;
  expect(error / spread).toBeGreaterThan(0.75);
  expect(error / spread).toBeLessThan(1.33);
});
it("quantileError(draws, p) is 0 for a constant and leaves missing draws out", () => {
  expect(quantileError([5, 5, 5, 5], 0.5)).toBe(0);
  expect(quantileError([1, null, 2, 3], 0.5)).toBe(quantileError([1, 2, 3], 0.5));
});
it("quantileError(draws, p) is null for fewer than two draws, and at the ends, which have no error to be told", () => {
  expect(quantileError([1, null], 0.5)).toBeNull();
  expect(quantileError([1, 2, 3], 0)).toBeNull();
  expect(quantileError([1, 2, 3], 1)).toBeNull();
});
it("quantileError(draws, p) throws when p is outside 0 to 1", () =>
  expect(() => quantileError([1, 2], 1.5)).toThrow("got 1.5"));
it("quantileError(draws, p) is not negative, and mirrors with the draws", () =>
  fc.assert(
    fc.property(draws, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (list, p) => {
      const error = quantileError(list, p)!;
      expect(error).toBeGreaterThanOrEqual(0);
      expect(
        quantileError(
          list.map((draw) => -draw),
          1 - p,
        )!,
      ).toBeCloseTo(error, 6);
    }),
  ));
it("quantileError(draws, p) never yields NaN or Infinity", () =>
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (list) => {
      const error = quantileError(list, 0.05);
      expect(error === null || Number.isFinite(error)).toBe(true);
    }),
  ));
