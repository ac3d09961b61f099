import { openGenerator } from "../../src/methods/numbers/generator.ts";
import { type SobolBase, sobolBase, sobolDesign } from "../../src/methods/uncertainty/sobol-design.ts";
import { type SobolIndices, sobolIndices } from "../../src/methods/uncertainty/sobol-indices.ts";
import { type CaseRow, caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

const factors = 3;

/** Results and indices for the sample of the case, against those of another program and against the true indices. */
export function ishigamiCells(read: ReadFile): Cell[] {
  const sample = caseRows(read, "input-sample-unit.csv");
  const matrix = (letter: string) =>
    sample.map((row) => Array.from({ length: factors }, (_, factor) => filledIn(row, `${letter}${factor + 1}`)));
  const { results, indices } = analyse({ a: matrix("x"), b: matrix("b") });
  const evaluated = caseRows(read, "expected-y.csv").map((row, index): Cell => {
    return { row: textIn(row, "row"), column: "y", actual: results[index] ?? null, expected: numberIn(row, "y") };
  });
  const rows = caseRows(read, "expected-estimates.csv");
  const variances = rows.map((row): Cell => {
    const expected = numberIn(row, "variance");
    return { row: textIn(row, "Variable"), column: "variance", actual: indices.variance.value, expected };
  });
  const truth = caseRows(read, "expected-analytic.csv");
  return [
    ...evaluated,
    ...variances,
    ...indexCells(rows, indices, ["Si", "STi"]),
    ...indexCells(truth, indices, ["S", "ST"]),
  ];
}

/** Indices from points of our own generator, against the true ones. */
export function drawnIshigamiCells(read: ReadFile, { points, seed }: { points: number; seed: number }): Cell[] {
  const { indices } = analyse(sobolBase({ points, factors }, openGenerator(seed)));
  return indexCells(caseRows(read, "indices.csv"), indices, ["first", "total"]);
}

function analyse(base: SobolBase): { readonly results: readonly number[]; readonly indices: SobolIndices } {
  const results = sobolDesign(base).map(ishigami);
  return { results, indices: sobolIndices(results, factors) };
}

/** The Ishigami function with a = 7 and b = 0.1, of three numbers uniform from −π to π, given as shares of that range. */
function ishigami(shares: readonly number[]): number {
  const [first, second, third] = shares.map((share) => -Math.PI + 2 * Math.PI * share);
  return Math.sin(first!) + 7 * Math.sin(second!) ** 2 + 0.1 * third! ** 4 * Math.sin(first!);
}

/** One row a factor, in their order; the columns of the first and of the total index. */
function indexCells(
  rows: readonly CaseRow[],
  indices: SobolIndices,
  [first, total]: readonly [string, string],
): Cell[] {
  return rows.flatMap((row, factor): Cell[] => {
    const found = indices.factors[factor];
    return [
      { row: `x${factor + 1}`, column: first, actual: found?.first.value ?? null, expected: numberIn(row, first) },
      { row: `x${factor + 1}`, column: total, actual: found?.total.value ?? null, expected: numberIn(row, total) },
    ];
  });
}
