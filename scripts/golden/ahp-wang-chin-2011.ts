import { ahpWeights } from "../../src/methods/weights/ahp-weights.ts";
import { saatyIndices } from "../../src/methods/weights/random-index.ts";
import { caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

export interface AhpLayout {
  readonly matrix: string;
  readonly weights: string;
  /** Columns of the weights file that hold weights. */
  readonly columns: readonly string[];
  /** File with the consistency of the matrix, by two tables of random indices; null when the case has none. */
  readonly consistency: string | null;
}

/** Weights of an inconsistent judgement matrix, and how inconsistent it is. */
export function ahpCells(read: ReadFile, layout: AhpLayout): Cell[] {
  const expected = caseRows(read, layout.weights);
  const criteria = expected.map((row) => textIn(row, "criterion"));
  const judgements = caseRows(read, layout.matrix).map((row) => criteria.map((criterion) => filledIn(row, criterion)));
  const { weights } = ahpWeights(judgements);
  const cells = expected.flatMap((row, index) =>
    layout.columns.map(
      (column): Cell => ({
        row: criteria[index]!,
        column,
        actual: weights?.[index] ?? null,
        expected: numberIn(row, column),
      }),
    ),
  );
  return layout.consistency === null ? cells : [...cells, ...consistencyCells(read, layout.consistency, judgements)];
}

function consistencyCells(read: ReadFile, file: string, judgements: readonly (readonly number[])[]): Cell[] {
  const row = caseRows(read, file)[0]!;
  const n = judgements.length;
  const found = ahpWeights(judgements);
  const other = { name: "Tummala and Ling 1998", values: new Map([[n, filledIn(row, "RI_tummala_ling")]]) };
  const passes = { True: 1, False: 0 }[textIn(row, "passes_0_1")] ?? null;
  const actual: readonly (readonly [string, number | null, number | null])[] = [
    ["lambda_max", found.lambdaMax, numberIn(row, "lambda_max")],
    ["CI", found.consistencyIndex, numberIn(row, "CI")],
    ["RI_saaty", saatyIndices.values.get(n) ?? null, numberIn(row, "RI_saaty")],
    ["CR_saaty", found.consistencyRatio.value, numberIn(row, "CR_saaty")],
    ["CR_tummala_ling", ahpWeights(judgements, other).consistencyRatio.value, numberIn(row, "CR_tummala_ling")],
    ["passes_0_1", found.consistent === null ? null : Number(found.consistent), passes],
  ];
  return actual.map(([column, value, expected]) => ({ row: "matrix", column, actual: value, expected }));
}
