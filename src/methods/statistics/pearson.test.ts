import fc from "fast-check";
import { expect, it } from "vitest";
import { completePairs, pearson, pearsonProbability } from "./pearson.ts";

const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));

it("pearson(a, b) keeps its digits next to the least double", () => {
  const [a, b] = [
    [-3, -1, -5, -4, -2, -4],
    [-2, -7, 11, -8, 0, 6],
  ];
  const tiny = (values: readonly number[]) => values.map((value) => value * 5e-324);
  expect(pearson(tiny(a), tiny(b)).value).toBeCloseTo(pearson(a, b).value!, 14);
});
it("pearson(a, b) is 1 for a line up, −1 for a line down, and by hand 0.5", () => {
  expect(pearson([1, 2, 3], [2, 4, 6]).value).toBeCloseTo(1, 15);
  expect(pearson([1, 2, 3], [6, 4, 2]).value).toBeCloseTo(-1, 15);
  expect(pearson([1, 2, 3], [1, 3, 2]).value).toBeCloseTo(0.5, 15);
});
it("pearson(a, b) drops the rows in which either is missing", () =>
  expect(pearson([1, null, 2, 3], [1, 9, 3, 2]).value).toBeCloseTo(0.5, 15));
it("pearson(a, b) says why it can't be formed", () => {
  expect(pearson([null], [1]).reason).toBe("missing-input");
  expect(pearson([1], [1]).reason).toBe("single-unit");
  expect(pearson([1, 1, 1], [1, 2, 3]).reason).toBe("no-variance");
});
it("pearson(a, b) throws when the columns differ in length", () =>
  expect(() => pearson([1], [1, 2])).toThrow("got 1 and 2"));
it("completePairs(a, b) keeps the rows in which neither is missing", () =>
  expect(completePairs([1, null, 2], [3, 4, null])).toEqual([{ a: 1, b: 3 }]));
it("pearsonProbability(correlation, n) runs from 1 without correlation to 0 for a line", () => {
  expect(pearsonProbability(0, 10)).toBe(1);
  expect(pearsonProbability(-1, 10)).toBe(0);
  expect(pearsonProbability(0.5, 3)).toBeCloseTo(2 / 3, 12);
  expect(pearsonProbability(0.5, 2)).toBeNull();
  expect(() => pearsonProbability(1.1, 5)).toThrow("got 1.1");
});
it("pearson(a, b) lies between −1 and 1 or is null, and does not depend on order", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
      const [a, b] = [rows.map((row) => row[0]), rows.map((row) => row[1])];
      const { value, reason } = pearson(a, b);
      expect(value === null).toBe(reason !== "");
      expect(Math.abs(value ?? 0)).toBeLessThanOrEqual(1);
      expect(pearson(b, a)).toEqual({ value, reason });
    }),
  ));
