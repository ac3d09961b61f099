import type { ProjectData } from "../../schema/project.ts";
import type { Table } from "./table.ts";

/** The columns that name a unit in every table, as COINr names them; `Time` stands there where the data have it. */
export interface UnitColumns {
  readonly names: readonly string[];
  /** The cells of the unit at a place of a table. */
  readonly of: (table: Pick<Table, "rows">, place: number) => readonly (string | number | null)[];
}

export function unitColumns({ units }: ProjectData): UnitColumns {
  const hasTime = units.some(({ time }) => time !== null);
  return {
    names: hasTime ? ["uCode", "Time"] : ["uCode"],
    of: ({ rows }, place) => {
      const { code, time } = units[rows[place]!]!;
      return hasTime ? [code, time] : [code];
    },
  };
}

/**
 * The cell of a typed column as tables hold it: null for a missing one.
 * @example cellIn(Float64Array.of(Number.NaN, 2), 0); // => null
 */
export function cellIn(column: Float64Array, place: number): number | null {
  const value = column[place]!;
  return Number.isNaN(value) ? null : value;
}
