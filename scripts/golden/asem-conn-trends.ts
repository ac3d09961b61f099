import { compoundGrowth } from "../../src/methods/trend/compound-growth.ts";
import { trendGrowth } from "../../src/methods/trend/trend-growth.ts";
import { type CaseRow, caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/**
 * Compound growth and growth along the trend of ten indicators in 51 countries, five years. The peer divides by a negative
 * or zero start of the line as well; so do we here, from the slope and the start that we return, though our growth is
 * empty then. Its infinite compound growth, from 0, must be empty in ours.
 */
export function trendCells(read: ReadFile): Cell[] {
  const countries = Map.groupBy(caseRows(read, "input-data.csv"), (row) => textIn(row, "uCode"));
  return caseRows(read, "expected-trends.csv").map((row): Cell => {
    const [method, country, indicator] = [textIn(row, "method"), textIn(row, "uCode"), textIn(row, "iCode")];
    const years = countries.get(country) ?? [];
    const values = years.map((year) => numberIn(year, indicator));
    const times = years.map((year) => filledIn(year, "Time"));
    return {
      row: `${country} ${indicator}`,
      column: method,
      actual: method === "CAGR" ? compoundGrowth(values, times).value : percentOfStart(values, times),
      expected: expectedIn(row),
    };
  });
}

function percentOfStart(values: readonly (number | null)[], times: readonly number[]): number | null {
  const { slope, start } = trendGrowth(values, times);
  return slope === null || start === null ? null : (100 * slope) / start;
}

/** The peer's infinite growth, from a first value of 0, counts as none. */
function expectedIn(row: CaseRow): number | null {
  return textIn(row, "value") === "Inf" ? null : numberIn(row, "value");
}
