import { copeland } from "../../src/methods/aggregation/copeland.ts";
import { generalisedMean } from "../../src/methods/aggregation/generalised-mean.ts";
import { type Outranking, outranking } from "../../src/methods/aggregation/outranking.ts";
import { caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";
import { columnsOf } from "./weighting-cells.ts";

const meanPrefix = "generalised_mean_p";

/** Outranking matrix, dominance and Copeland scores of twenty units, and generalised means of three orders. */
export function copelandCells(read: ReadFile): Cell[] {
  const data = caseRows(read, "input-data.csv");
  const units = data.map((row) => textIn(row, "uCode"));
  const weightRows = caseRows(read, "input-weights.csv");
  const weights = weightRows.map((row) => filledIn(row, "weight"));
  const columns = columnsOf(
    data,
    weightRows.map((row) => textIn(row, "iCode")),
  );
  const outranked = outranking(columns, weights);
  const scores = copeland(outranked.matrix).map(({ value }) => value);
  const scoreOf = (method: string, unit: number): number | null => {
    if (method === "copeland") return scores[unit]!;
    const values = columns.map((column) => column[unit]!);
    return generalisedMean(values, weights, { order: Number(method.slice(meanPrefix.length)) }).value;
  };
  const scored = caseRows(read, "expected-scores.csv").map((row): Cell => {
    const [method, unit] = [textIn(row, "method"), textIn(row, "uCode")];
    return {
      row: `${method} ${unit}`,
      column: "score",
      actual: scoreOf(method, units.indexOf(unit)),
      expected: numberIn(row, "score"),
    };
  });
  return [...matrixCells(read, outranked, units), ...dominanceCells(read, outranked), ...scored];
}

function matrixCells(read: ReadFile, { matrix }: Outranking, units: readonly string[]): Cell[] {
  return caseRows(read, "expected-outranking.csv").flatMap((row) => {
    const unit = textIn(row, "uCode");
    return units
      .filter((other) => other !== unit)
      .map((other) => ({
        row: `outranking ${unit}`,
        column: other,
        actual: matrix[units.indexOf(unit)]![units.indexOf(other)]!.value,
        expected: numberIn(row, other),
      }));
  });
}

function dominanceCells(read: ReadFile, { dominant, dominantShare }: Outranking): Cell[] {
  const row = caseRows(read, "expected-dominance.csv")[0]!;
  return [
    { row: "dominance", column: "nDominant", actual: dominant, expected: numberIn(row, "nDominant") },
    { row: "dominance", column: "fracDominant", actual: dominantShare, expected: numberIn(row, "fracDominant") },
  ];
}
