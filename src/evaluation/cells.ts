import { sum } from "../methods/numbers/sum.ts";
import { dimensions } from "../schema/dimensions.ts";
import type { RawRow } from "../schema/raw.ts";
import type { Place, Placed } from "../schema/repository.ts";
import { type Status, worstStatus } from "../schema/status.ts";

/** One number that a formula may read, and what it is worth. */
export interface Cell {
  readonly value: number | null;
  readonly unit: string;
  readonly status: Status;
}

/** A cell that was read, and where it came from. */
export interface UsedCell extends Cell {
  readonly entity: string;
  readonly field: string;
  readonly year: number;
  readonly source: string;
}

/** Reads cells and remembers which were asked for, so that an edition can list every number it rests on. */
export interface CellBook {
  /** The cell, or null where nothing was ever entered. An empty cell is a cell with value null. */
  read(entity: string, field: string, year: number): Cell | null;
  /** The nation's cell. */
  readNation(field: string, year: number): Cell | null;
  /** How many entities an entity stands for when amounts are compared: all provinces for the nation, else one. */
  size(entity: string): number;
  /** Every cell read so far, the parts of a sum included, in no order. */
  used(): UsedCell[];
}

/** Whose cells are opened, and which of them are looked at. */
export interface Opening {
  readonly nation: string;
  readonly provinces: readonly string[];
  /** whether the cells of a field in a year are looked at; all of them where it is not given */
  readonly isOpen?: (field: string, year: number) => boolean;
}

/**
 * Opens the cells for reading; figures that are broken down by a dimension are no cells of a formula. Where the publisher
 * prints no national figure, the nation is the sum of all `provinces` of that year, marked `derived`, or as the worst of them
 * where that is worse; one province missing leaves it missing.
 */
export function openCells(
  rows: readonly Placed<RawRow>[],
  { nation, provinces, isOpen = () => true }: Opening,
): CellBook {
  const cells = shelve(rows);
  /** What every province adds up to, worked out once; without a value where one of them is missing. */
  const totals: Shelves = new Map();
  const used = new Set<Kept>();

  const find = (entity: string, field: string, year: number): Kept | null =>
    (isOpen(field, year) && cells.get(entity)?.get(field)?.get(year)) || null;
  const read = (entity: string, field: string, year: number): Cell | null => {
    const kept = find(entity, field, year);
    const found = entity === nation && (kept === null || kept.value === null) ? (total(field, year) ?? kept) : kept;
    if (found !== null) used.add(found);
    return found;
  };
  const total = (field: string, year: number): Kept | null => {
    const years = shelf(totals, nation, field);
    const known = years.get(year) ?? addUp(field, year);
    years.set(year, known);
    return known.value === null ? null : known;
  };
  const addUp = (field: string, year: number): Kept => {
    const total = { entity_id: nation, field, year, status: "derived" as Status };
    const parts: Kept[] = [];
    for (const province of provinces) {
      const part = find(province, field, year);
      if (part === null || part.value === null) return { ...total, value: null, unit: "", place: "" };
      parts.push(part);
    }
    for (const part of parts) used.add(part);
    const value = parts.length === 0 ? null : sum(parts.map((part) => part.value ?? 0));
    const status = worstStatus([total.status, ...parts.map((part) => part.status)]);
    return { ...total, value, status, unit: parts[0]?.unit ?? "", place: `sum of ${parts.length} cells` };
  };
  return {
    read,
    readNation: (field, year) => read(nation, field, year),
    size: (entity) => (entity === nation ? provinces.length : 1),
    used: () => Array.from(used, toUsed),
  };
}

/** A row as it was entered, or a sum and how it came about. */
type Kept = Omit<RawRow, "note"> & { readonly place: Place | string };

/** Cells by entity, field and year: an edition reads some two hundred thousand times. */
type Shelves = Map<string, Map<string, Map<number, Kept>>>;

const shelved = new WeakMap<readonly Placed<RawRow>[], Shelves>();

/** All editions of a scope read the same rows, which are put in order once. */
function shelve(rows: readonly Placed<RawRow>[]): Shelves {
  const known = shelved.get(rows);
  if (known !== undefined) return known;
  const cells: Shelves = new Map();
  for (const row of rows) {
    if (dimensions.some((name) => row[name] !== undefined)) continue;
    shelf(cells, row.entity_id, row.field).set(row.year, row);
  }
  shelved.set(rows, cells);
  return cells;
}

function shelf(cells: Shelves, entity: string, field: string): Map<number, Kept> {
  const fields = cells.get(entity) ?? new Map<string, Map<number, Kept>>();
  const years = fields.get(field) ?? new Map<number, Kept>();
  cells.set(entity, fields.set(field, years));
  return years;
}

function toUsed({ entity_id: entity, field, year, value, unit, status, place }: Kept): UsedCell {
  const source = typeof place === "string" ? place : `${place.file}:${place.line}`;
  return { entity, field, year, value, unit, status, source };
}
