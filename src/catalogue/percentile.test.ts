import { expect, it } from "vitest";
import { percentileOf, percentiles } from "./percentile.ts";

it("percentileOf(place, ranked) is 100 for the first of 31, 0 for the last", () => {
  expect([1, 4, 13, 16, 19, 31].map((place) => percentileOf(place, 31))).toEqual([100, 90, 60, 50, 40, 0]);
});
it("percentileOf is null without a place, or where there is one alone", () => {
  expect(percentileOf(null, 31)).toBeNull();
  expect(percentileOf(1, 1)).toBeNull();
});
it("percentiles(values) gives equals the same, and leaves out what is missing", () =>
  expect(percentiles([5, null, 9, 5, 1])).toEqual([(100 * 2) / 3, null, 100, (100 * 2) / 3, 0]));
