import { type Combination, combineWeights } from "../../src/methods/weights/combine-weights.ts";
import { caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Subjective and objective weights combined in four ways. */
export function combinationCells(read: ReadFile): Cell[] {
  const weights = caseRows(read, "input-weights.csv");
  const [subjective, objective] = ["w_subjective", "w_objective"].map((column) =>
    weights.map((row) => filledIn(row, column)),
  );
  const ways: Readonly<Record<string, Combination>> = {
    linear: { kind: "linear", share: filledIn(caseRows(read, "input-parameters.csv")[0]!, "alpha") },
    multiplicative: { kind: "multiplicative" },
    geometric: { kind: "geometric" },
    game_linear: { kind: "game" },
  };
  const expected = caseRows(read, "expected-combined.csv");
  return Object.entries(ways).flatMap(([column, way]) => {
    const found = combineWeights(subjective!, objective!, way);
    return expected.map((row, index) => ({
      row: textIn(row, "i"),
      column,
      // A game that fell back is not the game.
      actual: found.kind === way.kind ? (found.weights?.[index] ?? null) : null,
      expected: numberIn(row, column),
    }));
  });
}
