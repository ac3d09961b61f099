import fc from "fast-check";
import { expect, it } from "vitest";
import { equalShares, weightShares } from "./weight-shares.ts";

const weights = fc
  .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })
  .filter((list) => list.some((weight) => weight > 1e-6));

it("weightShares(weights, length) divides by the sum", () =>
  expect(weightShares([2, 1, 1], 3)).toEqual([0.5, 0.25, 0.25]));
it("weightShares(weights, length) throws for a wrong number of weights, negative ones, infinite ones, and a sum of 0", () => {
  expect(() => weightShares([1, 1], 3)).toThrow("expected 3, got 2");
  expect(() => weightShares([1, -0.5], 2)).toThrow("got -0.5");
  expect(() => weightShares([1, Number.NaN], 2)).toThrow("got NaN");
  expect(() => weightShares([1, Number.POSITIVE_INFINITY], 2)).toThrow("got Infinity");
  expect(() => weightShares([0, 0], 2)).toThrow("got 0");
  expect(() => weightShares([], 0)).toThrow(RangeError);
});
it("equalShares(length) are 1/n each", () => expect(equalShares(4)).toEqual([0.25, 0.25, 0.25, 0.25]));
it("weightShares(weights, length) add up to 1", () =>
  fc.assert(
    fc.property(weights, (list) => {
      const total = weightShares(list, list.length).reduce((a, b) => a + b, 0);
      expect(Math.abs(total - 1)).toBeLessThanOrEqual(1e-12);
    }),
  ));
