import { aggregate } from "../../src/methods/aggregation/aggregate.ts";
import type { MeanKind } from "../../src/methods/aggregation/aggregate-columns.ts";
import { rank } from "../../src/methods/statistics/rank.ts";
import { type CaseRow, caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

const kinds: readonly MeanKind[] = ["arithmetic", "geometric", "harmonic"];

/** Three weighted means of thirty indicators with missing cells, and the ranks of the scores. */
export function aggregateCells(read: ReadFile): Cell[] {
  const data = caseRows(read, "input-data.csv");
  const units = data.map((row) => textIn(row, "uCode"));
  const weights = caseRows(read, "input-weights.csv");
  const expected = caseRows(read, "expected-scores.csv");
  const results = new Map(kinds.map((kind) => [kind as string, scoresAndRanks(data, weights, kind)]));
  return expected.flatMap((row): Cell[] => {
    const [kind, unit] = [textIn(row, "method"), textIn(row, "uCode")];
    const place = units.indexOf(unit);
    const found = results.get(kind);
    const name = `${kind} ${unit}`;
    return [
      { row: name, column: "score", actual: found?.scores[place] ?? null, expected: numberIn(row, "score") },
      { row: name, column: "rank", actual: found?.ranks[place] ?? null, expected: numberIn(row, "rank") },
    ];
  });
}

function scoresAndRanks(data: readonly CaseRow[], weights: readonly CaseRow[], kind: MeanKind) {
  const shares = weights.map((row) => filledIn(row, "weight"));
  const scores = data.map((unit) => {
    const values = weights.map((row) => numberIn(unit, textIn(row, "iCode")));
    // The peer asks for no least availability.
    return aggregate(values, shares, { kind, availability: 0 }).value;
  });
  return { scores, ranks: rank(scores) };
}
