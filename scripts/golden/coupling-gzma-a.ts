import { coordinationDegree } from "../../src/methods/matching/coordination-degree.ts";
import { developmentIndex } from "../../src/methods/matching/development-index.ts";
import { deviationCoupling } from "../../src/methods/matching/deviation-coupling.ts";
import { modifiedCoupling } from "../../src/methods/matching/modified-coupling.ts";
import { standardCoupling } from "../../src/methods/matching/standard-coupling.ts";
import { normaliseColumn } from "../../src/methods/scaling/normalise-column.ts";
import { caseRows, numberIn, type ReadFile, rowWhere, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

const couplings = new Map([
  ["standard", standardCoupling],
  ["wang", modifiedCoupling],
  ["fan", deviationCoupling],
]);
const systems = ["PS_Score", "EL_Score", "OH_Score", "IL_Score"] as const;

/** Scores of four systems, scaled over all rows of the survey, and C and D of some rows by each of the three forms. */
export function gzmaCells(read: ReadFile): Cell[] {
  const raw = caseRows(read, "input-raw-all-118.csv");
  const columns = systems.map((system) => {
    const values = raw.map((row) => numberIn(row, system));
    return normaliseColumn(values, { kind: "min-max", range: { low: 0, high: 1 } }).map(({ value }) => value);
  });
  const scoresOf = (id: string) => {
    const at = raw.indexOf(rowWhere(raw, (row) => textIn(row, "row") === id, id));
    return columns.map((column) => column[at]!);
  };
  const scaled = caseRows(read, "input-scores.csv").flatMap((row): Cell[] =>
    scoresOf(textIn(row, "row")).map((actual, index) => ({
      row: textIn(row, "row"),
      column: systems[index]!,
      actual,
      expected: numberIn(row, systems[index]!),
    })),
  );
  const degrees = caseRows(read, "expected-coupling.csv").flatMap((row): Cell[] => {
    const [id, method] = [textIn(row, "row"), textIn(row, "method")];
    const scores = scoresOf(id);
    const coupling = couplings.get(method)?.(scores) ?? null;
    const coordination = coordinationDegree(coupling, developmentIndex(scores));
    return [
      { row: `${method} ${id}`, column: "C", actual: coupling, expected: numberIn(row, "C") },
      { row: `${method} ${id}`, column: "D", actual: coordination, expected: numberIn(row, "D") },
    ];
  });
  return [...scaled, ...degrees];
}
