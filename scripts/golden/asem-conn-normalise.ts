import type { ColumnMethod } from "../../src/methods/scaling/column-method.ts";
import { normaliseColumn } from "../../src/methods/scaling/normalise-column.ts";
import { type CaseRow, caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** Not offered: x/max breaks where max ≤ 0, and the peer itself returns Inf. Its rows are not compared. */
const notOffered = "fracmax";

/** What a method of the case needs to know of an indicator. */
interface Column {
  readonly values: readonly (number | null)[];
  readonly target: number;
  readonly reference: number;
}

const methods = new Map<string, (column: Column) => ColumnMethod>([
  ["minmax_0_100", () => ({ kind: "min-max" })],
  ["zscore_0_1", () => ({ kind: "z-score" })],
  ["rank_min", () => ({ kind: "rank" })],
  ["prank_min", () => ({ kind: "percentile-rank" })],
  ["goalposts_trunc", ({ values }) => ({ kind: "goalposts", goalposts: tenToEighty(values) })],
  ["dist2targ", ({ target }) => ({ kind: "distance-to-target", target, capped: false })],
  ["dist2ref_DEU", ({ reference }) => ({ kind: "distance-to-reference", reference })],
]);

/** Seven ways to normalise thirty indicators, two directions. */
export function normaliseCells(read: ReadFile): Cell[] {
  const data = caseRows(read, "input-data.csv");
  const units = data.map((row) => textIn(row, "uCode"));
  const scored = new Map(
    caseRows(read, "input-meta.csv").flatMap((meta) => {
      const code = textIn(meta, "iCode");
      return [...methods.keys()].map((name) => [`${name} ${code}`, scoreColumn(data, meta, name)] as const);
    }),
  );
  return caseRows(read, "expected-normalised.csv")
    .filter((row) => textIn(row, "method") !== notOffered)
    .map((row): Cell => {
      const [name, code, unit] = [textIn(row, "method"), textIn(row, "iCode"), textIn(row, "uCode")];
      const actual = scored.get(`${name} ${code}`)?.[units.indexOf(unit)];
      if (actual === undefined) throw new RangeError(`nothing worked out for ${name} ${code} ${unit}`);
      return { row: `${code} ${unit}`, column: name, actual, expected: numberIn(row, "value") };
    });
}

function scoreColumn(data: readonly CaseRow[], meta: CaseRow, name: string): (number | null)[] {
  const values = data.map((row) => numberIn(row, textIn(meta, "iCode")));
  const reference = data.findIndex((row) => textIn(row, "uCode") === "DEU");
  const method = methods.get(name)!({ values, target: filledIn(meta, "Target"), reference });
  const direction = filledIn(meta, "Direction") === 1 ? 1 : -1;
  return normaliseColumn(values, method, direction).map((cell) => cell.value);
}

/** The goalposts of the case: a tenth of the range above the smallest value, a fifth of it below the largest. */
function tenToEighty(values: readonly (number | null)[]): { low: number; high: number } {
  const present = values.filter((value) => value !== null);
  const [min, max] = [Math.min(...present), Math.max(...present)];
  return { low: min + 0.1 * (max - min), high: max - 0.2 * (max - min) };
}
