import fc from "fast-check";
import { expect, it } from "vitest";
import { theil, theilByGroup } from "./theil.ts";

const figure = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const rows = fc.array(
  fc.record({
    value: fc.integer({ min: 0, max: 1000 }),
    heads: fc.integer({ min: 1, max: 1000 }),
    group: fc.constantFrom("a", "b", "c"),
  }),
  { minLength: 2, maxLength: 20 },
);

it("theil(values) is Σ s·ln(n·s)", () => {
  expect(theil([1, 3]).value).toBeCloseTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 15);
  expect(theil([2, 2, 2]).value).toBeCloseTo(0, 15);
  expect(theil([0, 0, 5]).value).toBeCloseTo(Math.log(3), 15);
});
it("theil(values, population) counts people: units of several people are as many units of one", () =>
  expect(theil([1, 3], [3, 1]).value).toBeCloseTo(theil([1, 1, 1, 3]).value!, 14));
it("theil(values) says why it can't be formed", () => {
  expect(theil([1, null]).reason).toBe("missing-input");
  expect(theil([1]).reason).toBe("single-unit");
  expect(theil([1, -1]).reason).toBe("out-of-domain");
  expect(theil([0, 0]).reason).toBe("zero-denominator");
});

it("theilByGroup(values, groups) by hand: nothing between groups of one mean", () => {
  const found = theilByGroup([1, 3, 2, 2], ["a", "a", "b", "b"]);
  const inside = 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5);
  expect(found.between).toBeCloseTo(0, 15);
  expect(found.within).toBeCloseTo(inside / 2, 15);
  expect(found.groups.map(({ group, incomeShare }) => [group, incomeShare])).toEqual([
    ["a", 0.5],
    ["b", 0.5],
  ]);
  expect(found.groups[0]?.value).toBeCloseTo(inside, 15);
});
it("theilByGroup(values, groups) of single units is all between, and says that they have no inside", () => {
  const found = theilByGroup([1, 3, 0], ["a", "b", "c"]);
  expect(found.within).toBe(0);
  expect(found.between).toBeCloseTo(found.value!, 15);
  expect(found.groups.map(({ reason }) => reason)).toEqual(["single-unit", "single-unit", "zero-denominator"]);
});
it("theilByGroup(values, groups) says why it can't be formed, and throws for uneven lists", () => {
  expect(theilByGroup([1, null], ["a", "b"])).toEqual({
    value: null,
    reason: "missing-input",
    between: null,
    within: null,
    groups: [],
  });
  expect(() => theilByGroup([1, 2], ["a"])).toThrow("expected 2 groups, got 1");
});
it("theilByGroup(values, groups, population): between and within add up to the whole", () =>
  fc.assert(
    fc.property(rows, (units) => {
      const values = units.map(({ value }) => value);
      const groups = units.map(({ group }) => group);
      for (const population of [undefined, units.map(({ heads }) => heads)]) {
        const found = theilByGroup(values, groups, population);
        expect(found.value).toBe(theil(values, population).value);
        if (found.value !== null) expect(found.between! + found.within!).toBeCloseTo(found.value, 12);
      }
    }),
  ));
it("theil(values, population) is at least 0 or null at any size, and at most ln n without a population", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure)), (pairs) => {
      const [values, population] = [pairs.map(([value]) => value), pairs.map(([, heads]) => heads)];
      expect(theil(values).value ?? 0).toBeLessThanOrEqual(Math.log(Math.max(1, values.length)) + 1e-12);
      const groups = values.map((_, index) => `${index % 2}`);
      const { value, between, within } = theilByGroup(values, groups, population);
      for (const part of [value, between, within]) {
        expect(part === null || (part >= 0 && Number.isFinite(part))).toBe(true);
      }
    }),
  ));
