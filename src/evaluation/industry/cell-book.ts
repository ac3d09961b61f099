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

/**
 * Opens the figures by industry for reading, each under the name of its entity and industry. Where the whole has no row of
 * its own it is the sum of all regions, marked `derived`; one region missing leaves it missing.
 */
export function openIndustryCells(rows: readonly Placed<RawRow>[], { whole, regions }: Area): CellBook {
  const named = rows.flatMap(({ industry_id, field_id, innovator_kind, ...row }) =>
    industry_id && !field_id && !innovator_kind ? [{ ...row, entity_id: cellName(row.entity_id, industry_id) }] : [],
  );
  const book = openCells(named, { nation: "", provinces: [] });
  const totals = new Map<string, UsedCell | null>();
  const read = (name: string, field: string, year: number): Cell | null => {
    const found = book.read(name, field, year);
    const { entity, industry } = namedCell(name);
    if (entity !== whole || (found !== null && found.value !== null)) return found;
    const key = `${name} ${field} ${year}`;
    const known = totals.get(key);
    if (known !== undefined) return known ?? found;
    const parts = regions.map((region) => book.read(cellName(region, industry), field, year));
    const total = addUp(parts);
    const place = { entity: name, field, year, source: `sum of ${parts.length} cells` };
    totals.set(key, total && { ...total, ...place });
    return total ?? found;
  };
  return { ...book, read, used: () => [...book.used(), ...[...totals.values()].filter((total) => total !== null)] };
}

function addUp(parts: readonly (Cell | null)[]): Cell | null {
  const present = parts.flatMap((part) =>
    part === null || part.value === null ? [] : [{ ...part, value: part.value }],
  );
  if (present.length === 0 || present.length < parts.length) return null;
  const status = worstStatus([...present.map((part) => part.status), "derived"]);
  return { value: sum(present.map(({ value }) => value)), unit: present[0]!.unit, status };
}
