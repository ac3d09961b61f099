import fc from "fast-check";
import { expect, it } from "vitest";
import { chiSquaredQuantile } from "./chi-squared-quantile.ts";
import { chiSquaredTail } from "./chi-squared-tail.ts";

it("chiSquaredQuantile(p, 2) is −2·ln p", () => {
  for (const p of [0.001, 0.05, 0.5, 0.999]) expect(chiSquaredQuantile(p, 2)).toBeCloseTo(-2 * Math.log(p), 12);
});
it("chiSquaredQuantile(p, degrees) is the tabulated value", () => {
  expect(chiSquaredQuantile(0.05, 1)).toBeCloseTo(3.841458820694124, 12);
  expect(chiSquaredQuantile(0.975, 20)).toBeCloseTo(9.590777392264867, 11);
});
it("chiSquaredQuantile(p, degrees) is one curve on both sides of two million degrees", () => {
  for (const p of [0.001, 0.025, 0.5, 0.975]) {
    const [below, above] = [chiSquaredQuantile(p, 2e6), chiSquaredQuantile(p, 2e6 + 1e-3)];
    expect(Math.abs(above / below - 1)).toBeLessThan(2e-9);
  }
});
it("chiSquaredQuantile(p, degrees) is finite for any number of degrees", () => {
  for (const degrees of [1e-9, 1e8, 1e300, Number.MAX_VALUE]) {
    expect(Number.isFinite(chiSquaredQuantile(0.025, degrees))).toBe(true);
  }
});
it("chiSquaredQuantile(p, degrees) throws outside its domain", () => {
  expect(() => chiSquaredQuantile(0, 1)).toThrow("got 0");
  expect(() => chiSquaredQuantile(1, 1)).toThrow("got 1");
  expect(() => chiSquaredQuantile(0.5, 0)).toThrow("got 0");
  expect(() => chiSquaredQuantile(0.5, Number.POSITIVE_INFINITY)).toThrow("got Infinity");
});
it("chiSquaredQuantile(p, degrees) has that probability above it", () =>
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 500 }), (p, degrees) => {
      expect(chiSquaredTail(chiSquaredQuantile(p, degrees), degrees)).toBeCloseTo(p, 11);
    }),
  ));
