import { gini } from "../../src/methods/concentration/gini.ts";
import { theil } from "../../src/methods/concentration/theil.ts";
import { caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Where the files of the case keep what. */
export interface MexicoLayout {
  readonly states: string;
  readonly published: string;
  /** Before the year, in the name of a column of the states. */
  readonly prefix: string;
  readonly gini: readonly string[];
  readonly theil: readonly string[];
}

/** Gini and Theil of the product a head of 32 Mexican states in four years; an empty cell was not published. */
export function mexicoCells(read: ReadFile, layout: MexicoLayout): Cell[] {
  const states = caseRows(read, layout.states);
  return caseRows(read, layout.published).flatMap((row): Cell[] => {
    const year = textIn(row, "year");
    const values = states.map((state) => filledIn(state, `${layout.prefix}${year}`));
    const cellsOf = (columns: readonly string[], actual: number | null) =>
      columns.map((column) => ({ row: year, column, actual, expected: numberIn(row, column) }));
    const cells = [...cellsOf(layout.theil, theil(values).value), ...cellsOf(layout.gini, gini(values).value)];
    return cells.filter(({ expected }) => expected !== null);
  });
}
