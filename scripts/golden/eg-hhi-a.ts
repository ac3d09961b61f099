import { ellisonGlaeser } from "../../src/methods/concentration/ellison-glaeser.ts";
import { herfindahl, normalisedHerfindahl } from "../../src/methods/concentration/herfindahl.ts";
import { sum } from "../../src/methods/numbers/sum.ts";
import { type CaseRow, caseRows, filledIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Concentration of made-up plants in six industries: over plants, and over regions beyond what plants explain. */
export function agglomerationCells(read: ReadFile): Cell[] {
  const plants = caseRows(read, "input-firms.csv");
  return [
    ...caseRows(read, "expected-hhi.csv").flatMap((row): Cell[] => {
      const sizes = sizesOf(plants.filter((plant) => textIn(plant, "industry") === textIn(row, "industry")));
      return [
        cellOf(row, "HHI", herfindahl(sizes).value),
        cellOf(row, "HHI_scaled", normalisedHerfindahl(sizes).value),
      ];
    }),
    ...caseRows(read, "expected-eg.csv").map((row) =>
      cellOf(row, "EG", agglomeration(plants, textIn(row, "industry"))),
    ),
  ];
}

function agglomeration(plants: readonly CaseRow[], industry: string): number | null {
  const regions = [...Map.groupBy(plants, (plant) => textIn(plant, "region")).values()];
  return ellisonGlaeser(
    regions.map((inRegion) => sizesOf(inRegion.filter((plant) => textIn(plant, "industry") === industry))),
    regions.map((inRegion) => sum(sizesOf(inRegion))),
  ).value;
}

function sizesOf(plants: readonly CaseRow[]): number[] {
  return plants.map((plant) => filledIn(plant, "emp"));
}

function cellOf(row: CaseRow, column: string, actual: number | null): Cell {
  return { row: textIn(row, "industry"), column, actual, expected: filledIn(row, column) };
}
