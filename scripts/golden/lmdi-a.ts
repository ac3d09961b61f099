import { lmdi } from "../../src/methods/decomposition/lmdi.ts";
import { sum } from "../../src/methods/numbers/sum.ts";
import { caseRows, filledIn, numberIn, type ReadFile, rowWhere, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Additive and multiplicative effects of three factors on a total of two cells, and the totals that they multiply to. */
export function lmdiCells(read: ReadFile): Cell[] {
  const rows = caseRows(read, "input-factors.csv");
  const factors = [...new Set(rows.map((row) => textIn(row, "factor")))];
  const totals = caseRows(read, "input-totals.csv");
  const cells = totals.map((total) => {
    const cell = textIn(total, "cell");
    const inCell = factors.map((factor) =>
      rowWhere(rows, (row) => textIn(row, "factor") === factor && textIn(row, "cell") === cell, `${factor} ${cell}`),
    );
    return { before: inCell.map((row) => filledIn(row, "base")), after: inCell.map((row) => filledIn(row, "target")) };
  });
  const [additive, multiplicative] = [lmdi(cells, "additive"), lmdi(cells, "multiplicative")].map((effects) =>
    effects.map(({ value }) => value ?? Number.NaN),
  );
  const whole = { additive: sum(additive!), multiplicative: product(multiplicative!) };
  const effects = caseRows(read, "expected-lmdi.csv").flatMap((row): Cell[] => {
    const factor = textIn(row, "factor");
    const at = factors.indexOf(factor);
    const actual =
      factor === "TOTAL" ? whole : { additive: additive![at] ?? null, multiplicative: multiplicative![at] ?? null };
    return (["additive", "multiplicative"] as const).map((column) => ({
      row: factor,
      column,
      actual: actual[column],
      expected: numberIn(row, column),
    }));
  });
  const products = totals.flatMap((row, index): Cell[] => [
    {
      row: `cell ${index + 1}`,
      column: "base",
      actual: product(cells[index]!.before),
      expected: numberIn(row, "base"),
    },
    {
      row: `cell ${index + 1}`,
      column: "target",
      actual: product(cells[index]!.after),
      expected: numberIn(row, "target"),
    },
  ]);
  return [...effects, ...products];
}

function product(values: readonly number[]): number {
  return values.reduce((a, b) => a * b, 1);
}
