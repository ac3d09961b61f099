import { compareRanks } from "../../src/methods/statistics/compare-ranks.ts";
import { rank } from "../../src/methods/statistics/rank.ts";
import { drawSummary } from "../../src/methods/uncertainty/draw-summary.ts";
import { sobolIndices } from "../../src/methods/uncertainty/sobol-indices.ts";
import { caseRows, numberIn, type ReadFile, rowWhere, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Scores of all units, in the order of `units`: the nominal ones, and those of each rebuild. */
export interface DrawnScores {
  readonly units: readonly string[];
  readonly nominal: readonly (number | null)[];
  readonly draws: readonly (readonly (number | null)[])[];
}

/** The scores that the case itself expects of every rebuild. */
export function expectedScores(read: ReadFile): DrawnScores {
  const rows = caseRows(read, "expected-scores.csv");
  const columns = Object.keys(rows[0]!).filter((column) => column.startsWith("r_"));
  return {
    units: rows.map((row) => textIn(row, "uCode")),
    nominal: rows.map((row) => numberIn(row, "Nominal")),
    draws: columns.map((column) => rows.map((row) => numberIn(row, column))),
  };
}

/**
 * What follows from the scores of the rebuilds: ranks and their spread over the base points, the mean shift of the ranks,
 * and the Sobol indices of that shift. From the expected scores unless rebuilt ones are given.
 */
export function asemSobolCells(read: ReadFile, scores: DrawnScores = expectedScores(read)): Cell[] {
  const variables = caseRows(read, "expected-sobol.csv");
  const nominal = rank(scores.nominal);
  const shifts = scores.draws.map((draw) => compareRanks(nominal, rank(draw)).meanShift);
  const points = scores.draws.length / (variables.length + 2);
  const { factors } = sobolIndices(shifts, variables.length);
  const indices = variables.flatMap((row, index): Cell[] => [
    { row: textIn(row, "Variable"), column: "Si", actual: factors[index]!.first.value, expected: numberIn(row, "Si") },
    {
      row: textIn(row, "Variable"),
      column: "STi",
      actual: factors[index]!.total.value,
      expected: numberIn(row, "STi"),
    },
  ]);
  const shifted = caseRows(read, "expected-y.csv").map((row, index): Cell => {
    return { row: textIn(row, "row"), column: "y", actual: shifts[index] ?? null, expected: numberIn(row, "y") };
  });
  const base = { ...scores, draws: scores.draws.slice(0, 2 * points) };
  return [...rankCells(read, base), ...shifted, ...indices];
}

/** Nominal score and rank of every unit, and what its ranks over the draws come to. */
export function rankCells(read: ReadFile, { units, nominal, draws }: DrawnScores): Cell[] {
  const [nominalRanks, ranks] = [rank(nominal), draws.map((draw) => rank(draw))];
  const nominalRows = caseRows(read, "expected-nominal.csv");
  const spreadRows = caseRows(read, "expected-rankstats.csv");
  return units.flatMap((unit, index): Cell[] => {
    const spread = drawSummary(ranks.map((draw) => draw[index]!));
    const isUnit = (row: (typeof spreadRows)[number]) => textIn(row, "uCode") === unit;
    const actual = {
      Score: nominal[index]!,
      Rank: nominalRanks[index]!,
      Nominal: nominalRanks[index]!,
      Mean: spread.mean,
      Median: spread.median,
      Q5: spread.low,
      Q95: spread.high,
    };
    const row = { ...rowWhere(nominalRows, isUnit, unit), ...rowWhere(spreadRows, isUnit, unit) };
    return (["Score", "Rank", "Nominal", "Mean", "Median", "Q5", "Q95"] as const).map((column) => ({
      row: unit,
      column,
      actual: actual[column],
      expected: numberIn(row, column),
    }));
  });
}
