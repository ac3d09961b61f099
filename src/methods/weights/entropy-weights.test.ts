import fc from "fast-check";
import { expect, it } from "vitest";
import { entropyWeights } from "./entropy-weights.ts";

const cell = fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 });
const score = fc.integer({ min: 0, max: 100 });
const scores = fc.array(fc.array(score, { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 4 });

it("entropyWeights(columns) by hand: d = 1 − (ln 4 − ¾ ln 3)/ln 2 against 1", () => {
  // Shares 1/4 and 3/4: e = (¼ ln 4 + ¾ ln 4/3)/ln 2 = (ln 4 − ¾ ln 3)/ln 2; shares 0 and 1: e = 0.
  const d = 1 - (Math.log(4) - 0.75 * Math.log(3)) / Math.LN2;
  const { weights, measures } = entropyWeights([
    [1, 3],
    [0, 2],
  ]);
  expect(measures.map(({ value }) => value)).toEqual([expect.closeTo(d, 14), expect.closeTo(1, 14)]);
  expect(weights).toEqual([expect.closeTo(d / (d + 1), 14), expect.closeTo(1 / (d + 1), 14)]);
});
it("entropyWeights(columns) gives a constant column weight 0 and says so", () => {
  const { weights, measures, reason } = entropyWeights([
    [1, 1, 1],
    [0, 0, 0],
    [0, 1, 2],
  ]);
  expect(weights).toEqual([0, 0, 1]);
  expect(reason).toBe("");
  expect(measures.map((measure) => measure.reason)).toEqual(["constant-column", "constant-column", ""]);
});
it("entropyWeights(columns) are equal and flagged when all columns are constant or there is one unit", () => {
  const constant = entropyWeights([
    [1, 1],
    [2, 2],
  ]);
  expect(constant).toMatchObject({ weights: [0.5, 0.5], reason: "no-variance" });
  const one = entropyWeights([[1], [2]]);
  expect(one).toMatchObject({ weights: [0.5, 0.5], reason: "no-variance" });
  expect(one.measures[0]!.reason).toBe("single-unit");
});
it("entropyWeights(columns) is null for a negative value, and names the column", () => {
  const found = entropyWeights([
    [1, 2],
    [-1, 2],
  ]);
  expect(found).toMatchObject({ weights: null, reason: "out-of-domain" });
  expect(found.measures.map(({ reason }) => reason)).toEqual(["", "out-of-domain"]);
});
it("entropyWeights(columns) leaves missing cells out, column by column, ln m included", () =>
  expect(
    entropyWeights([
      [1, null, 3],
      [1, 2, 6],
    ]).measures[0],
  ).toEqual(entropyWeights([[1, 3]]).measures[0]));
it("entropyWeights(columns) is null without any value", () =>
  expect(
    entropyWeights([
      [null, null],
      [null, null],
    ]),
  ).toMatchObject({ weights: null, reason: "missing-input" }));
it("entropyWeights(columns, { shift }) stretches each column first, whatever its sign", () => {
  const columns = [
    [-3, 1, 5],
    [0, 4, 1],
  ];
  const stretched = [
    [0.1, 0.5, 0.9],
    [0.1, 0.9, 0.3],
  ];
  const close = (weights: readonly number[]) => weights.map((weight) => expect.closeTo(weight, 14));
  expect(entropyWeights(columns, { shift: 0.1 }).weights).toEqual(close(entropyWeights(stretched).weights!));
  const fromZero = [
    [0, 0.5, 1],
    [0, 1, 0.25],
  ];
  expect(entropyWeights(columns, { shift: 0 }).weights).toEqual(close(entropyWeights(fromZero).weights!));
  const constant = [
    [2, 2],
    [1, 3],
  ];
  expect(entropyWeights(constant, { shift: 0.1 }).weights).toEqual([0, 1]);
});
it("entropyWeights(columns) neither overflows nor vanishes with the scale", () => {
  const found = entropyWeights([
    [1e200, 3e200],
    [1, 3],
    [1e-300, 3e-300],
  ]);
  expect(found.weights).toEqual([1 / 3, 1 / 3, 1 / 3].map((weight) => expect.closeTo(weight, 14)));
});
it("entropyWeights(columns) throws for uneven columns, no column, and a shift of 0.5 or more", () => {
  expect(() => entropyWeights([[1, 2], [1]])).toThrow("expected 2 rows, got 1");
  expect(() => entropyWeights([])).toThrow("got none");
  expect(() => entropyWeights([[1, 2]], { shift: 0.5 })).toThrow("got 0.5");
});
it("entropyWeights(columns) is finite and adds up to 1, or null, whatever the values", () =>
  fc.assert(
    fc.property(table, fc.constantFrom(undefined, 0.002), (columns, shift) => {
      const { weights, reason, measures } = entropyWeights(columns, shift === undefined ? {} : { shift });
      if (weights === null) expect(["missing-input", "out-of-domain"]).toContain(reason);
      else expect(Math.abs(weights.reduce((a, b) => a + b) - 1)).toBeLessThanOrEqual(1e-12);
      for (const { value } of measures) expect((value ?? 0) >= 0 && (value ?? 0) <= 1).toBe(true);
    }),
  ));
it("entropyWeights(columns) does not depend on scale, on the order of rows, nor on a constant column", () =>
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 1000 }), (columns, factor) => {
      const base = entropyWeights(columns);
      const close = (weights: readonly number[]) => weights.map((weight) => expect.closeTo(weight, 9));
      const scaled = columns.map((column, index) => (index === 0 ? column.map((value) => value * factor) : column));
      expect(entropyWeights(scaled).weights).toEqual(close(base.weights!));
      expect(entropyWeights(columns.map((column) => column.toReversed())).weights).toEqual(close(base.weights!));
      if (base.reason === "") {
        expect(entropyWeights([...columns, [7, 7, 7, 7, 7]]).weights).toEqual(close([...base.weights!, 0]));
      }
    }),
  ));
