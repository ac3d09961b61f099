import fc from "fast-check";
import { expect, it } from "vitest";
import { rankMatch } from "./rank-match.ts";

const column = fc.array(fc.tuple(fc.option(fc.integer()), fc.option(fc.integer())));

it("rankMatch(a, b) is 1 for the same place and 0 from first to last", () => {
  expect(rankMatch([30, 20, 10], [5, 9, 1]).map(({ value }) => value)).toEqual([0.5, 0.5, 1]);
  expect(rankMatch([3, 2, 1], [1, 2, 3]).map(({ value }) => value)).toEqual([0, 1, 0]);
});
it("rankMatch(a, b) counts places among the units that have both", () =>
  expect(rankMatch([9, 3, 2, 1], [null, 1, 2, 3])).toEqual([
    { value: null, reason: "missing-input" },
    { value: 0, reason: "" },
    { value: 1, reason: "" },
    { value: 0, reason: "" },
  ]));
it("rankMatch(a, b) has nothing to say of a single unit", () =>
  expect(rankMatch([1, null], [1, 2]).map(({ reason }) => reason)).toEqual(["single-unit", "missing-input"]));
it("rankMatch(a, b) throws when the columns differ in length", () =>
  expect(() => rankMatch([1], [1, 2])).toThrow("got 1 and 2"));
it("rankMatch(a, b) lies between 0 and 1 and does not depend on which comes first", () =>
  fc.assert(
    fc.property(column, (rows) => {
      const [a, b] = [rows.map(([first]) => first), rows.map(([, second]) => second)];
      const found = rankMatch(a, b);
      expect(found.every(({ value }) => value === null || (value >= 0 && value <= 1))).toBe(true);
      expect(rankMatch(b, a)).toEqual(found);
    }),
  ));
