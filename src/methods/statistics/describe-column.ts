import type { Column } from "../weights/column-reason.ts";
import { kurtosis, mean, skewness, standardDeviation } from "./moments.ts";
import { median } from "./quantile.ts";

/** What a column holds; its figures are those of the values present, null where they have none. */
export interface ColumnDescription {
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  /** Sample standard deviation. */
  readonly deviation: number | null;
  /** G1. */
  readonly skewness: number | null;
  /** Excess kurtosis G2. */
  readonly kurtosis: number | null;
  /** Rows, missing cells included. */
  readonly rows: number;
  /** Values present. */
  readonly count: number;
  readonly nonZero: number;
  /** How many different values there are. */
  readonly distinct: number;
  /** How often the commonest value occurs. */
  readonly commonest: number;
  /** Count over rows, 0 to 1; null without rows. */
  readonly availability: number | null;
  /** Of the values present, 0 to 1, as are the next two; null without values. */
  readonly nonZeroShare: number | null;
  readonly distinctShare: number | null;
  readonly commonestShare: number | null;
}

/**
 * Describes a column before it is used (描述统计): extremes, moments, median, and how many cells are filled, not 0, different,
 * and alike. One cell a row, null where missing. −0 is 0.
 * @example describeColumn([0, 2, 2, null]).distinctShare; // => 2 / 3
 */
export function describeColumn(column: Column): ColumnDescription {
  const present = column.filter((value) => value !== null);
  const times = new Map<number, number>();
  for (const value of present) times.set(value, (times.get(value) ?? 0) + 1);
  const nonZero = present.length - (times.get(0) ?? 0);
  const commonest = [...times.values()].reduce((a, b) => Math.max(a, b), 0);
  const ofPresent = (part: number) => (present.length === 0 ? null : part / present.length);
  return {
    min: present.length === 0 ? null : present.reduce((a, b) => Math.min(a, b)),
    max: present.length === 0 ? null : present.reduce((a, b) => Math.max(a, b)),
    mean: mean(present),
    median: median(present),
    deviation: standardDeviation(present),
    skewness: skewness(present),
    kurtosis: kurtosis(present),
    rows: column.length,
    count: present.length,
    nonZero,
    distinct: times.size,
    commonest,
    availability: column.length === 0 ? null : present.length / column.length,
    nonZeroShare: ofPresent(nonZero),
    distinctShare: ofPresent(times.size),
    commonestShare: ofPresent(commonest),
  };
}
