import { cellKey } from "../schema/dimensions.ts";
import type { RawRow } from "../schema/raw.ts";
import type { Placed } from "../schema/repository.ts";
import type { InputResult } from "../schema/results.ts";
import type { Status } from "../schema/status.ts";

/** A figure of an economy, and what it is worth. */
export interface Amount {
  readonly value: number | null;
  readonly status: Status;
}

export interface Coverage {
  readonly economies: ReadonlySet<string>;
  /** rising */
  readonly years: readonly number[];
}

/** Reads figures that may be broken down by technology field, and remembers which were asked for. */
export interface TechnologyCells {
  /** The figure; missing where nothing was entered. */
  read(economy: string, field: string, year: number, code?: string): Amount;
  /** Who has figures of a field, and of which years. */
  coverage(field: string): Coverage;
  /** Every cell read so far, in the order of the rows. */
  used(): InputResult[];
}

/** Nothing was entered: as good as any input, since nothing rests on it. */
const absent: Amount = { value: null, status: "final" };

/** Opens the rows for reading. What was observed after the last year is not there: no edition uses it. */
export function openTechnologyCells(rows: readonly Placed<RawRow>[], lastYear: number): TechnologyCells {
  const known = new Map(rows.filter(({ year }) => year <= lastYear).map((row) => [cellKey(row), row]));
  const byField = Map.groupBy(known.values(), ({ field }) => field);
  const covered = new Map([...byField].map(([field, found]) => [field, coverageOf(found)]));
  const seen = new Set<Placed<RawRow>>();
  return {
    read: (entity_id, field, year, code = "") => {
      const row = known.get(cellKey({ entity_id, field_id: code, year, field }));
      if (row === undefined) return absent;
      seen.add(row);
      return row;
    },
    coverage: (field) => covered.get(field) ?? { economies: new Set(), years: [] },
    used: () => rows.filter((row) => seen.has(row)).map(toInput),
  };
}

function coverageOf(rows: readonly Placed<RawRow>[]): Coverage {
  return {
    economies: new Set(rows.map(({ entity_id }) => entity_id)),
    years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b),
  };
}

function toInput({ entity_id, field_id, year, field, value, unit, status, place }: Placed<RawRow>): InputResult {
  return {
    entity_id,
    field_id: field_id ?? null,
    year,
    field,
    value,
    unit,
    status,
    source: `${place.file}:${place.line}`,
  };
}
