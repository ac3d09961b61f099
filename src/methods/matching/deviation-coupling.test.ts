import fc from "fast-check";
import { expect, it } from "vitest";
import { deviationCoupling } from "./deviation-coupling.ts";

const score = fc.double({ min: 0, max: 1, noNaN: true });

it("deviationCoupling(scores) is 1 less twice the standard deviation over n", () => {
  expect(deviationCoupling([0.2, 0.8])).toBeCloseTo(0.4, 15);
  expect(deviationCoupling([0.2, 0.2, 0.8])).toBeCloseTo(1 - 2 * Math.sqrt(0.08), 15);
});
it("deviationCoupling(scores) is 0 for half 0 and half 1, and not for a single 0", () => {
  expect(deviationCoupling([0, 1, 1, 0])).toBe(0);
  expect(deviationCoupling([0, 0.5])).toBe(0.5);
});
it("deviationCoupling(scores) is null when all are 0, one is missing, or there is only one", () => {
  expect(deviationCoupling([0, 0, 0])).toBeNull();
  expect(deviationCoupling([0.3, null])).toBeNull();
  expect(deviationCoupling([0.3])).toBeNull();
});
it("deviationCoupling(scores) throws for scores outside 0 to 1", () => {
  expect(() => deviationCoupling([45, 72])).toThrow("got 45");
  expect(() => deviationCoupling([0.3, -0.1])).toThrow("got -0.1");
});
it("deviationCoupling(a, b) of two is 1 less their distance", () =>
  fc.assert(
    fc.property(score, score, (a, b) => {
      if (a === 0 && b === 0) return;
      expect(deviationCoupling([a, b])!).toBeCloseTo(1 - Math.abs(a - b), 12);
    }),
  ));
