import { atkinson } from "../../src/methods/concentration/atkinson.ts";
import { wolfson } from "../../src/methods/concentration/wolfson.ts";
import { caseRows, filledIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Where the files of the case keep what. */
export interface InequalityLayout {
  readonly series: string;
  readonly published: string;
  readonly value: string;
}

/** Atkinson's and Wolfson's indices of three short series; the tolerance of a figure is that of its index. */
export function inequalityIndexCells(read: ReadFile, layout: InequalityLayout): Cell[] {
  const points = caseRows(read, layout.series);
  return caseRows(read, layout.published).map((row): Cell => {
    const [series, index] = [textIn(row, "series"), textIn(row, "index")];
    const values = points.filter((point) => textIn(point, "series") === series).map((point) => filledIn(point, "y"));
    return { row: series, column: index, actual: indexOf(index, values), expected: filledIn(row, layout.value) };
  });
}

function indexOf(index: string, values: readonly number[]): number | null {
  if (index === "wolfson") return wolfson(values).value;
  const [, epsilon] = /^atkinson_eps(.+)$/.exec(index) ?? [];
  if (epsilon === undefined) throw new RangeError(`no such index as ${index}`);
  return atkinson(values, Number(epsilon)).value;
}
