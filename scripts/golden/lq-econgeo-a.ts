import { columnTotals } from "../../src/methods/concentration/column-totals.ts";
import { gini } from "../../src/methods/concentration/gini.ts";
import { herfindahl } from "../../src/methods/concentration/herfindahl.ts";
import { locationQuotients } from "../../src/methods/concentration/location-quotients.ts";
import { locationalGini } from "../../src/methods/concentration/locational-gini.ts";
import {
  hachmanIndex,
  krugmanIndex,
  specialisationCoefficient,
} from "../../src/methods/concentration/specialisation.ts";
import { caseRows, filledIn, type ReadFile, rowWhere, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

const industries = ["I1", "I2", "I3", "I4", "I5"];

interface Matrix {
  readonly regions: readonly string[];
  /** One row a region, one column an industry. */
  readonly table: readonly (readonly number[])[];
}

/** Location quotients of five regions and industries, indices of the regions and of the industries. */
export function econGeoCells(read: ReadFile): Cell[] {
  const rows = caseRows(read, "input-matrix.csv");
  const matrix: Matrix = {
    regions: rows.map((row) => textIn(row, "region")),
    table: rows.map((row) => industries.map((industry) => filledIn(row, industry))),
  };
  return [...quotientCells(read, matrix), ...regionCells(read, matrix), ...industryCells(read, matrix)];
}

function quotientCells(read: ReadFile, { regions, table }: Matrix): Cell[] {
  const expected = caseRows(read, "expected-lq.csv");
  return locationQuotients(table).flatMap((quotients, index): Cell[] => {
    const region = regions[index]!;
    const row = rowWhere(expected, (other) => textIn(other, "region") === region, region);
    return industries.map((industry, column) => ({
      row: `${region} ${industry}`,
      column: "lq",
      actual: quotients[column]!.value,
      expected: filledIn(row, industry),
    }));
  });
}

function regionCells(read: ReadFile, { regions, table }: Matrix): Cell[] {
  const totals = columnTotals(table);
  return caseRows(read, "expected-region-indices.csv").flatMap((row): Cell[] => {
    const region = textIn(row, "region");
    const amounts = table[regions.indexOf(region)]!;
    const indices = [
      ["herfindahl", herfindahl(amounts)],
      ["krugman", krugmanIndex(amounts, totals)],
      ["spec_coeff", specialisationCoefficient(amounts, totals)],
      ["hachman", hachmanIndex(amounts, totals)],
    ] as const;
    return indices.map(([column, { value }]) => ({
      row: region,
      column,
      actual: value,
      expected: filledIn(row, column),
    }));
  });
}

function industryCells(read: ReadFile, { table }: Matrix): Cell[] {
  const bases = table.map((row) => row.reduce((total, cell) => total + cell, 0));
  return caseRows(read, "expected-industry-indices.csv").flatMap((row): Cell[] => {
    const industry = textIn(row, "industry");
    const amounts = table.map((cells) => cells[industries.indexOf(industry)]!);
    const indices = [
      ["locational_gini", locationalGini(amounts, bases)],
      ["gini_r3", gini(amounts)],
    ] as const;
    return indices.map(([column, { value }]) => ({
      row: industry,
      column,
      actual: value,
      expected: filledIn(row, column),
    }));
  });
}
