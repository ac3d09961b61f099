import fc from "fast-check";
import { expect, it } from "vitest";
import { chiSquaredTail } from "./chi-squared-tail.ts";

it("chiSquaredTail(x, 2) is exp(−x/2), on both sides of the mean", () => {
  for (const x of [0.1, 1, 2, 5, 40]) expect(chiSquaredTail(x, 2)).toBeCloseTo(Math.exp(-x / 2), 13);
});
it("chiSquaredTail(x, degrees) is 5 % at the tabulated value", () => {
  expect(chiSquaredTail(3.841458820694124, 1)).toBeCloseTo(0.05, 12);
  expect(chiSquaredTail(18.307038053275146, 10)).toBeCloseTo(0.05, 12);
});
it("chiSquaredTail(x, degrees) is 1 at 0 and below", () => {
  expect(chiSquaredTail(0, 3)).toBe(1);
  expect(chiSquaredTail(-1, 3)).toBe(1);
});
it("chiSquaredTail(x, degrees) throws when degrees is not positive", () =>
  expect(() => chiSquaredTail(1, 0)).toThrow("got 0"));
it("chiSquaredTail(x, degrees) lies between 0 and 1 and does not rise with x", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.integer({ min: 1, max: 100 }),
      (a, b, degrees) => {
        const [near, far] = [chiSquaredTail(Math.min(a, b), degrees), chiSquaredTail(Math.max(a, b), degrees)];
        expect(near >= 0 && near <= 1).toBe(true);
        expect(far).toBeLessThanOrEqual(near + 1e-12);
      },
    ),
  ));
