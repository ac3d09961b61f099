import { mannKendall } from "../../src/methods/trend/mann-kendall.ts";
import { senLine } from "../../src/methods/trend/sen-line.ts";
import { caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Trend test and Sen's line of a series of 360 places with ties and gaps; the line by place, gaps counted. */
export function mannKendallCells(read: ReadFile): Cell[] {
  const values = caseRows(read, "input-series.csv").map((row) => numberIn(row, "y"));
  const test = mannKendall(values);
  const line = senLine(values);
  const figures = new Map([
    ["n_valid", test.n],
    ["S", test.value],
    ["var_S", test.variance],
    ["z", test.z],
    ["p_two_sided", test.probability],
    ["Tau", test.tau],
    ["sens_slope", line.slope],
    ["intercept", line.intercept],
  ]);
  return caseRows(read, "expected-test.csv").map((row): Cell => {
    const statistic = textIn(row, "statistic");
    return {
      row: "series",
      column: statistic,
      actual: figures.get(statistic) ?? null,
      expected: filledIn(row, "value"),
    };
  });
}
