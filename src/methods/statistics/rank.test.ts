import fc from "fast-check";
import { expect, it } from "vitest";
import { rank, type TieMethod } from "./rank.ts";

const column = fc.array(fc.option(fc.integer({ min: 0, max: 20 })));

it("rank(values) is the competition rank with the largest first, null where missing", () =>
  expect(rank([45, 60, null, 60, 30])).toEqual([3, 1, null, 1, 4]));
it.each<[TieMethod, number[]]>([
  ["min", [2, 2, 1, 4]],
  ["max", [3, 3, 1, 4]],
  ["average", [2.5, 2.5, 1, 4]],
  ["dense", [2, 2, 1, 3]],
  ["ordinal", [2, 3, 1, 4]],
])("rank(values) gives tied values their %s rank", (ties, ranks) =>
  expect(rank([50, 50, 70, 20], { ties })).toEqual(ranks),
);
it("rank(values) counts from the smallest when ascending", () =>
  expect(rank([50, 50, 70, 20], { order: "ascending" })).toEqual([2, 2, 4, 1]));
it("rank(values) ties values that differ by rounding alone, and no others", () => {
  expect(rank([0.3, 0.1 + 0.2])).toEqual([1, 1]);
  expect(rank([0.3, 0.1 + 0.2], { ties: "ordinal" })).toEqual([1, 2]);
  expect(rank([12.344, 12.336])).toEqual([1, 2]);
});
it("rank(values) of nothing is nothing", () => {
  expect(rank([])).toEqual([]);
  expect(rank([null, null])).toEqual([null, null]);
});
it("rank(values) is one more than the number of larger values", () =>
  fc.assert(
    fc.property(column, (values) => {
      const larger = (value: number) => values.filter((other) => other !== null && other > value).length;
      expect(rank(values)).toEqual(values.map((value) => (value === null ? null : 1 + larger(value))));
    }),
  ));
it("rank(values) does not depend on the order of the rows", () =>
  fc.assert(
    fc.property(column, (values) => {
      expect(rank(values.toReversed()).toReversed()).toEqual(rank(values));
    }),
  ));
it("rank(values) does not change when the scale does", () =>
  fc.assert(
    fc.property(column, (values) => {
      expect(rank(values.map((value) => (value === null ? null : 7 * value + 3)))).toEqual(rank(values));
    }),
  ));
it("rank(values) by average adds up to n(n + 1)/2 whatever the ties", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (values) => {
      const total = rank(values, { ties: "average" }).reduce<number>((sum, place) => sum + place!, 0);
      expect(total).toBe((values.length * (values.length + 1)) / 2);
    }),
  ));
