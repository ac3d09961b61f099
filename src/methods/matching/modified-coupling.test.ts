import fc from "fast-check";
import { expect, it } from "vitest";
import { modifiedCoupling } from "./modified-coupling.ts";
import { standardCoupling } from "./standard-coupling.ts";

const score = fc.double({ min: 0, max: 1, noNaN: true });
const systems = fc.array(score, { minLength: 2, maxLength: 4 }).filter((scores) => scores.some((value) => value > 0));

it("modifiedCoupling(scores) of two is √[(1 − |a − b|)·min/max]", () =>
  expect(modifiedCoupling([0.2, 0.8])).toBeCloseTo(Math.sqrt(0.4 * 0.25), 15));
it("modifiedCoupling(scores) of three takes the mean difference and the root of the product", () =>
  expect(modifiedCoupling([0.2, 0.4, 0.8])).toBeCloseTo(Math.sqrt((1 - 1.2 / 3) * Math.sqrt(0.25 * 0.5)), 15));
it("modifiedCoupling(scores) is 0 when one score is 0", () => {
  expect(modifiedCoupling([0, 0.5])).toBe(0);
  expect(modifiedCoupling([0, 1])).toBe(0);
});
it("modifiedCoupling(scores) is null when all are 0, one is missing, or there is only one", () => {
  expect(modifiedCoupling([0, 0, 0])).toBeNull();
  expect(modifiedCoupling([0.3, null])).toBeNull();
  expect(modifiedCoupling([0.3])).toBeNull();
});
it("modifiedCoupling(scores) throws for scores outside 0 to 1, such as those from 0 to 100", () => {
  expect(() => modifiedCoupling([45, 72])).toThrow("got 45");
  expect(() => modifiedCoupling([0.3, -0.1])).toThrow("got -0.1");
});
it("modifiedCoupling(scores) is exactly 1 when all are equal and positive", () =>
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1, noNaN: true }), fc.integer({ min: 2, max: 4 }), (value, length) => {
      expect(modifiedCoupling(Array.from({ length }, () => value))).toBe(1);
    }),
  ));
it("modifiedCoupling(scores) lies between 0 and 1, and below 1 when scores differ", () =>
  fc.assert(
    fc.property(systems, (scores) => {
      const coupling = modifiedCoupling(scores)!;
      expect(coupling >= 0 && coupling <= 1).toBe(true);
      if (Math.min(...scores) < 0.99 * Math.max(...scores)) expect(coupling).toBeLessThan(1);
    }),
  ));
it("modifiedCoupling(scores) of two is never above the standard coupling, and does not depend on order", () =>
  fc.assert(
    fc.property(score, score, (a, b) => {
      if (a === 0 && b === 0) return;
      expect(modifiedCoupling([a, b])!).toBeLessThanOrEqual(standardCoupling([a, b])! + 1e-12);
      expect(modifiedCoupling([b, a])).toBe(modifiedCoupling([a, b]));
    }),
  ));
