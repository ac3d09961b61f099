import fc from "fast-check";
import { expect, it } from "vitest";
import { correlationMatrix } from "./correlation-matrix.ts";

const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
const table = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 });

it("correlationMatrix(columns) by hand, by three methods", () => {
  const columns = [
    [1, 2, 3],
    [1, 3, 2],
  ];
  expect(correlationMatrix(columns)[0]![1]!.value).toBeCloseTo(0.5, 15);
  expect(correlationMatrix(columns, "spearman")[1]![0]!.value).toBeCloseTo(0.5, 15);
  expect(correlationMatrix(columns, "kendall")[0]![1]!.value).toBeCloseTo(1 / 3, 15);
});
it("correlationMatrix(columns) takes each pair over its own rows", () => {
  const columns = [
    [1, 2, 3, null],
    [null, 1, 2, 3],
    [3, 2, 1, 0],
  ];
  expect(correlationMatrix(columns).map((row) => row.map(({ value }) => Math.round(value!)))).toEqual([
    [1, 1, -1],
    [1, 1, -1],
    [-1, -1, 1],
  ]);
});
it("correlationMatrix(columns) keeps the reason of a pair, and of a column with itself", () => {
  const matrix = correlationMatrix([
    [1, 2, null],
    [null, null, 3],
    [4, 4, 4],
  ]);
  expect(matrix.map((row) => row.map(({ reason }) => reason))).toEqual([
    ["", "missing-input", "no-variance"],
    ["missing-input", "single-unit", "single-unit"],
    ["no-variance", "single-unit", "no-variance"],
  ]);
});
it("correlationMatrix(columns) throws for uneven columns and for none", () => {
  expect(() => correlationMatrix([[1, 2], [1]])).toThrow("expected 2 rows, got 1");
  expect(() => correlationMatrix([])).toThrow("got none");
});
it("correlationMatrix(columns) is symmetric, from −1 to 1, with 1 on the diagonal, or says why not", () =>
  fc.assert(
    fc.property(
      table,
      fc.constantFrom("pearson" as const, "spearman" as const, "kendall" as const),
      (columns, method) => {
        const matrix = correlationMatrix(columns, method);
        for (const [i, row] of matrix.entries()) {
          for (const [j, { value, reason }] of row.entries()) {
            expect(value === null).toBe(reason !== "");
            expect(Math.abs(value ?? 0)).toBeLessThanOrEqual(1);
            expect(matrix[j]![i]).toEqual({ value, reason });
            if (i === j && value !== null) expect(value).toBe(1);
          }
        }
      },
    ),
  ));
