import fc from "fast-check";
import { expect, it } from "vitest";
import { outranking } from "./outranking.ts";

const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { freq: 5 });
const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 });

it("outranking(columns, weights) adds the weight of the columns won, and half of those tied", () => {
  const { matrix, dominant, dominantShare } = outranking(
    [
      [1, 2, 3],
      [5, 5, 4],
    ],
    [3, 1],
  );
  expect(matrix.map((row) => row.map(({ value }) => value))).toEqual([
    [null, 0.125, 0.25],
    [0.875, null, 0.25],
    [0.75, 0.75, null],
  ]);
  expect(matrix[0]![0]!.reason).toBe("not-applicable");
  expect([dominant, dominantShare]).toEqual([0, 0]);
});
it("outranking(columns, weights) counts the pairs in which one unit wins everything", () =>
  expect(
    outranking(
      [
        [1, 2, 3],
        [4, 5, 0],
      ],
      [1, 1],
    ),
  ).toMatchObject({ dominant: 1, dominantShare: 1 / 3 }));
it("outranking(columns, weights) compares a pair on the columns both have, down to the availability", () => {
  const columns = [
    [1, 2],
    [null, 2],
    [3, 2],
  ];
  expect(outranking(columns, [1, 1, 1]).matrix[0]![1]).toEqual({ value: 0.5, reason: "" });
  expect(outranking(columns, [1, 2, 1]).matrix[0]![1]!.reason).toBe("below-availability");
  expect(outranking(columns, [1, 2, 1], { availability: 0 }).matrix[0]![1]!.value).toBe(0.5);
  expect(outranking([[1, null]], [1]).matrix[0]![1]!.reason).toBe("missing-input");
});
it("outranking(columns, weights) lets rounding win nothing", () =>
  expect(outranking([[0.1 + 0.2, 0.3]], [1]).matrix[0]![1]!.value).toBe(0.5));
it("outranking(columns, weights) of one unit has no pairs", () =>
  expect(outranking([[1]], [1])).toMatchObject({ dominant: 0, dominantShare: null }));
it("outranking(columns, weights) throws for malformed weights and tables", () => {
  expect(() => outranking([[1, 2]], [1, 1])).toThrow("expected 1, got 2");
  expect(() => outranking([], [])).toThrow("got none");
  expect(() => outranking([[1, 2], [1]], [1, 1])).toThrow("expected 2 rows, got 1");
  expect(() => outranking([[1, 2]], [1], { availability: 2 })).toThrow("got 2");
});
it("outranking(columns, weights): what i wins and what j wins add up to 1", () =>
  fc.assert(
    fc.property(table, (columns) => {
      const { matrix } = outranking(
        columns,
        columns.map((_, i) => i + 1),
      );
      for (const [i, row] of matrix.entries()) {
        for (const [j, { value, reason }] of row.entries()) {
          expect(value === null).toBe(reason !== "");
          if (value !== null) expect(value + matrix[j]![i]!.value!).toBeCloseTo(1, 12);
        }
      }
    }),
  ));
