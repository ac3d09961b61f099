import fc from "fast-check";
import { expect, it } from "vitest";
import { obstacleDegrees } from "./obstacle-degrees.ts";

const indicators = fc.array(
  fc.record({
    score: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
  }),
  { minLength: 1 },
);

it("obstacleDegrees(scores, weights) are the shares of the weighted shortfall", () =>
  expect(obstacleDegrees([0.5, 0.75, 1], [1, 2, 1])).toEqual([0.5, 0.5, 0]));
it("obstacleDegrees(scores, weights) leave a missing score out, never taking it for 0", () =>
  expect(obstacleDegrees([0.5, null, 0.5], [1, 9, 3])).toEqual([0.25, null, 0.75]));
it("obstacleDegrees(scores, weights) are null when nothing is short, and when all is missing", () => {
  expect(obstacleDegrees([1, 1], [1, 1])).toEqual([null, null]);
  expect(obstacleDegrees([null, null], [1, 1])).toEqual([null, null]);
});
it("obstacleDegrees(scores, weights) throw for scores outside 0 to 1 and malformed weights", () => {
  expect(() => obstacleDegrees([50, 1], [1, 1])).toThrow("got 50");
  expect(() => obstacleDegrees([0.5], [1, 1])).toThrow("expected 1, got 2");
});
it("obstacleDegrees(scores, weights) add up to 1, unless nothing is short", () =>
  fc.assert(
    fc.property(indicators, (list) => {
      const degrees = obstacleDegrees(
        list.map(({ score }) => score),
        list.map(({ weight }) => weight),
      ).filter((degree) => degree !== null);
      expect(degrees.every((degree) => degree >= 0 && degree <= 1)).toBe(true);
      if (degrees.length > 0) expect(degrees.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
    }),
  ));
