import { type CrossMethod, imputeColumn } from "../../src/methods/scaling/impute-column.ts";
import { cellOf } from "./asem-project.ts";
import { type CaseRow, caseRows, numberIn, type ReadFile, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

const methods = new Map<string, CrossMethod>([
  ["mean", "mean"],
  ["median", "median"],
  ["mean_by_EurAsia", "group-mean"],
]);

/** The gaps of thirty indicators, filled by three methods; an empty cell expected is one that stays missing. */
export function imputeCrossCells(read: ReadFile): Cell[] {
  const data = caseRows(read, "input-data.csv");
  const names = [...new Set(data.map((row) => textIn(row, "EurAsia_group")))];
  const groups = Int32Array.from(data, (row) => names.indexOf(textIn(row, "EurAsia_group")));
  const known = new Map<string, Float64Array>();
  const filled = (name: string, code: string): Float64Array => {
    const found = known.get(`${name} ${code}`) ?? fill(data, { name, code, groups });
    known.set(`${name} ${code}`, found);
    return found;
  };
  const units = data.map((row) => textIn(row, "uCode"));
  return caseRows(read, "expected-imputed-cells.csv").map((row) => {
    const [name, code, unit] = [textIn(row, "method"), textIn(row, "iCode"), textIn(row, "uCode")];
    const place = units.indexOf(unit);
    if (numberIn(data[place]!, code) !== null) throw new RangeError(`${code} ${unit}: not a gap`);
    return cellOf(`${code} ${unit}`, name, filled(name, code)[place], numberIn(row, "value"));
  });
}

function fill(
  data: readonly CaseRow[],
  { name, code, groups }: { readonly name: string; readonly code: string; readonly groups: Int32Array },
): Float64Array {
  const method = methods.get(name);
  if (method === undefined) throw new RangeError(`no method ${name}`);
  const values = Float64Array.from(data, (row) => numberIn(row, code) ?? Number.NaN);
  return imputeColumn(values, { method, groups, minPeers: 1 }).values;
}
