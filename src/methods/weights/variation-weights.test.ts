import fc from "fast-check";
import { expect, it } from "vitest";
import { variationWeights } from "./variation-weights.ts";

const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 });
const positive = fc.array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});

it("variationWeights(columns) by hand: 1/2 and 1/4", () => {
  const { weights, measures } = variationWeights([
    [1, 2, 3],
    [3, 4, 5],
  ]);
  expect(measures.map(({ value }) => value)).toEqual([0.5, 0.25]);
  expect(weights).toEqual([expect.closeTo(2 / 3, 15), expect.closeTo(1 / 3, 15)]);
});
it("variationWeights(columns) take any mean above 0", () =>
  expect(
    variationWeights([
      [0.1, 0.3],
      [1, 3],
    ]).weights,
  ).toEqual([expect.closeTo(0.5, 14), expect.closeTo(0.5, 14)]));
it("variationWeights(columns) leave missing cells out and give a constant column 0, even one of zeros", () => {
  const { weights, measures } = variationWeights([
    [1, null, 3],
    [0, 0, 0],
  ]);
  expect(weights).toEqual([1, 0]);
  expect(measures[1]!.reason).toBe("constant-column");
});
it("variationWeights(columns) is null for a mean of 0 or less, and names the column", () => {
  for (const column of [
    [-1, 1],
    [-3, 1],
  ]) {
    const found = variationWeights([[1, 2], column]);
    expect(found).toMatchObject({ weights: null, reason: "out-of-domain" });
    expect(found.measures.map(({ reason }) => reason)).toEqual(["", "out-of-domain"]);
  }
});
it("variationWeights(columns) are equal when none varies, null without values", () => {
  expect(
    variationWeights([
      [1, 1],
      [2, 2],
    ]),
  ).toMatchObject({ weights: [0.5, 0.5], reason: "no-variance" });
  expect(variationWeights([[null, null]])).toMatchObject({ weights: null, reason: "missing-input" });
});
it("variationWeights(columns) throws for uneven columns and for none", () => {
  expect(() => variationWeights([[1, 2], [1]])).toThrow("expected 2 rows, got 1");
  expect(() => variationWeights([])).toThrow("got none");
});
it("variationWeights(columns) add up to 1 or are null, whatever the values", () =>
  fc.assert(
    fc.property(table, (columns) => {
      const { weights, reason, measures } = variationWeights(columns);
      if (weights === null) expect(["missing-input", "out-of-domain"]).toContain(reason);
      else expect(Math.abs(weights.reduce((a, b) => a + b) - 1)).toBeLessThanOrEqual(1e-12);
      for (const { value } of measures) expect(Number.isFinite(value ?? 0)).toBe(true);
    }),
  ));
it("variationWeights(columns) do not depend on the unit of a column", () =>
  fc.assert(
    fc.property(positive, fc.integer({ min: 1, max: 1000 }), (columns, factor) => {
      const scaled = columns.map((column, index) => (index === 0 ? column.map((value) => value * factor) : column));
      const base = variationWeights(columns).weights!.map((weight) => expect.closeTo(weight, 12));
      expect(variationWeights(scaled).weights).toEqual(base);
    }),
  ));
