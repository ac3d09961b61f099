/** Sums that the rows and the columns of a table must have. */
export interface Margins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Rounds at most; a table without zeros needs some ten. */
const rounds = 200;

/** A column whose sum is off by less than this part of the whole fits. */
const tolerance = 1e-9;

/**
 * Fits a table to its margins (迭代比例拟合): columns and rows are scaled in turn until their sums are those wanted, which keeps the
 * cross ratios of the seed. Rows are scaled last and so fit exactly but for rounding; where zeros of the seed leave no
 * solution, the columns are as near as 200 rounds bring them. A line that is all 0 stays so.
 * Throws RangeError when the margins are not as many as the lines, when anything is negative or not finite, and when the
 * margins do not add up to the same.
 * Source: Deming and Stephan 1940, Annals of Mathematical Statistics 11, 427–444.
 * @example fitMargins([[1, 1], [1, 1]], { rows: [3, 1], columns: [2, 2] }); // => [[1.5, 1.5], [0.5, 0.5]]
 */
export function fitMargins(seed: readonly (readonly number[])[], margins: Margins): number[][] {
  checkArguments(seed, margins);
  const { rows, columns } = margins;
  const whole = total(rows);
  const table = seed.map((row) => [...row]);
  for (let round = 0; round < rounds; round += 1) {
    const sums = columns.map((_, column) => total(table.map((row) => row[column]!)));
    const off = Math.max(0, ...sums.map((found, column) => (found === 0 ? 0 : Math.abs(found - columns[column]!))));
    if (round > 0 && off <= tolerance * whole) break;
    const factors = sums.map((found, column) => scale(columns[column]!, found));
    for (const [at, row] of table.entries()) {
      const scaled = row.map((value, column) => value * factors[column]!);
      const factor = scale(rows[at]!, total(scaled));
      for (const [column, value] of scaled.entries()) row[column] = value * factor;
    }
  }
  return table;
}

function total(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}

function scale(wanted: number, found: number): number {
  return found === 0 ? 0 : wanted / found;
}

function checkArguments(seed: readonly (readonly number[])[], { rows, columns }: Margins): void {
  if (rows.length !== seed.length || seed.some((row) => row.length !== columns.length)) {
    throw new RangeError(`fitMargins: expected a table of ${rows.length} rows and ${columns.length} columns`);
  }
  const wrong = [...seed.flat(), ...rows, ...columns].find(
    (value) => !(value >= 0 && value < Number.POSITIVE_INFINITY),
  );
  if (wrong !== undefined) throw new RangeError(`fitMargins: expected numbers from 0, got ${wrong}`);
  const [across, down] = [total(rows), total(columns)];
  if (Math.abs(across - down) > 1e-9 * Math.max(across, down)) {
    throw new RangeError(`fitMargins: rows add up to ${across}, columns to ${down}`);
  }
}
