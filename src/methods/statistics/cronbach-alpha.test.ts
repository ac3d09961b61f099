import fc from "fast-check";
import { expect, it } from "vitest";
import { cronbachAlpha } from "./cronbach-alpha.ts";

const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { freq: 8 });
const table = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 });
const scores = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }), {
  minLength: 2,
  maxLength: 4,
});

it("cronbachAlpha(columns) by hand: variances 1 and 1, covariance ½: 4 · ½ / 3", () =>
  expect(
    cronbachAlpha([
      [1, 2, 3],
      [1, 3, 2],
    ]).value,
  ).toBeCloseTo(2 / 3, 14));
it("cronbachAlpha(columns) is 1 for equal columns and below 0 for columns at odds", () => {
  expect(
    cronbachAlpha([
      [1, 2, 4],
      [1, 2, 4],
      [1, 2, 4],
    ]).value,
  ).toBeCloseTo(1, 14);
  // Variances 1 and 4, covariance −2 · ½ = −1: 4 · (−1) / (1 + 4 − 2).
  expect(
    cronbachAlpha([
      [1, 2, 3],
      [4, 0, 2],
    ]).value,
  ).toBeCloseTo(-4 / 3, 14);
});
it("cronbachAlpha(columns) takes covariances over the rows that both columns have", () =>
  expect(
    cronbachAlpha([
      [1, 2, 3, 9],
      [1, 3, 2, null],
    ]).value,
  ).toBeCloseTo((4 * 0.5) / (12.916666666666666 + 1 + 1), 14));
it("cronbachAlpha(columns) counts a constant column as an item without covariance", () =>
  expect(
    cronbachAlpha([
      [1, 2, 3],
      [1, 3, 2],
      [5, 5, 5],
    ]).value,
  ).toBeCloseTo((1.5 * 1) / 3, 14));
it("cronbachAlpha(columns) says why it can't be formed", () => {
  expect(cronbachAlpha([[1, 2, 3]]).reason).toBe("single-unit");
  expect(
    cronbachAlpha([
      [1, 2, null, null],
      [null, null, 1, 2],
    ]).reason,
  ).toBe("missing-input");
  expect(
    cronbachAlpha([
      [1, 2, null],
      [null, 1, 2],
    ]).reason,
  ).toBe("single-unit");
  expect(
    cronbachAlpha([
      [1, 1],
      [2, 2],
    ]).reason,
  ).toBe("no-variance");
  expect(
    cronbachAlpha([
      [1, 2],
      [2, 1],
    ]).reason,
  ).toBe("no-variance");
  expect(
    cronbachAlpha([
      [0.1, 0.2, 0.7],
      [1 - 0.1, 1 - 0.2, 1 - 0.7],
    ]).reason,
  ).toBe("no-variance");
});
it("cronbachAlpha(columns) throws for no column and for uneven ones", () => {
  expect(() => cronbachAlpha([])).toThrow("got none");
  expect(() => cronbachAlpha([[1, 2], [1]])).toThrow("expected 2 rows, got 1");
});
it("cronbachAlpha(columns) is finite or says why not, whatever the values", () =>
  fc.assert(
    fc.property(table, (columns) => {
      const { value, reason } = cronbachAlpha(columns);
      expect(value === null).toBe(reason !== "");
      expect(Number.isFinite(value ?? 0)).toBe(true);
    }),
  ));
it("cronbachAlpha(columns) of complete columns is at most 1 and does not depend on their common unit or order", () =>
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 1000 }), (columns, factor) => {
      const { value } = cronbachAlpha(columns);
      if (value === null) return;
      expect(value).toBeLessThanOrEqual(1 + 1e-9);
      const scaled = columns.toReversed().map((column) => column.map((each) => each * factor));
      // Far below 0 the sum of the covariances is next to nothing, and alpha has no digits left to compare.
      if (value > -1e3) expect(cronbachAlpha(scaled).value).toBeCloseTo(value, 6);
    }),
  ));
