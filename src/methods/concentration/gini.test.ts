import fc from "fast-check";
import { expect, it } from "vitest";
import { gini } from "./gini.ts";

const figure = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const counts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 20 });

it("gini(values) is the mean absolute difference over twice the mean", () => {
  expect(gini([1, 3]).value).toBe(0.25);
  // Differences of 1, 2, 6: 2·(1 + 5 + 4)/9 over 2·3.
  expect(gini([6, 1, 2]).value).toBeCloseTo(20 / 9 / 6, 15);
});
it("gini(values) is 0 for equal values and 1 − 1/n when one unit has all; corrected, 1", () => {
  expect(gini([7, 7, 7]).value).toBeCloseTo(0, 15);
  expect(gini([0, 0, 0, 5]).value).toBeCloseTo(0.75, 15);
  expect(gini([0, 0, 0, 5], { corrected: true }).value).toBeCloseTo(1, 15);
});
it("gini(values, { population }) counts people: units of several people are as many units of one", () =>
  expect(gini([1, 3], { population: [3, 1] }).value).toBeCloseTo(gini([1, 1, 1, 3]).value!, 15));
it("gini(values) says why it can't be formed", () => {
  expect(gini([1, null]).reason).toBe("missing-input");
  expect(gini([1]).reason).toBe("single-unit");
  expect(gini([1, -1]).reason).toBe("out-of-domain");
  expect(gini([0, 0]).reason).toBe("zero-denominator");
});
it("gini(values) throws for a malformed call", () => {
  expect(() => gini([1, 2], { population: [1] })).toThrow("expected 2 populations, got 1");
  expect(() => gini([1, 2], { population: [1, 1], corrected: true })).toThrow("corrected");
});
it("gini(values) lies between 0 and 1 at any size", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure)), (rows) => {
      const [values, population] = [rows.map(([value]) => value), rows.map(([, heads]) => heads)];
      for (const outcome of [gini(values), gini(values, { corrected: true }), gini(values, { population })]) {
        expect(outcome.value === null).toBe(outcome.reason !== "");
        expect((outcome.value ?? 0) >= 0 && (outcome.value ?? 0) <= 1).toBe(true);
      }
    }),
  ));
it("gini(values) depends neither on order nor on the unit, and falls when the rich give to the poor", () =>
  fc.assert(
    fc.property(counts, (values) => {
      const { value } = gini(values);
      if (value === null) return;
      expect(gini(values.toReversed()).value).toBeCloseTo(value, 12);
      expect(gini(values.map((each) => each * 1e4)).value).toBeCloseTo(value, 12);
      const [poorest, ...rest] = values.toSorted((a, b) => a - b);
      const richest = rest.at(-1)!;
      if (richest - poorest! < 2) return;
      expect(gini([poorest! + 1, ...rest.slice(0, -1), richest - 1]).value!).toBeLessThan(value + 1e-12);
    }),
  ));
