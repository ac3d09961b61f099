import { sum } from "../numbers/sum.ts";

/**
 * Totals of the columns of a table of rows (列合计); null for a column with a missing cell, or with a total that no double
 * can hold. No row gives no totals. Throws RangeError when the rows differ in length.
 * @example columnTotals([[1, 2], [3, null]]); // => [4, null]
 */
export function columnTotals(table: readonly (readonly (number | null)[])[]): (number | null)[] {
  const width = table[0]?.length ?? 0;
  const uneven = table.find((row) => row.length !== width);
  if (uneven !== undefined) throw new RangeError(`columnTotals: expected ${width} cells a row, got ${uneven.length}`);
  return Array.from({ length: width }, (_, column) => {
    const cells = table.map((row) => row[column]!).filter((cell) => cell !== null);
    return cells.length === table.length ? sum(cells) : null;
  });
}
