/** What each row of a table has. */
export interface RowAvailability {
  /** Number of columns. */
  readonly columns: number;
  /** Missing cells of each row. */
  readonly missing: Int32Array;
  /** Cells of each row that are 0. */
  readonly zeros: Int32Array;
  /** Share of cells present, 0 to 1. */
  readonly available: Float64Array;
  /** Share of the cells present that are not 0, 0 to 1; NaN for a row without any cell. */
  readonly nonZero: Float64Array;
}

/**
 * Data availability of the rows of a table (数据可得率): how many cells are missing, how many of the others are 0, and both
 * as shares. One column an indicator, NaN for a missing cell. Throws RangeError for no column, and for columns of different lengths.
 * @example rowAvailability([Float64Array.of(0), Float64Array.of(3), Float64Array.of(Number.NaN)]).nonZero; // => Float64Array.of(0.5)
 */
export function rowAvailability(columns: readonly Float64Array[]): RowAvailability {
  const [first] = columns;
  if (first === undefined) throw new RangeError("rowAvailability: expected a column, got none");
  const uneven = columns.find((column) => column.length !== first.length);
  if (uneven) throw new RangeError(`rowAvailability: expected columns of ${first.length}, got one of ${uneven.length}`);
  const missing = new Int32Array(first.length);
  const zeros = new Int32Array(first.length);
  for (const column of columns) {
    for (let row = 0; row < column.length; row += 1) {
      if (Number.isNaN(column[row]!)) missing[row]! += 1;
      else if (column[row] === 0) zeros[row]! += 1;
    }
  }
  const whole = columns.length;
  return {
    columns: whole,
    missing,
    zeros,
    available: Float64Array.from(missing, (count) => (whole - count) / whole),
    nonZero: Float64Array.from(zeros, (count, row) => {
      const present = whole - missing[row]!;
      return present === 0 ? Number.NaN : (present - count) / present;
    }),
  };
}
