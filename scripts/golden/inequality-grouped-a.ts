import { gini } from "../../src/methods/concentration/gini.ts";
import { type TheilDecomposition, theil, theilByGroup } from "../../src/methods/concentration/theil.ts";
import { caseRows, filledIn, type ReadFile, rowWhere, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Gini and Theil of units in three groups, each unit as one and by its people, and Theil between and within the groups. */
export function groupedInequalityCells(read: ReadFile): Cell[] {
  const units = caseRows(read, "input-data.csv");
  const values = units.map((unit) => filledIn(unit, "y"));
  const population = units.map((unit) => filledIn(unit, "pop"));
  const groups = units.map((unit) => textIn(unit, "group"));
  return [
    ...indexCells(read, values, population),
    ...decompositionCells(read, theilByGroup(values, groups, population), theilByGroup(values, groups)),
  ];
}

function indexCells(read: ReadFile, values: readonly number[], population: readonly number[]): Cell[] {
  const indices = new Map([
    ["gini_unweighted", gini(values)],
    ["gini_grouped_totals", gini(values, { population })],
    ["theil_unweighted", theil(values)],
    ["theil_weighted", theil(values, population)],
  ]);
  return caseRows(read, "expected-indices.csv").map((row): Cell => {
    const metric = textIn(row, "metric");
    return {
      row: "index",
      column: metric,
      actual: indices.get(metric)?.value ?? null,
      expected: filledIn(row, "value"),
    };
  });
}

function decompositionCells(read: ReadFile, weighted: TheilDecomposition, unweighted: TheilDecomposition): Cell[] {
  const expected = caseRows(read, "expected-theil-decomposition.csv");
  const contributions = contributionsOf(weighted);
  return [...contributions.keys()].flatMap((part): Cell[] => {
    const row = rowWhere(expected, (other) => textIn(other, "part") === part, part);
    const ratio = contributions.get(part)! / weighted.value!;
    return [
      { row: part, column: "weighted", actual: partOf(weighted, part), expected: filledIn(row, "weighted") },
      { row: part, column: "unweighted", actual: partOf(unweighted, part), expected: filledIn(row, "unweighted") },
      { row: part, column: "ratio_weighted", actual: ratio, expected: filledIn(row, "ratio_weighted") },
    ];
  });
}

/** The index, its two parts, or the index of a group. */
function partOf({ value, between, within, groups }: TheilDecomposition, part: string): number | null {
  const named = new Map([
    ["T", value],
    ["Tb", between],
    ["Tw", within],
  ]);
  return named.get(part) ?? groups.find(({ group }) => group === part)?.value ?? null;
}

/** What each part adds to the index. */
function contributionsOf({ value, between, within, groups }: TheilDecomposition): Map<string, number> {
  const named = [
    ["T", value!],
    ["Tb", between!],
    ["Tw", within!],
  ] as const;
  return new Map([...named, ...groups.map(({ group, contribution }) => [group, contribution!] as const)]);
}
