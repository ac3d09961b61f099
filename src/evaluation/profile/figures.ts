import { sum } from "../../methods/numbers/sum.ts";
import type { ProfileInput } from "../../schema/profile.ts";
import type { RawRow } from "../../schema/raw.ts";
import type { Successor } from "../../schema/reference.ts";
import type { Placed } from "../../schema/repository.ts";
import { worstStatus } from "../../schema/status.ts";
import type { Cell } from "../cells.ts";

/** Reads figures of units as they stand now, and remembers which cells were asked for. */
export interface Figures {
  /**
   * The cell of a unit, or, where it has none, what the units that became part of it have together (可比口径), marked
   * `derived`; one of those without the figure leaves it missing. `industry` reads a cell that is broken down by industry.
   */
  read(entity: string, field: string, year: number, industry?: string): Cell | null;
  /** Every industry that a field is broken down by in a year, in code-unit order. */
  industries(field: string, year: number): readonly string[];
  /** Every cell read so far, by entity, year, field and industry. */
  used(): ProfileInput[];
}

/** Opens the rows for reading; `successors` says what became of the units that are gone. */
export function openFigures(rows: readonly Placed<RawRow>[], successors: readonly Successor[]): Figures {
  const byField = Map.groupBy(rows, ({ field }) => field);
  const known = new Map<string, ReadonlyMap<string, Placed<RawRow>>>();
  // A profile reads few of the fields that there are.
  const cellsOf = (field: string) => {
    const found = known.get(field) ?? new Map((byField.get(field) ?? []).map((row) => [keyOfRow(row), row]));
    known.set(field, found);
    return found;
  };
  const former = Map.groupBy(successors, ({ successor_id }) => successor_id);
  const used = new Map<string, Placed<RawRow>>();
  const read = (entity: string, field: string, year: number, industry?: string): Cell | null => {
    const key = keyOf(entity, field, year, industry);
    const row = cellsOf(field).get(key);
    if (row !== undefined) {
      used.set(key, row);
      return row;
    }
    const parts = (former.get(entity) ?? []).map(({ entity_id }) => read(entity_id, field, year, industry));
    const values = parts.flatMap((part) => (part === null || part.value === null ? [] : [part.value]));
    if (parts.length === 0 || values.length < parts.length) return null;
    const status = worstStatus(["derived", ...parts.map((part) => part!.status)]);
    return { value: sum(values), unit: parts[0]!.unit, status };
  };
  const industries = (field: string, year: number): string[] => {
    const found = (byField.get(field) ?? []).flatMap((row) => (row.year === year ? (row.industry_id ?? []) : []));
    return [...new Set(found)].sort();
  };
  const list = () => [...used].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => toInput(row));
  return { read, industries, used: list };
}

function keyOfRow({ entity_id, field, year, industry_id }: RawRow): string {
  return keyOf(entity_id, field, year, industry_id);
}

function keyOf(entity: string, field: string, year: number, industry: string | undefined): string {
  return `${entity} ${year} ${field} ${industry ?? ""}`;
}

function toInput({ place, entity_id, industry_id, year, field, value, unit, status }: Placed<RawRow>): ProfileInput {
  const source = `${place.file}:${place.line}`;
  return { entity_id, industry_id: industry_id ?? null, year, field, value, unit, status, source };
}
