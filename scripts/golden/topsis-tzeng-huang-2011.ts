import { topsis } from "../../src/methods/aggregation/topsis.ts";
import { rank } from "../../src/methods/statistics/rank.ts";
import { caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";
import { columnsOf } from "./weighting-cells.ts";

export interface TopsisLayout {
  readonly matrix: string;
  readonly weights: string;
  readonly closeness: string;
  /** Columns of the closeness file that hold it. */
  readonly columns: readonly string[];
}

/** Closeness by vector scaling, and its ranks. */
export function tzengCells(read: ReadFile, layout: TopsisLayout): Cell[] {
  const weights = caseRows(read, layout.weights);
  const columns = columnsOf(
    caseRows(read, layout.matrix),
    weights.map((row) => textIn(row, "criterion")),
  );
  const closeness = topsis(
    columns,
    weights.map((row) => filledIn(row, "weight")),
    { directions: weights.map((row) => (filledIn(row, "direction") < 0 ? -1 : 1)) },
  ).map(({ value }) => value);
  const ranks = rank(closeness);
  return caseRows(read, layout.closeness).flatMap((row, index): Cell[] => {
    const name = textIn(row, "alternative");
    const published = layout.columns.map((column) => ({
      row: name,
      column,
      actual: closeness[index] ?? null,
      expected: numberIn(row, column),
    }));
    return [...published, { row: name, column: "rank", actual: ranks[index] ?? null, expected: numberIn(row, "rank") }];
  });
}
