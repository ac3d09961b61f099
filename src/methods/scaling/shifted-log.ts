import { naturalLog } from "../numbers/natural-log.ts";
import { columnMoments } from "../statistics/column-moments.ts";

/** Which end the logarithm stretches: the low one, as for a column with a long upper tail, or the one away from its tail. */
export type LogKind = "log-ct" | "log-ct-plus";

/**
 * Logarithm of a column of any sign (平移对数), for columns with a long tail: ln(x − min + 0.01·range).
 * `log-ct-plus` does that for a column skewed upwards and turns any other round: −ln(max + 0.01·range − x).
 * Order is kept and missing cells stay missing (NaN). Null for a column that does not vary, or whose range no double holds.
 * Source: Becker et al., COINr (JRC COIN Tool), functions log_CT and log_CT_plus.
 * @example shiftedLog(Float64Array.of(0, 1), "log-ct"); // => Float64Array.of(Math.log(0.01), Math.log(1.01))
 */
export function shiftedLog(values: Float64Array, kind: LogKind): Float64Array | null {
  const { low, high } = endsOf(values);
  const range = high - low;
  if (!(range > 0 && range < Number.POSITIVE_INFINITY)) return null;
  const shift = 0.01 * range;
  const upward = kind === "log-ct" || (columnMoments(values).skewness ?? 0) > 0;
  const bent = upward
    ? values.map((value) => naturalLog(value - low + shift))
    : values.map((value) => -naturalLog(high + shift - value));
  // A range near the smallest or largest double leaves the shift 0, or the sum infinite.
  return bent.some((value) => Math.abs(value) === Number.POSITIVE_INFINITY) ? null : bent;
}

/** Smallest and largest value present; the wrong way round for an empty column. */
function endsOf(values: Float64Array): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}
