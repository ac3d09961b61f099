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
  const cells = new Map(rows.map((row) => [key(row.entity_id, row.field, row.year), toCell(row)]));
  const used = new Map<string, Cell>();

  const read = (entity: string, field: string, year: number): Cell | null => {
    const name = key(entity, field, year);
    const entered = cells.get(name);
    const cell = entity === nation && (entered?.value ?? null) === null ? addUp(field, year) : entered;
    if (cell) used.set(name, cell);
    return cell ?? null;
  };
  const addUp = (field: string, year: number): Cell | undefined => {
    const entered = cells.get(key(nation, field, year));
    const parts = provinces.map((province) => cells.get(key(province, field, year)));
    if (!parts.every((part) => part !== undefined && part.value !== null)) return entered;
    const present = parts.filter((part) => part !== undefined);
    for (const part of present) used.set(key(part.entity, field, year), part);
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
  return { read, used: () => [...used.values()] };
}

function toCell(row: Placed<RawRow>): Cell {
  const { entity_id: entity, field, year, value, unit, status } = row;
  return { entity, field, year, value, unit, status, source: formatPlace(row.place) };
}

function formatPlace({ file, line }: Place): string {
  return `${file}:${line}`;
}

function key(entity: string, field: string, year: number): string {
  return `${entity} ${field} ${year}`;
}
