import fc from "fast-check";
import { expect, it } from "vitest";
import { compareRanks } from "./compare-ranks.ts";

const permutation = fc.integer({ min: 2, max: 30 }).chain((length) =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, place) => place + 1),
    { minLength: length },
  ),
);

it("compareRanks(before, after) measures the shifts and both correlations", () => {
  const comparison = compareRanks([1, 2, 3, 4, 5], [5, 1, 2, 3, 4]);
  expect(comparison).toMatchObject({ units: 5, meanShift: 8 / 5, maxShift: 4, movedShare: 1 / 5 });
  expect(comparison.spearman.value).toBeCloseTo(0, 15);
  expect(comparison.kendall.value).toBeCloseTo(0.2, 15);
});
it("compareRanks(before, after) counts as moved what moved by more than given, not by as much", () => {
  expect(compareRanks([1, 4], [4, 1]).movedShare).toBe(0);
  expect(compareRanks([1, 4], [4, 1], { moved: 2 }).movedShare).toBe(1);
});
it("compareRanks(before, after) leaves out units without a rank in both", () =>
  expect(compareRanks([1, 2, null, 3], [2, null, 1, 3])).toMatchObject({ units: 2, meanShift: 0.5, maxShift: 1 }));
it("compareRanks(before, after) is empty, with the reason, when no unit has both", () =>
  expect(compareRanks([1, null], [null, 1])).toEqual({
    units: 0,
    spearman: { value: null, reason: "missing-input" },
    kendall: { value: null, reason: "missing-input" },
    meanShift: null,
    maxShift: null,
    movedShare: null,
  }));
it("compareRanks(before, after) throws when the rankings differ in length", () =>
  expect(() => compareRanks([1, 2], [1])).toThrow("got 2 and 1"));
it("compareRanks(before, after) does not depend on the order of time, and finds no shift from itself", () =>
  fc.assert(
    fc.property(permutation, (after) => {
      const before = after.toSorted((a, b) => a - b);
      expect(compareRanks(after, before)).toMatchObject({
        meanShift: compareRanks(before, after).meanShift,
        movedShare: compareRanks(before, after).movedShare,
      });
      const same = compareRanks(after, after);
      expect(same).toMatchObject({ meanShift: 0, maxShift: 0, movedShare: 0 });
      expect(same.kendall.value).toBe(1);
      expect(same.spearman.value).toBeCloseTo(1, 12);
    }),
  ));
