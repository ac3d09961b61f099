/** Cells that add up, by their places: to a cell that may be hidden as well, or to a figure that is known (null). */
export interface Line {
  readonly parts: readonly number[];
  readonly total: number | null;
}

/**
 * Every cell of a line, its total last.
 * @example placesOf({ parts: [0, 1], total: 2 }); // => [0, 1, 2]
 */
export function placesOf({ parts, total }: Line): readonly number[] {
  return total === null ? parts : [...parts, total];
}

/**
 * Hidden cells whose value follows from what is shown (可被推算的单元格): every line is an equation between its hidden
 * cells, and a cell follows when the equations together leave it no freedom. Places in rising order. This also finds cells
 * that no single line gives away, such as the one link between two blocks of cells.
 * @example determined([true, true], [{ parts: [0, 1], total: null }, { parts: [0], total: 1 }]); // => [0, 1]
 */
export function determined(hidden: readonly boolean[], lines: readonly Line[]): number[] {
  const columns = hidden.flatMap((is, place) => (is ? [place] : []));
  const position = new Map(columns.map((place, column) => [place, column]));
  const rows = lines.flatMap((line) => {
    const row = new Float64Array(columns.length);
    for (const place of placesOf(line)) {
      const column = position.get(place);
      if (column !== undefined) row[column]! += place === line.total ? -1 : 1;
    }
    return row.some((factor) => factor !== 0) ? [row] : [];
  });
  return reduce(rows)
    .flatMap((row) => {
      const filled = [...row.keys()].filter((column) => Math.abs(row[column]!) > nearZero);
      return filled.length === 1 ? [columns[filled[0]!]!] : [];
    })
    .sort((a, b) => a - b);
}

/** Factors are small whole numbers and their ratios; whatever is smaller came from rounding. */
const nearZero = 1e-9;

/** Gauss and Jordan's elimination, in place: every equation has one unknown that no other has. */
function reduce(rows: Float64Array[]): Float64Array[] {
  const width = rows[0]?.length ?? 0;
  let done = 0;
  for (let column = 0; column < width && done < rows.length; column += 1) {
    const found = largestFrom(rows, done, column);
    if (Math.abs(rows[found]![column]!) <= nearZero) continue;
    [rows[done], rows[found]] = [rows[found]!, rows[done]!];
    const pivot = rows[done]!;
    const factor = pivot[column]!;
    for (let at = column; at < width; at += 1) pivot[at]! /= factor;
    rows.forEach((row, index) => {
      if (index !== done) subtract(row, pivot, column);
    });
    done += 1;
  }
  return rows.slice(0, done);
}

function largestFrom(rows: readonly Float64Array[], first: number, column: number): number {
  let best = first;
  for (let row = first + 1; row < rows.length; row += 1) {
    if (Math.abs(rows[row]![column]!) > Math.abs(rows[best]![column]!)) best = row;
  }
  return best;
}

function subtract(row: Float64Array, pivot: Float64Array, column: number): void {
  const factor = row[column]!;
  if (factor === 0) return;
  for (let at = column; at < row.length; at += 1) row[at]! -= factor * pivot[at]!;
}
