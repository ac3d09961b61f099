import fc from "fast-check";
import { expect, it } from "vitest";
import { developmentIndex } from "./development-index.ts";

const score = fc.double({ min: 0, max: 1, noNaN: true });

it("developmentIndex(scores) is their mean, by equal weights unless given", () => {
  expect(developmentIndex([0.2, 0.8])).toBe(0.5);
  expect(developmentIndex([0.2, 0.8], [3, 1])).toBeCloseTo(0.35, 15);
});
it("developmentIndex(scores) is null when a score is missing, however small its weight", () =>
  expect(developmentIndex([0.2, null], [99, 1])).toBeNull());
it("developmentIndex(scores) is 0 when all are 0", () => expect(developmentIndex([0, 0])).toBe(0));
it("developmentIndex(scores) throws for scores outside 0 to 1 and for malformed weights", () => {
  expect(() => developmentIndex([20, 80])).toThrow("got 20");
  expect(() => developmentIndex([0.2, 0.8], [1])).toThrow("expected 2, got 1");
  expect(() => developmentIndex([0.2, 0.8], [0, 0])).toThrow("got 0");
});
it("developmentIndex(scores) lies between the smallest and the largest score", () =>
  fc.assert(
    fc.property(fc.array(score, { minLength: 1 }), (scores) => {
      const index = developmentIndex(scores)!;
      expect(index >= Math.min(...scores) && index <= Math.max(...scores)).toBe(true);
    }),
  ));
