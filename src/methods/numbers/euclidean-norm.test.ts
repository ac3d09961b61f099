import fc from "fast-check";
import { expect, it } from "vitest";
import { euclideanNorm } from "./euclidean-norm.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

it("euclideanNorm(values) is the root of the squares, at any scale", () => {
  expect(euclideanNorm([3, -4])).toBe(5);
  expect(euclideanNorm([3e200, 4e200])).toBeCloseTo(5e200, -190);
  expect(euclideanNorm([3e-200, 4e-200])! / 1e-200).toBeCloseTo(5, 12);
});
it("euclideanNorm(values) is 0 for no entries and zeros, null beyond a double", () => {
  expect(euclideanNorm([])).toBe(0);
  expect(euclideanNorm([0, -0])).toBe(0);
  expect(euclideanNorm([1.7e308, 1.7e308])).toBeNull();
  expect(euclideanNorm([Number.POSITIVE_INFINITY])).toBeNull();
});
it("euclideanNorm(values) is at least the largest entry, or null", () =>
  fc.assert(
    fc.property(fc.array(finite, { minLength: 1 }), (values) => {
      const peak = Math.max(...values.map(Math.abs));
      const norm = euclideanNorm(values);
      if (norm !== null)
        expect(norm >= peak * (1 - 1e-15) && norm <= peak * Math.sqrt(values.length) * (1 + 1e-15)).toBe(true);
    }),
  ));
