import { dimensionKey } from "../../schema/dimensions.ts";
import type { RawRow } from "../../schema/raw.ts";

/** The values of one field of one entity, broken down in one way, by year. */
export type Series = ReadonlyMap<number, number | null>;

const known = new WeakMap<readonly RawRow[], readonly Series[]>();

/** The series that each row of a dataset is part of, in the order of the rows; worked out once for all checks. */
export function seriesOf(rows: readonly RawRow[]): readonly Series[] {
  const found = known.get(rows) ?? findSeries(rows);
  known.set(rows, found);
  return found;
}

function findSeries(rows: readonly RawRow[]): readonly Series[] {
  const series = new Map<string, Map<number, number | null>>();
  return rows.map((row) => {
    const name = `${row.entity_id} ${dimensionKey(row)} ${row.field}`;
    const values = series.get(name) ?? new Map<number, number | null>();
    series.set(name, values.set(row.year, row.value));
    return values;
  });
}
