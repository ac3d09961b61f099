import fc from "fast-check";
import { expect, it } from "vitest";
import { signed, symmetricEigen } from "./symmetric-eigen.ts";

const root = Math.SQRT1_2;
const close = (numbers: readonly number[], digits = 12) => numbers.map((number) => expect.closeTo(number, digits));
/** Symmetric matrices of one to six rows. */
const symmetric = fc
  .integer({ min: 1, max: 6 })
  .chain((n) =>
    fc.array(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: n, maxLength: n }), {
      minLength: n,
      maxLength: n,
    }),
  )
  .map((rows) => rows.map((row, i) => row.map((_, j) => rows[Math.min(i, j)]![Math.max(i, j)]!)));
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((total, entry, i) => total + entry * b[i]!, 0);

it("symmetricEigen(matrix) by hand: 1 + r and 1 − r for two columns that correlate by r", () => {
  const [first, second] = symmetricEigen([
    [1, 0.6],
    [0.6, 1],
  ]);
  expect(first!.value).toBeCloseTo(1.6, 14);
  expect(first!.vector).toEqual(close([root, root]));
  expect(second!.value).toBeCloseTo(0.4, 14);
  expect(second!.vector).toEqual(close([root, -root]));
});
it("symmetricEigen(matrix) of a diagonal is the diagonal, the largest first, and of nothing but 0 is 0", () => {
  expect(
    symmetricEigen([
      [2, 0],
      [0, 5],
    ]),
  ).toEqual([
    { value: 5, vector: [0, 1] },
    { value: 2, vector: [1, 0] },
  ]);
  expect(symmetricEigen([[0]])).toEqual([{ value: 0, vector: [1] }]);
  expect(symmetricEigen([[-3]])[0]!.value).toBe(-3);
});
it("symmetricEigen(matrix) throws for matrices that are empty, not square, not symmetric or too large", () => {
  expect(() => symmetricEigen([])).toThrow("square");
  expect(() => symmetricEigen([[1, 2]])).toThrow("square");
  expect(() =>
    symmetricEigen([
      [1, 2],
      [3, 1],
    ]),
  ).toThrow("(0, 1) and (1, 0) differ: 2, 3");
  expect(() =>
    symmetricEigen([
      [1e308, 1e308],
      [1e308, 1e308],
    ]),
  ).toThrow("finite");
  expect(() => symmetricEigen([[Number.NaN]])).toThrow("finite");
});
it("signed(vector) adds up to 0 or more, and is otherwise positive in its first entry", () => {
  expect(signed([-2, 1])).toEqual([2, -1]);
  expect(signed([2, -1])).toEqual([2, -1]);
  expect(signed([0, -1, 1])).toEqual([0, 1, -1]);
  expect(signed([0, 0])).toEqual([0, 0]);
});
it("symmetricEigen(matrix) gives vectors of length 1 at right angles that the matrix only stretches", () =>
  fc.assert(
    fc.property(symmetric, (matrix) => {
      const pairs = symmetricEigen(matrix);
      expect(pairs.map(({ value }) => value)).toEqual(pairs.map(({ value }) => value).toSorted((a, b) => b - a));
      for (const [i, { value, vector }] of pairs.entries()) {
        for (const [j, row] of matrix.entries())
          expect(Math.abs(dot(row, vector) - value * vector[j]!)).toBeLessThan(1e-10);
        for (const [j, other] of pairs.entries()) {
          expect(Math.abs(dot(vector, other.vector) - (i === j ? 1 : 0))).toBeLessThan(1e-12);
        }
        expect(vector.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(-1e-11);
      }
    }),
  ));
it("symmetricEigen(matrix) has the trace as the sum of its values, at any scale", () =>
  fc.assert(
    fc.property(symmetric, fc.constantFrom(1e-290, 1, 1e290), (matrix, scale) => {
      const scaled = symmetricEigen(matrix.map((row) => row.map((cell) => cell * scale)));
      const trace = matrix.reduce((total, row, i) => total + row[i]!, 0);
      expect(scaled.reduce((total, { value }) => total + value / scale, 0)).toBeCloseTo(trace, 9);
    }),
  ));
