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

/**
 * Opens the cells for reading; figures that are broken down by a dimension are no cells of a formula. Where the publisher
 * prints no national figure, the nation is the sum of all `provinces` of that year, marked `derived`, or as the worst of them
 * where that is worse; one province missing leaves it missing.
 */
export function openCells(
  rows: readonly Placed<RawRow>[],
  { nation, provinces }: { readonly nation: string; readonly provinces: readonly string[] },
): CellBook {
  const cells = shelve(rows);
  /** What every province adds up to, worked out once; null where one of them is missing. */
  const totals: Shelves = new Map();

  const read = (entity: string, field: string, year: number): Cell | null => {
    const kept = cells.get(entity)?.get(field)?.get(year) ?? null;
    const found =
      entity === nation && (kept === null || kept.cell.value === null) ? (total(field, year) ?? kept) : kept;
    if (found !== null) found.used = true;
    return found?.cell ?? null;
  };
  const total = (field: string, year: number): Kept | null => {
    const years = shelf(totals, nation, field);
    const known = years.get(year) ?? { cell: addUp(field, year), used: false };
    years.set(year, known);
    return known.cell.value === null ? null : known;
  };
  const addUp = (field: string, year: number): Kept["cell"] => {
    const total = { entity_id: nation, field, year, status: "derived" as Status };
    const parts: Kept[] = [];
    for (const province of provinces) {
      const part = cells.get(province)?.get(field)?.get(year);
      if (part === undefined || part.cell.value === null) return { ...total, value: null, unit: "", place: "" };
      parts.push(part);
    }
    for (const part of parts) part.used = true;
    const value = parts.length === 0 ? null : sum(parts.map(({ cell }) => cell.value ?? 0));
    const status = worstStatus([total.status, ...parts.map(({ cell }) => cell.status)]);
    return { ...total, value, status, unit: parts[0]?.cell.unit ?? "", place: `sum of ${parts.length} cells` };
  };
  const isUsed = ({ used }: Kept) => used;
  return {
    read,
    readNation: (field, year) => read(nation, field, year),
    size: (entity) => (entity === nation ? provinces.length : 1),
    used: () => [...allOf(cells), ...allOf(totals)].filter(isUsed).map(({ cell }) => toUsed(cell)),
  };
}

/** A row as it was entered, or a sum and how it came about; and whether it was read. */
interface Kept {
  readonly cell: Omit<RawRow, "note"> & { readonly place: Place | string };
  used: boolean;
}

/** Cells by entity, field and year: an edition reads some two hundred thousand times. */
type Shelves = Map<string, Map<string, Map<number, Kept>>>;

function shelve(rows: readonly Placed<RawRow>[]): Shelves {
  const cells: Shelves = new Map();
  for (const row of rows) {
    if (dimensions.some((name) => row[name] !== undefined)) continue;
    shelf(cells, row.entity_id, row.field).set(row.year, { cell: row, used: false });
  }
  return cells;
}

function shelf(cells: Shelves, entity: string, field: string): Map<number, Kept> {
  const fields = cells.get(entity) ?? new Map<string, Map<number, Kept>>();
  const years = fields.get(field) ?? new Map<number, Kept>();
  cells.set(entity, fields.set(field, years));
  return years;
}

function allOf(cells: Shelves): Kept[] {
  return [...cells.values()].flatMap((fields) => [...fields.values()].flatMap((years) => [...years.values()]));
}

function toUsed({ entity_id: entity, field, year, value, unit, status, place }: Kept["cell"]): UsedCell {
  const source = typeof place === "string" ? place : `${place.file}:${place.line}`;
  return { entity, field, year, value, unit, status, source };
}
