import fc from "fast-check";
import { expect, it } from "vitest";
import { criticWeights } from "./critic-weights.ts";

const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { freq: 10 });
const table = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 });
const scores = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }), {
  minLength: 2,
  maxLength: 4,
});

it("criticWeights(columns) by hand: equal spread, conflicts ½ + 2, ½ + 1½ and 2 + 1½", () => {
  // r = ½ between the first two, −1 between first and third, −½ between second and third; s = 1 in all.
  const { weights, conflicts, measures, reason } = criticWeights([
    [1, 2, 3],
    [1, 3, 2],
    [3, 2, 1],
  ]);
  expect(conflicts.map(({ value }) => value)).toEqual([2.5, 2, 3.5].map((value) => expect.closeTo(value, 14)));
  expect(measures.map(({ value }) => value)).toEqual([2.5, 2, 3.5].map((value) => expect.closeTo(value, 14)));
  expect(weights).toEqual([2.5 / 8, 2 / 8, 3.5 / 8].map((value) => expect.closeTo(value, 14)));
  expect(reason).toBe("");
});
it("criticWeights(columns, { correlation }) takes ranks on demand", () => {
  const columns = [
    [1, 2, 3, 4],
    [1, 2, 3, 100],
    [4, 3, 2, 1],
  ];
  const { conflicts } = criticWeights(columns, { correlation: "spearman" });
  expect(conflicts.map(({ value }) => value)).toEqual([2, 2, 4]);
  expect(criticWeights(columns).conflicts[0]!.value).toBeGreaterThan(2);
});
it("criticWeights(columns) leaves a constant column out, of the correlations too", () => {
  const columns = [
    [1, 2, 3],
    [1, 3, 2],
  ];
  const base = criticWeights(columns);
  const more = criticWeights([...columns, [5, 5, 5]]);
  expect(more.weights).toEqual([...base.weights!, 0]);
  expect(more.measures[2]!.reason).toBe("constant-column");
});
it("criticWeights(columns) are equal over the columns that vary when they say the same", () => {
  expect(
    criticWeights([
      [1, 2, 3.3],
      [2, 4, 6.6],
      [5, 5, 5],
    ]),
  ).toMatchObject({
    weights: [0.5, 0.5, 0],
    reason: "no-variance",
  });
  expect(criticWeights([[1, 2, 3]])).toMatchObject({ weights: [1], reason: "no-variance" });
  expect(
    criticWeights([
      [1, 1, 1],
      [2, 2, 2],
    ]),
  ).toMatchObject({ weights: [0.5, 0.5], reason: "no-variance" });
});
it("criticWeights(columns) takes a correlation of 1 but for rounding as no conflict", () =>
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 99 }), ([column], tenths) => {
      const scaled = column!.map((value) => (value * tenths) / 10 + 0.1);
      const { weights, reason } = criticWeights([column!, scaled]);
      expect(weights).toEqual([0.5, 0.5]);
      expect(reason).toBe("no-variance");
    }),
  ));
it("criticWeights(columns) gives a column with a single value 0, and weighs the others", () => {
  const columns = [
    [1, 2, 3],
    [1, 3, 2],
    [null, 7, null],
  ];
  expect(criticWeights(columns)).toMatchObject({ weights: [0.5, 0.5, 0], reason: "" });
  expect(criticWeights(columns).measures[2]!.reason).toBe("single-unit");
});
it("criticWeights(columns) are equal for fewer than three units", () => {
  expect(
    criticWeights([
      [1, 2],
      [1, 9],
    ]),
  ).toMatchObject({ weights: [0.5, 0.5], reason: "small-sample" });
  expect(
    criticWeights([
      [1, null, null],
      [null, null, 9],
    ]),
  ).toMatchObject({
    weights: [0.5, 0.5],
    reason: "single-unit",
  });
});
it("criticWeights(columns) are null without values, and when two columns have no rows in common", () => {
  expect(criticWeights([[null, null, null]])).toMatchObject({ weights: null, reason: "missing-input" });
  expect(
    criticWeights([
      [1, 2, 3, null, null, null],
      [null, null, null, 4, 5, 6],
    ]),
  ).toMatchObject({
    weights: null,
    reason: "missing-input",
  });
  expect(
    criticWeights([
      [1.5e308, 1.7e308, 1.6e308],
      [1, 2, 3],
    ]),
  ).toMatchObject({
    weights: null,
    reason: "out-of-domain",
  });
});
it("criticWeights(columns) throws for uneven columns and for none", () => {
  expect(() => criticWeights([[1, 2], [1]])).toThrow("expected 2 rows, got 1");
  expect(() => criticWeights([])).toThrow("got none");
});
it("criticWeights(columns) add up to 1 or are null with a reason, whatever the values", () =>
  fc.assert(
    fc.property(table, fc.constantFrom("pearson" as const, "spearman" as const), (columns, correlation) => {
      const { weights, reason, measures } = criticWeights(columns, { correlation });
      if (weights === null) expect(reason).not.toBe("");
      else {
        expect(Math.abs(weights.reduce((a, b) => a + b) - 1)).toBeLessThanOrEqual(1e-12);
        expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
      }
      for (const { value } of measures) expect(Number.isFinite(value ?? 0)).toBe(true);
    }),
  ));
it("criticWeights(columns) do not change when a column's values all move by the same amount", () =>
  fc.assert(
    fc.property(scores, fc.integer({ min: -1000, max: 1000 }), (columns, step) => {
      const moved = columns.map((column, index) => (index === 0 ? column.map((value) => value + step) : column));
      const base = criticWeights(columns).weights!.map((weight) => expect.closeTo(weight, 9));
      expect(criticWeights(moved).weights).toEqual(base);
    }),
  ));
