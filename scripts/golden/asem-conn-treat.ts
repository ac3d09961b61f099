import { shiftedLog } from "../../src/methods/scaling/shifted-log.ts";
import { type TreatedColumn, treatColumn, treatMarks } from "../../src/methods/scaling/treat-column.ts";
import { cellOf } from "./asem-project.ts";
import { type CaseRow, caseRows, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";
import { treatmentDetails } from "./treatment-details.ts";

const rule = { winmax: 5, limits: { skewness: 2, kurtosis: 3.5 }, log: "log-ct" } as const;
const logs = { log_CT: "log-ct", log_CT_plus: "log-ct-plus" } as const;

/** Thirty raw indicators treated for outliers, with the checks on the way, and put on two logarithms. */
export function treatCells(read: ReadFile): Cell[] {
  const data = caseRows(read, "input-data.csv");
  const units = data.map((row) => textIn(row, "uCode"));
  const codes = Object.keys(data[0]!).filter((column) => column !== "uCode");
  const columns = new Map(codes.map((code) => [code, columnOf(data, code)]));
  const treated = new Map([...columns].map(([code, values]) => [code, treatColumn(values, rule)]));
  return [
    ...treatmentDetails(caseRows(read, "expected-details.csv"), treated),
    ...treatedCells(read, units, treated),
    ...transformCells(read, units, columns),
  ];
}

function columnOf(data: readonly CaseRow[], code: string): Float64Array {
  return Float64Array.from(data, (row) => numberIn(row, code) ?? Number.NaN);
}

function treatedCells(read: ReadFile, units: readonly string[], treated: ReadonlyMap<string, TreatedColumn>): Cell[] {
  const [values, points] = [caseRows(read, "expected-treated.csv"), caseRows(read, "expected-treated-points.csv")];
  return [...treated].flatMap(([code, found]) => [
    ...values.map((row) => {
      const unit = textIn(row, "uCode");
      return cellOf(unit, code, found.values[units.indexOf(unit)], numberIn(row, code));
    }),
    ...points.map((row) => {
      const unit = textIn(row, "uCode");
      const expected = (treatMarks as readonly string[]).indexOf(textIn(row, code));
      return cellOf(unit, `mark of ${code}`, found.marks[units.indexOf(unit)], expected);
    }),
  ]);
}

function transformCells(read: ReadFile, units: readonly string[], columns: ReadonlyMap<string, Float64Array>): Cell[] {
  const bent = new Map(
    Object.entries(logs).flatMap(([name, kind]) =>
      [...columns].map(([code, values]) => [`${name} ${code}`, shiftedLog(values, kind)] as const),
    ),
  );
  return caseRows(read, "expected-transforms.csv").map((row) => {
    const [name, code, unit] = [textIn(row, "method"), textIn(row, "iCode"), textIn(row, "uCode")];
    return cellOf(`${code} ${unit}`, name, bent.get(`${name} ${code}`)?.[units.indexOf(unit)], numberIn(row, "value"));
  });
}
