/** What a cell is sorted by: a number, or its text. Missing is null. */
export type SortKey = number | string | null;
export type SortDirection = "ascending" | "descending";

/**
 * The order of rows after sorting by one column: indices into the keys given. Missing keys come last in both
 * directions; equal ones keep their order. Numbers stand before texts.
 * @example orderRows([3, null, 5], "descending"); // => [2, 0, 1]
 */
export function orderRows(keys: readonly SortKey[], direction: SortDirection): number[] {
  const sign = direction === "ascending" ? 1 : -1;
  return keys
    .map((_, index) => index)
    .sort((a, b) => {
      const [x, y] = [keys[a] ?? null, keys[b] ?? null];
      if (x === null || y === null) return Number(x === null) - Number(y === null) || a - b;
      return sign * compare(x, y) || a - b;
    });
}

function compare(x: number | string, y: number | string): number {
  if (typeof x === typeof y) return x < y ? -1 : x > y ? 1 : 0;
  return typeof x === "number" ? -1 : 1;
}

/**
 * What a click on a head asks for: numbers begin with the largest, texts with the first; a second click turns it round.
 */
export function nextDirection(current: SortDirection | null, numeric: boolean): SortDirection {
  if (current === null) return numeric ? "descending" : "ascending";
  return current === "ascending" ? "descending" : "ascending";
}

/** A head of a table, as far as its place goes. */
export interface Head {
  readonly colspan: number;
  readonly rowspan: number;
}

/**
 * The column over which each head of a table with several rows of heads begins (表头列号), row by row.
 * @example headColumns([[{ colspan: 1, rowspan: 2 }, { colspan: 2, rowspan: 1 }], [one, one]]); // => [[0, 1], [1, 2]]
 */
export function headColumns(rows: readonly (readonly Head[])[]): number[][] {
  const taken = new Set<string>();
  return rows.map((heads, row) => {
    let column = 0;
    return heads.map(({ colspan, rowspan }) => {
      while (taken.has(`${row} ${column}`)) column += 1;
      const start = column;
      for (let down = 0; down < rowspan; down += 1) {
        for (let along = 0; along < colspan; along += 1) taken.add(`${row + down} ${start + along}`);
      }
      column += colspan;
      return start;
    });
  });
}
