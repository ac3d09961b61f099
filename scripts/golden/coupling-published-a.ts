import { coordinationDegree } from "../../src/methods/matching/coordination-degree.ts";
import { developmentIndex } from "../../src/methods/matching/development-index.ts";
import { standardCoupling } from "../../src/methods/matching/standard-coupling.ts";
import { gradeOf } from "../../src/schema/grade.ts";
import { caseRows, filledIn, numberIn, type ReadFile, rowWhere, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Where the files of the case keep what: the scores and the published degrees may share a file. */
export interface PublishedLayout {
  readonly scores: string;
  readonly published: string;
  readonly pair: readonly [string, string];
  readonly coupling: string;
  readonly development: string;
  readonly coordination: string;
  readonly type: string;
}

/** The paper's own grades, as far as its table has them, and where each begins. */
const typeRows = [
  { name: "Close to incongruity", from: "0.4" },
  { name: "Primary coupling coordination", from: "0.5" },
  { name: "Intermediate coupling coordination", from: "0.65" },
];
const bands = typeRows.map(({ name, from }, index) => {
  return { id: `type-${index + 1}`, from: Number(from), name: { zh: name, en: name } };
});

/**
 * C, T and D of two systems by year, against the published ones. The type is graded from the published D: worked out
 * again from rounded scores, the D of one year falls just below its bound.
 */
export function publishedCouplingCells(read: ReadFile, layout: PublishedLayout): Cell[] {
  const scoreRows = caseRows(read, layout.scores);
  return caseRows(read, layout.published).flatMap((row): Cell[] => {
    const year = textIn(row, "year");
    const found = rowWhere(scoreRows, (other) => textIn(other, "year") === year, year);
    const pair = layout.pair.map((column) => numberIn(found, column));
    const [coupling, development] = [standardCoupling(pair), developmentIndex(pair)];
    const published = numberIn(row, layout.coordination);
    const type = rowWhere(typeRows, ({ name }) => name === textIn(row, layout.type), textIn(row, layout.type));
    return [
      { row: year, column: "C", actual: coupling, expected: numberIn(row, layout.coupling) },
      { row: year, column: "T", actual: development, expected: numberIn(row, layout.development) },
      { row: year, column: "D", actual: coordinationDegree(coupling, development), expected: published },
      { row: year, column: "type", actual: gradeOf(published, bands)?.from ?? null, expected: filledIn(type, "from") },
    ];
  });
}
