import fc from "fast-check";
import { expect, it } from "vitest";
import { standardCoupling } from "./standard-coupling.ts";

const score = fc.double({ min: 0, max: 1, noNaN: true });
const systems = fc.array(score, { minLength: 2, maxLength: 4 }).filter((scores) => scores.some((value) => value > 0));
const positive = fc.double({ min: 1e-3, max: 1, noNaN: true });

it("standardCoupling(scores) is the geometric over the arithmetic mean", () => {
  expect(standardCoupling([0.2, 0.8])).toBeCloseTo(0.8, 15);
  expect(standardCoupling([1, 2, 4])).toBeCloseTo(6 / 7, 15);
});
it("standardCoupling(scores) is 0 when one score is 0", () => expect(standardCoupling([0, 0.5, 0.9])).toBe(0));
it("standardCoupling(scores) is null when all are 0, one is missing, or there is only one", () => {
  expect(standardCoupling([0, 0])).toBeNull();
  expect(standardCoupling([0.3, null, 0.4])).toBeNull();
  expect(standardCoupling([0.3])).toBeNull();
});
it("standardCoupling(scores) throws for a negative score", () =>
  expect(() => standardCoupling([0.3, -0.1])).toThrow("got -0.1"));
it("standardCoupling(scores) is exactly 1 when all are equal and positive, for two, three and four systems", () =>
  fc.assert(
    fc.property(positive, fc.integer({ min: 2, max: 4 }), (value, length) => {
      expect(standardCoupling(Array.from({ length }, () => value))).toBe(1);
    }),
  ));
it("standardCoupling(scores) lies between 0 and 1, and below 1 when scores differ", () =>
  fc.assert(
    fc.property(systems, (scores) => {
      const coupling = standardCoupling(scores)!;
      expect(coupling >= 0 && coupling <= 1).toBe(true);
      if (Math.min(...scores) < 0.99 * Math.max(...scores)) expect(coupling).toBeLessThan(1);
    }),
  ));
it("standardCoupling(scores) does not depend on the scale or the order", () =>
  fc.assert(
    fc.property(systems, (scores) => {
      const coupling = standardCoupling(scores)!;
      expect(standardCoupling(scores.map((value) => 100 * value))!).toBeCloseTo(coupling, 9);
      expect(standardCoupling(scores.toReversed())!).toBeCloseTo(coupling, 9);
    }),
  ));
