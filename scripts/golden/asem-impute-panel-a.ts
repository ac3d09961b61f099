import { imputePanel, type PanelOptions } from "../../src/methods/scaling/impute-panel.ts";
import { caseRows, filledIn, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** The peer carries the ends of a line without limit; ours is two years unless told. */
const options = new Map<string, PanelOptions>([
  ["latest", { method: "latest", reach: 2 }],
  ["linear", { method: "linear", reach: Number.POSITIVE_INFINITY }],
]);

/** The gaps of a panel, filled by two methods; an empty cell expected is one that stays missing. */
export function imputePanelCells(read: ReadFile): Cell[] {
  const data = caseRows(read, "input-data.csv");
  return caseRows(read, "expected-imputed-cells.csv").map((row): Cell => {
    const [name, code, unit] = [textIn(row, "method"), textIn(row, "iCode"), textIn(row, "uCode")];
    const option = options.get(name);
    if (option === undefined) throw new RangeError(`no method ${name}`);
    const series = data.filter((other) => textIn(other, "uCode") === unit);
    const years = series.map((other) => filledIn(other, "Time"));
    const filled = imputePanel(
      years,
      series.map((other) => numberIn(other, code)),
      option,
    );
    const cell = filled[years.indexOf(filledIn(row, "Time"))];
    if (cell === undefined || cell.method === "observed") throw new RangeError(`${code} ${unit}: not a gap`);
    const label = `${code} ${unit} ${textIn(row, "Time")}`;
    return { row: label, column: name, actual: cell.value, expected: numberIn(row, "value") };
  });
}
