import type { ProjectData } from "../../schema/project.ts";
import type { Project } from "./project.ts";

/** The figures of a stage: which units are left, and a column an indicator. */
export interface Table {
  /** Places of the units in the data. */
  readonly rows: Int32Array;
  readonly columns: readonly Float64Array[];
  /** Places in `rows` of the units of each year, in the order of years; one entry where there are no years. */
  readonly years: readonly Int32Array[];
}

/** The first table of a plan: every unit, every indicator as given. */
export function wholeTable({ data, columns }: Project): Table {
  const rows = Int32Array.from(data.units, (_, place) => place);
  return { rows, columns, years: yearsOf(data, rows) };
}

/**
 * A table of some of the rows of another, by their places in it.
 * @example keepRows(project, table, [0, 2]).rows.length; // => 2
 */
export function keepRows({ data }: Project, table: Table, kept: readonly number[]): Table {
  const rows = Int32Array.from(kept, (place) => table.rows[place]!);
  return {
    rows,
    columns: table.columns.map((column) => Float64Array.from(kept, (place) => column[place]!)),
    years: yearsOf(data, rows),
  };
}

function yearsOf({ units }: ProjectData, rows: Int32Array): Int32Array[] {
  const byTime = new Map<number, number[]>();
  rows.forEach((unit, place) => {
    const time = units[unit]!.time ?? 0;
    const found = byTime.get(time);
    if (found) found.push(place);
    else byTime.set(time, [place]);
  });
  return [...byTime].sort(([a], [b]) => a - b).map(([, places]) => Int32Array.from(places));
}

/**
 * The values of a column at some places, in their order.
 * @example pick(Float64Array.of(5, 6, 7), Int32Array.of(2, 0)); // => Float64Array.of(7, 5)
 */
export function pick(column: Float64Array, places: Int32Array): Float64Array {
  const values = new Float64Array(places.length);
  for (let at = 0; at < places.length; at += 1) values[at] = column[places[at]!]!;
  return values;
}

/** What one function works on at a time: all rows of a table, or the rows of each year. */
export function partsOf({ rows, years }: Table, by: "pooled" | "each"): readonly Int32Array[] {
  return by === "each" || years.length === 1 ? years : [Int32Array.from(rows, (_, place) => place)];
}

/**
 * Applies a function to a column part by part, and puts the results back in their places; a part that is the whole
 * column is handed over as it is.
 */
export function byParts<Result extends { readonly values: Float64Array }>(
  column: Float64Array,
  parts: readonly Int32Array[],
  apply: (values: Float64Array, places: Int32Array) => Result,
): { readonly values: Float64Array; readonly parts: readonly (Result & { readonly places: Int32Array })[] } {
  const found = parts.map((places) => ({
    ...apply(places.length === column.length ? column : pick(column, places), places),
    places,
  }));
  if (found.length === 1) return { values: found[0]!.values, parts: found };
  const values = new Float64Array(column.length).fill(Number.NaN);
  for (const part of found) {
    for (let at = 0; at < part.places.length; at += 1) values[part.places[at]!] = part.values[at]!;
  }
  return { values, parts: found };
}
