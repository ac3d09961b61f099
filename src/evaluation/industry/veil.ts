import type { CellBook } from "../cells.ts";
import type { IsHidden } from "./hidden-cells.ts";

/** Cells for reading, and whether a hidden one has been read. */
export interface Veil {
  readonly cells: CellBook;
  /** the same unwatched, for what is known also where a cell is hidden: totals, and the nation's figures */
  readonly totals: CellBook;
  /** runs a calculation and tells whether it read a hidden cell, so that its result must not be shown */
  readonly watch: <Value>(calculate: () => Value) => { readonly value: Value; readonly veiled: boolean };
}

/** Watches the reading of cells of which some are hidden. */
export function openVeil(cells: CellBook, isHidden: IsHidden): Veil {
  let veiled = false;
  const read: CellBook["read"] = (name, field, year) => {
    veiled ||= isHidden(name, year);
    return cells.read(name, field, year);
  };
  return {
    cells: { ...cells, read },
    totals: cells,
    watch: (calculate) => {
      veiled = false;
      const value = calculate();
      return { value, veiled };
    },
  };
}
