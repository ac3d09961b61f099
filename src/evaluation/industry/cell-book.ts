import { sum } from "../../methods/numbers/sum.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { Placed } from "../../schema/repository.ts";
import { worstStatus } from "../../schema/status.ts";
import type { CellBook, UsedCell } from "../cells.ts";

/** Whose cells there are: the whole, and the regions that it consists of. */
export interface Area {
  readonly whole: string;
  readonly regions: readonly string[];
}

/**
 * How an entity's part in an industry is called where a formula reads cells.
 * @example cellName("500101", "I6-AUTO"); // => "500101 I6-AUTO"
 */
export function cellName(entity: string, industry: string): string {
  return `${entity} ${industry}`;
}

/**
 * The entity and the industry of such a name.
 * @example namedCell("500101 I6-AUTO"); // => { entity: "500101", industry: "I6-AUTO" }
 */
export function namedCell(name: string): { readonly entity: string; readonly industry: string } {
  const [entity = "", industry = ""] = name.split(" ");
  return { entity, industry };
}

/** Cells by industry for reading. */
export interface IndustryCells extends CellBook {
  /** reads a cell without counting it among those read: what it serves is no result */
  readonly peek: CellBook["read"];
}

/**
 * Opens the figures by industry for reading, each under the name of its entity and industry. Where the whole has no row of
 * its own it is the sum of all regions, marked `derived`; one region missing leaves it missing.
 */
export function openIndustryCells(rows: readonly Placed<RawRow>[], { whole, regions }: Area): IndustryCells {
  const shelves = shelve(rows);
  const totals: Shelves<Total | null> = new Map();
  const used = new Set<UsedCell>();
  const ofWhole = cellName(whole, "");
  const find = (name: string, field: string, year: number): Found | null => {
    const own = shelves.get(name)?.get(field)?.get(year) ?? null;
    if ((own !== null && own.value !== null) || !name.startsWith(ofWhole)) return own;
    return total(name, field, year) ?? own;
  };
  const total = (name: string, field: string, year: number): Total | null => {
    const years = shelf(totals, name, field);
    const known = years.get(year);
    if (known !== undefined) return known;
    const parts = ofRegions(namedCell(name).industry).map((shelf) => shelf?.get(field)?.get(year) ?? null);
    const found = addUp(name, parts);
    years.set(year, found);
    return found;
  };
  const shelvesOf = new Map<string, readonly (Shelf<UsedCell> | undefined)[]>();
  const ofRegions = (industry: string) => {
    const found = shelvesOf.get(industry) ?? regions.map((region) => shelves.get(cellName(region, industry)));
    shelvesOf.set(industry, found);
    return found;
  };
  return {
    peek: find,
    read: (name, field, year) => {
      const found = find(name, field, year);
      if (found === null || used.has(found)) return found;
      used.add(found);
      for (const part of found.parts ?? []) used.add(part);
      return found;
    },
    // No formula of an industry asks for these: the nation's figures have fields of their own.
    readNation: () => null,
    size: () => 1,
    used: () => [...used],
  };
}

/** A cell as it was entered, or a sum and its parts. */
interface Found extends UsedCell {
  readonly parts?: readonly UsedCell[];
}
type Total = Required<Found>;

/** Cells by field and year. */
type Shelf<Kept> = Map<string, Map<number, Kept>>;

/** The same by name. */
type Shelves<Kept> = Map<string, Shelf<Kept>>;

const shelved = new WeakMap<readonly Placed<RawRow>[], Shelves<UsedCell>>();

/** All editions of a scope read the same rows, which are put in order once. */
function shelve(rows: readonly Placed<RawRow>[]): Shelves<UsedCell> {
  const known = shelved.get(rows);
  if (known !== undefined) return known;
  const shelves: Shelves<UsedCell> = new Map();
  for (const { entity_id, industry_id, field_id, innovator_kind, field, year, value, unit, status, place } of rows) {
    if (!industry_id || field_id || innovator_kind) continue;
    const entity = cellName(entity_id, industry_id);
    const source = `${place.file}:${place.line}`;
    shelf(shelves, entity, field).set(year, { entity, field, year, value, unit, status, source });
  }
  shelved.set(rows, shelves);
  return shelves;
}

function shelf<Kept>(shelves: Shelves<Kept>, name: string, field: string): Map<number, Kept> {
  const fields = shelves.get(name) ?? new Map<string, Map<number, Kept>>();
  const years = fields.get(field) ?? new Map<number, Kept>();
  shelves.set(name, fields.set(field, years));
  return years;
}

function addUp(entity: string, cells: readonly (UsedCell | null)[]): Total | null {
  const parts: UsedCell[] = [];
  const values: number[] = [];
  for (const cell of cells) {
    if (cell === null || cell.value === null) return null;
    parts.push(cell);
    values.push(cell.value);
  }
  const [first] = parts;
  if (first === undefined) return null;
  const { field, year, unit } = first;
  const status = worstStatus([...parts.map((part) => part.status), "derived"]);
  return { entity, field, year, value: sum(values), unit, status, source: `sum of ${parts.length} cells`, parts };
}
