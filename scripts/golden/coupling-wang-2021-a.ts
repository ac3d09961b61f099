import { modifiedCoupling } from "../../src/methods/matching/modified-coupling.ts";
import { standardCoupling } from "../../src/methods/matching/standard-coupling.ts";
import { type CaseRow, caseRows, filledIn, numberIn, type ReadFile, rowWhere, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Where the files of the case keep what: the scores and the published degrees may share a file. */
export interface WangLayout {
  readonly scores: string;
  readonly published: string;
  readonly pair: readonly [string, string];
  readonly standard: string;
  readonly modified: string;
}

/** Above this, the pair of scores can't be told from the published degrees any more. */
const illConditioned = 0.9995;

/** Both coupling degrees of pairs of scores, against the published ones. */
export function wangCells(read: ReadFile, layout: WangLayout): Cell[] {
  const scores = caseRows(read, layout.scores);
  return caseRows(read, layout.published)
    .filter((row) => filledIn(row, layout.standard) < illConditioned)
    .flatMap((row): Cell[] => {
      const key = keyOf(row);
      const found = rowWhere(scores, (other) => keyOf(other) === key, key);
      const pair = layout.pair.map((column) => numberIn(found, column));
      return [
        { row: key, column: "standard", actual: standardCoupling(pair), expected: numberIn(row, layout.standard) },
        { row: key, column: "modified", actual: modifiedCoupling(pair), expected: numberIn(row, layout.modified) },
      ];
    });
}

function keyOf(row: CaseRow): string {
  return `${textIn(row, "city")} ${textIn(row, "year")}`;
}
