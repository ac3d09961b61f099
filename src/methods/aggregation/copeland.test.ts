import fc from "fast-check";
import { expect, it } from "vitest";
import { copeland } from "./copeland.ts";
import { outranking } from "./outranking.ts";

const cell = fc.option(fc.integer({ min: 0, max: 9 }), { freq: 8 });
const table = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 });
const scoresOf = (columns: readonly (readonly (number | null)[])[], weights: readonly number[]) =>
  copeland(outranking(columns, weights).matrix);

it("copeland(matrix) is pairs won less pairs lost", () =>
  expect(
    scoresOf(
      [
        [1, 2, 3],
        [5, 5, 4],
      ],
      [3, 1],
    ).map(({ value }) => value),
  ).toEqual([-2, 0, 2]));
it("copeland(matrix) gives nothing for a draw, also one that rounding hides", () => {
  expect(
    scoresOf(
      [
        [1, 2],
        [2, 1],
      ],
      [1, 1],
    ).map(({ value }) => value),
  ).toEqual([0, 0]);
  const thirds = [0.1, 0.2, 0.3, 0.6];
  expect(
    scoresOf(
      [
        [1, 2],
        [1, 2],
        [1, 2],
        [2, 1],
      ],
      thirds,
    ).map(({ value }) => value),
  ).toEqual([0, 0]);
});
it("copeland(matrix) leaves pairs without a figure out, and says why a unit has no score", () => {
  const scores = scoresOf([[1, 2, null]], [1]);
  expect(scores.map(({ value }) => value)).toEqual([-1, 1, null]);
  expect(scores[2]!.reason).toBe("missing-input");
  expect(scoresOf([[1]], [1])).toEqual([{ value: null, reason: "single-unit" }]);
  expect(copeland([])).toEqual([]);
});
it("copeland(matrix) throws for a matrix that is not square", () =>
  expect(() =>
    copeland([
      [
        { value: 1, reason: "" },
        { value: 1, reason: "" },
      ],
    ]),
  ).toThrow("expected 1 cells a row, got 2"));
it("copeland(matrix) adds up to 0 and stays within the number of others", () =>
  fc.assert(
    fc.property(table, (columns) => {
      const scores = scoresOf(
        columns,
        columns.map((_, i) => i + 1),
      ).map(({ value }) => value ?? 0);
      expect(scores.reduce((a, b) => a + b)).toBe(0);
      expect(scores.every((score) => Math.abs(score) <= 4)).toBe(true);
    }),
  ));
