import { sum } from "../methods/sum.ts";
import type { RawRow } from "../schema/raw.ts";
import type { Place, Placed } from "../schema/repository.ts";
import type { Status } from "../schema/status.ts";

/** One number that a formula may read, and where it came from. */
export interface Cell {
  readonly entity: string;
  readonly field: string;
  readonly year: number;
  readonly value: number | null;
  readonly unit: string;
  readonly status: Status;
  readonly source: string;
}

/** Reads cells and remembers which were asked for, so that an edition can list every number it rests on. */
export interface CellBook {
  /** The cell, or null where nothing was ever entered. An empty cell is a cell with value null. */
  read(entity: string, field: string, year: number): Cell | null;
  /** Every cell read so far, the parts of a sum included, in no order. */
  used(): Cell[];
}

/**
 * Opens the cells for reading. Where the publisher prints no national figure, the nation is the sum of all
 * `provinces` of that year, marked `derived`; one province missing leaves it missing.
 */
export function openCells(
  rows: readonly Placed<RawRow>[],
  { nation, provinces }: { readonly nation: string; readonly provinces: readonly string[] },
): CellBook {
  const cells = shelve(rows);
  const used = new Set<Cell>();

  const read = (entity: string, field: string, year: number): Cell | null => {
    const years = cells.get(entity)?.get(field);
    let cell = years?.get(year) ?? null;
    if (entity === nation && (cell === null || cell.value === null)) {
      const total = addUp(field, year);
      if (total !== null) shelf(cells, nation, field).set(year, total);
      cell = total ?? cell;
    }
    if (cell !== null) used.add(cell);
    return cell;
  };
  const addUp = (field: string, year: number): Cell | null => {
    const parts = provinces.flatMap((province) => cells.get(province)?.get(field)?.get(year) ?? []);
    const present = parts.filter((part) => part.value !== null);
    if (present.length === 0 || present.length < provinces.length) return null;
    for (const part of present) used.add(part);
    return {
      entity: nation,
      field,
      year,
      value: sum(present.map((part) => part.value ?? 0)),
      unit: present[0]!.unit,
      status: "derived",
      source: `sum of ${present.length} cells`,
    };
  };
  return { read, used: () => [...used] };
}

/** Cells by entity, field and year: an edition reads some two hundred thousand times. */
type Shelves = Map<string, Map<string, Map<number, Cell>>>;

function shelve(rows: readonly Placed<RawRow>[]): Shelves {
  const cells: Shelves = new Map();
  for (const row of rows) shelf(cells, row.entity_id, row.field).set(row.year, toCell(row));
  return cells;
}

function shelf(cells: Shelves, entity: string, field: string): Map<number, Cell> {
  const fields = cells.get(entity) ?? new Map<string, Map<number, Cell>>();
  const years = fields.get(field) ?? new Map<number, Cell>();
  cells.set(entity, fields.set(field, years));
  return years;
}

function toCell(row: Placed<RawRow>): Cell {
  const { entity_id: entity, field, year, value, unit, status } = row;
  return { entity, field, year, value, unit, status, source: formatPlace(row.place) };
}

function formatPlace({ file, line }: Place): string {
  return `${file}:${line}`;
}
