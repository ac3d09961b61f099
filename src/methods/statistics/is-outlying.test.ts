import fc from "fast-check";
import { expect, it } from "vitest";
import { isOutlying } from "./is-outlying.ts";

const limits = { skewness: 2, kurtosis: 3.5 };

it("isOutlying(moments, limits) asks for both limits, which are reached on them and at either end", () => {
  expect(isOutlying({ skewness: 2, kurtosis: 3.5 }, limits)).toBe(true);
  expect(isOutlying({ skewness: -2, kurtosis: 3.5 }, limits)).toBe(true);
  expect(isOutlying({ skewness: 1.999, kurtosis: 9 }, limits)).toBe(false);
  expect(isOutlying({ skewness: 9, kurtosis: 3.499 }, limits)).toBe(false);
});
it("isOutlying(moments, limits) is false where a moment is missing, whatever the limits", () => {
  const none = { skewness: 0, kurtosis: 0 };
  expect(isOutlying({ skewness: null, kurtosis: 9 }, none)).toBe(false);
  expect(isOutlying({ skewness: 9, kurtosis: null }, none)).toBe(false);
});
it("isOutlying(moments, limits) is the same for a column and its mirror image", () =>
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (skewness, kurtosis) => {
      expect(isOutlying({ skewness: -skewness, kurtosis }, limits)).toBe(isOutlying({ skewness, kurtosis }, limits));
    }),
  ));
