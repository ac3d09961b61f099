import { sum } from "../../methods/numbers/sum.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { Placed } from "../../schema/repository.ts";
import { worstStatus } from "../../schema/status.ts";
import { type Cell, type CellBook, openCells, type UsedCell } from "../cells.ts";

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
  const book = shelve(rows);
  const totals = new Map<string, UsedCell | null>();
  const read = new Set<string>();
  const partsOf = (name: string) => {
    const { industry } = namedCell(name);
    return regions.map((region) => cellName(region, industry));
  };
  const total = (name: string, field: string, year: number): UsedCell | null => {
    const key = keyOf(name, field, year);
    const known = totals.get(key);
    if (known !== undefined) return known;
    const parts = partsOf(name).map((part) => book.read(part, field, year));
    const added = addUp(parts);
    const found = added && { ...added, entity: name, field, year, source: `sum of ${parts.length} cells` };
    totals.set(key, found);
    return found;
  };
  const peek = (name: string, field: string, year: number): Cell | null => {
    const found = book.read(name, field, year);
    if ((found !== null && found.value !== null) || !name.startsWith(`${whole} `)) return found;
    return total(name, field, year) ?? found;
  };
  const isRead = ({ entity, field, year }: UsedCell) => read.has(keyOf(entity, field, year));
  return {
    ...book,
    peek,
    read: (name, field, year) => {
      read.add(keyOf(name, field, year));
      return peek(name, field, year);
    },
    used: () => {
      const sums = [...totals.values()].filter((each) => each !== null).filter(isRead);
      for (const { entity, field, year } of sums) {
        for (const part of partsOf(entity)) read.add(keyOf(part, field, year));
      }
      return [...book.used().filter(isRead), ...sums];
    },
  };
}

const shelved = new WeakMap<readonly Placed<RawRow>[], CellBook>();

/** The cells by name. All editions of a scope read the same rows, which are put in order once. */
function shelve(rows: readonly Placed<RawRow>[]): CellBook {
  const known = shelved.get(rows);
  if (known !== undefined) return known;
  const named = rows.flatMap(({ industry_id, field_id, innovator_kind, ...row }) =>
    industry_id && !field_id && !innovator_kind ? [{ ...row, entity_id: cellName(row.entity_id, industry_id) }] : [],
  );
  const book = openCells(named, { nation: "", provinces: [] });
  shelved.set(rows, book);
  return book;
}

function keyOf(name: string, field: string, year: number): string {
  return `${name} ${field} ${year}`;
}

function addUp(parts: readonly (Cell | null)[]): Cell | null {
  const present = parts.flatMap((part) =>
    part === null || part.value === null ? [] : [{ ...part, value: part.value }],
  );
  if (present.length === 0 || present.length < parts.length) return null;
  const status = worstStatus([...present.map((part) => part.status), "derived"]);
  return { value: sum(present.map(({ value }) => value)), unit: present[0]!.unit, status };
}
