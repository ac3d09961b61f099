import fc from "fast-check";
import { expect, it } from "vitest";
import { matchingDegree } from "./matching-degree.ts";

const score = fc.double({ min: 0, max: 100, noNaN: true });

it("matchingDegree(a, b) is the smaller over the larger", () => expect(matchingDegree(45, 72)).toBe(0.625));
it("matchingDegree(a, b) is the same on a scale to 1", () => expect(matchingDegree(0.45, 0.72)).toBeCloseTo(0.625, 15));
it("matchingDegree(a, b) is 0 when either score is 0", () => expect(matchingDegree(0, 60)).toBe(0));
it("matchingDegree(a, b) is null when both are 0, and when either is missing", () => {
  expect(matchingDegree(0, 0)).toBeNull();
  expect(matchingDegree(null, 60)).toBeNull();
  expect(matchingDegree(60, null)).toBeNull();
});
it("matchingDegree(a, b) throws for a negative score", () => expect(() => matchingDegree(-1, 60)).toThrow("got -1"));
it("matchingDegree(a, b) does not depend on order", () =>
  fc.assert(
    fc.property(score, score, (a, b) => {
      expect(matchingDegree(b, a)).toBe(matchingDegree(a, b));
    }),
  ));
it("matchingDegree(a, b) lies between 0 and 1, and is 1 only for equal scores", () =>
  fc.assert(
    fc.property(score, score, (a, b) => {
      const matching = matchingDegree(a, b);
      if (a === 0 && b === 0) return;
      expect(matching! >= 0 && matching! <= 1).toBe(true);
      expect(matching === 1).toBe(a === b);
    }),
  ));
