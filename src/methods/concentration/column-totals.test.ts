import { expect, it } from "vitest";
import { columnTotals } from "./column-totals.ts";

it("columnTotals(table) adds each column up", () =>
  expect(
    columnTotals([
      [1, 2],
      [3, 4],
    ]),
  ).toEqual([4, 6]));
it("columnTotals(table) is null where a cell is missing or the total overflows", () => {
  expect(columnTotals([[1], [null]])).toEqual([null]);
  expect(columnTotals([[1e308], [1e308]])).toEqual([null]);
});
it("columnTotals(table) of nothing is nothing", () => {
  expect(columnTotals([])).toEqual([]);
  expect(columnTotals([[], []])).toEqual([]);
});
it("columnTotals(table) throws for rows of different length", () =>
  expect(() => columnTotals([[1, 2], [3]])).toThrow("expected 2 cells a row, got 1"));
