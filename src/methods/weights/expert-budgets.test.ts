import fc from "fast-check";
import { expect, it } from "vitest";
import { expertBudgets } from "./expert-budgets.ts";

const points = fc
  .array(fc.double({ min: 0, max: 1e300, noNaN: true }), { minLength: 3, maxLength: 3 })
  .filter((list) => list.some((point) => point > 0));

it("expertBudgets(budgets) are the mean of the shares, with their spread", () =>
  expect(
    expertBudgets([
      [50, 50],
      [100, 0],
    ]),
  ).toEqual({
    weights: [0.75, 0.25],
    spread: [
      { low: 0.5, high: 1, deviation: expect.closeTo(Math.SQRT1_2 / 2, 15) },
      { low: 0, high: 0.5, deviation: expect.closeTo(Math.SQRT1_2 / 2, 15) },
    ],
  }));
it("expertBudgets(budgets) counts every expert alike, however many points", () =>
  expect(
    expertBudgets([
      [1, 1],
      [1000, 0],
    ]).weights,
  ).toEqual([0.75, 0.25]));
it("expertBudgets(budgets) of one expert are the shares, without a deviation", () =>
  expect(expertBudgets([[30, 70]])).toEqual({
    weights: [0.3, 0.7],
    spread: [
      { low: 0.3, high: 0.3, deviation: null },
      { low: 0.7, high: 0.7, deviation: null },
    ],
  }));
it("expertBudgets(budgets) throws for no expert and for malformed points", () => {
  expect(() => expertBudgets([])).toThrow("got none");
  expect(() => expertBudgets([[1, 2], [1]])).toThrow("expected 2, got 1");
  expect(() => expertBudgets([[1, -2]])).toThrow("got -2");
  expect(() => expertBudgets([[0, 0]])).toThrow("got 0");
});
it("expertBudgets(budgets) add up to 1 and lie within their spread", () =>
  fc.assert(
    fc.property(fc.array(points, { minLength: 1, maxLength: 5 }), (budgets) => {
      const { weights, spread } = expertBudgets(budgets);
      expect(Math.abs(weights.reduce((a, b) => a + b) - 1)).toBeLessThanOrEqual(1e-12);
      for (const [thing, { low, high, deviation }] of spread.entries()) {
        expect(weights[thing]! >= low && weights[thing]! <= high).toBe(true);
        expect(deviation === null).toBe(budgets.length === 1);
      }
    }),
  ));
