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

type Row = Placed<RawRow>;

/** Opens the rows for reading. What was observed after the last year is not there: no edition uses it. */
export function openTechnologyCells(rows: readonly Row[], lastYear: number): TechnologyCells {
  const known = rows.filter(({ year }) => year <= lastYear);
  const shelves = shelve(known);
  const covered = new Map([...Map.groupBy(known, ({ field }) => field)].map(([id, found]) => [id, coverageOf(found)]));
  const seen = new Set<Row>();
  return {
    read: (economy, field, year, code = "") => {
      const row = shelves.get(field)?.get(economy)?.get(code)?.get(year);
      if (row === undefined) return absent;
      seen.add(row);
      return row;
    },
    coverage: (field) => covered.get(field) ?? { economies: new Set(), years: [] },
    used: () => known.filter((row) => seen.has(row)).map(toInput),
  };
}

/** By field, economy, code and year: hundreds of thousands of cells are read, so no key is put together for each. */
function shelve(rows: readonly Row[]) {
  const shelves = new Map<string, Map<string, Map<string, Map<number, Row>>>>();
  for (const row of rows) {
    const economies = opened(shelves, row.field);
    const codes = opened(economies, row.entity_id);
    opened(codes, row.field_id ?? "").set(row.year, row);
  }
  return shelves;
}

/** The map under a key, made where there is none. */
function opened<Key, Value>(shelves: Map<string, Map<Key, Value>>, key: string): Map<Key, Value> {
  const found = shelves.get(key) ?? new Map<Key, Value>();
  shelves.set(key, found);
  return found;
}

function coverageOf(rows: readonly Row[]): Coverage {
  return {
    economies: new Set(rows.map(({ entity_id }) => entity_id)),
    years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b),
  };
}

function toInput({ entity_id, field_id, year, field, value, unit, status, place }: Row): InputResult {
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
