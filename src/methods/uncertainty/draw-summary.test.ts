import fc from "fast-check";
import { expect, it } from "vitest";
import { quantileError } from "../statistics/quantile-error.ts";
import { drawSummary } from "./draw-summary.ts";

it("drawSummary(draws) is mean, median, the 5 % and 95 % quantiles, and their errors", () => {
  const draws = [...Array.from({ length: 20 }, (_, index) => index + 1), 39];
  const summary = drawSummary(draws);
  expect(summary).toMatchObject({ count: 21, median: 11, low: 2, high: 20 });
  expect(summary.mean).toBeCloseTo(249 / 21, 12);
  expect([summary.lowError, summary.highError]).toEqual([quantileError(draws, 0.05), quantileError(draws, 0.95)]);
});
it("drawSummary(draws, ends) takes other ends", () =>
  expect(drawSummary([1, 2, 3, 4, 5], [0.25, 0.75])).toMatchObject({ low: 2, high: 4 }));
it("drawSummary(draws) leaves missing draws out and counts the others", () =>
  expect(drawSummary([null, 4, null, 2])).toMatchObject({ count: 2, mean: 3, median: 3 }));
it("drawSummary(draws) without draws is empty", () =>
  expect(drawSummary([null])).toEqual({
    count: 0,
    mean: null,
    median: null,
    low: null,
    high: null,
    lowError: null,
    highError: null,
  }));
it("drawSummary(draws, ends) throws for ends in the wrong order or outside 0 to 1", () => {
  expect(() => drawSummary([1], [0.95, 0.05])).toThrow("got 0.95 and 0.05");
  expect(() => drawSummary([1], [0.5, 1.2])).toThrow("got 1.2");
});
it("drawSummary(draws) orders its ends about the median", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (draws) => {
      const { low, median, high } = drawSummary(draws);
      expect(low! <= median! && median! <= high!).toBe(true);
    }),
  ));
