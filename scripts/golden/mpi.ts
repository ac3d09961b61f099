import { mazziottaPareto, mazziottaParetoScale } from "../../src/methods/aggregation/mazziotta-pareto.ts";
import { caseRows, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";
import { columnsOf } from "./weighting-cells.ts";

/** Columns put on mean 100 and standard deviation 10, and both indices of each row. */
export function mpiCells(read: ReadFile): Cell[] {
  const data = caseRows(read, "input-data.csv");
  const topics = Object.keys(data[0]!).filter((name) => name !== "country");
  const columns = columnsOf(data, topics).map((column) => mazziottaParetoScale(column).map(({ value }) => value));
  const places = new Map(data.map((row, index) => [textIn(row, "country"), index]));
  const standardised = caseRows(read, "expected-standardised.csv").flatMap((row): Cell[] => {
    const country = textIn(row, "country");
    return topics.map((topic, index) => ({
      row: country,
      column: topic,
      actual: columns[index]![places.get(country)!]!,
      expected: numberIn(row, topic),
    }));
  });
  const indices = caseRows(read, "expected-mpi.csv").flatMap((row): Cell[] => {
    const country = textIn(row, "country");
    const values = columns.map((column) => column[places.get(country)!]!);
    return (["minus", "plus"] as const).map((penalty) => ({
      row: country,
      column: `mpi_${penalty}`,
      actual: mazziottaPareto(values, { penalty }).value,
      expected: numberIn(row, `mpi_${penalty}`),
    }));
  });
  return [...standardised, ...indices];
}
