import type { Column } from "../../src/methods/weights/column-reason.ts";
import type { ColumnWeights } from "../../src/methods/weights/column-weights.ts";
import { type CaseRow, caseRows, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Where a case keeps its matrix, a column a criterion, and the weights, a row a criterion. */
export interface WeightingLayout {
  readonly matrix: string;
  readonly weights: string;
}

/** A way of weighting, and the column that holds what it must give. */
export type Weightings = Readonly<Record<string, (columns: readonly Column[]) => Pick<ColumnWeights, "weights">>>;

/** Weights that a matrix gives by several methods, against the columns that hold them. */
export function weightingCells(read: ReadFile, { matrix, weights }: WeightingLayout, methods: Weightings): Cell[] {
  const expected = caseRows(read, weights);
  const criteria = expected.map((row) => textIn(row, "criterion"));
  const columns = columnsOf(caseRows(read, matrix), criteria);
  return Object.entries(methods).flatMap(([column, weigh]) => {
    const found = weigh(columns).weights;
    return expected.map((row, index) => ({
      row: criteria[index]!,
      column,
      actual: found?.[index] ?? null,
      expected: numberIn(row, column),
    }));
  });
}

/** Columns of a table by their names. */
export function columnsOf(rows: readonly CaseRow[], names: readonly string[]): Column[] {
  return names.map((name) => rows.map((row) => numberIn(row, name)));
}
