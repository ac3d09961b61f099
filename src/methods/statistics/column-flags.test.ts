import { expect, it } from "vitest";
import { columnFlags } from "./column-flags.ts";
import { describeColumn } from "./describe-column.ts";

const flagsOf = (column: readonly (number | null)[]) => columnFlags(describeColumn(column));
const none = { fewValues: false, manyZeros: false, manyAlike: false, outlying: false };

it("columnFlags(description) raises none for an even, filled column", () =>
  expect(flagsOf([1, 2, 3, 4])).toEqual(none));
it("columnFlags(description) begins below a share, not on it", () => {
  expect(flagsOf([1, 1, 2, 2])).toEqual(none);
  expect(flagsOf([1, 1, 1, 2, 2])).toEqual({ ...none, manyAlike: true });
  expect(flagsOf([0, 0, 1, 2])).toEqual(none);
  expect(flagsOf([0, 0, 0, 1, 2])).toEqual({ ...none, manyZeros: true });
  expect(flagsOf([1, 2, 3, null])).toEqual(none);
  expect(flagsOf([1, 2, null, null])).toEqual({ ...none, fewValues: true });
});
it("columnFlags(description) calls a column outlying when it is skewed and heavy-tailed at once", () => {
  expect(flagsOf([1, 2, 3, 4, 5, 90]).outlying).toBe(true);
  expect(columnFlags(describeColumn([1, 2, 3, 4, 5, 90]), { kurtosis: 10 }).outlying).toBe(false);
  expect(columnFlags(describeColumn([1, 2, 3, 4, 5, 90]), { skewness: 3 }).outlying).toBe(false);
});
it("columnFlags(description) begins to call a column outlying on the limits, and at the lower end too", () => {
  const description = describeColumn([1, 2, 3, 4, 5, 90]);
  const limits = { skewness: description.skewness!, kurtosis: description.kurtosis! };
  expect(columnFlags(description, limits).outlying).toBe(true);
  expect(flagsOf([1, 2, 3, 4, 5, 90].map((value) => -value)).outlying).toBe(true);
});
it("columnFlags(description) calls no column outlying that has no kurtosis, whatever the limits", () =>
  expect(columnFlags(describeColumn([1, 2, 90]), { skewness: 0, kurtosis: 0 }).outlying).toBe(false));
it("columnFlags(description) of nothing says only that there are few values", () => {
  expect(flagsOf([])).toEqual({ ...none, fewValues: true });
  expect(flagsOf([null, null])).toEqual({ ...none, fewValues: true });
  expect(flagsOf([7])).toEqual(none);
});
