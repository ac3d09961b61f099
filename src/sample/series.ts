import { decimalsOf, fromUnits, toUnits } from "./decimals.ts";

/** Figures of a field by year, each year in the order of the districts. */
export type Series = ReadonlyMap<number, readonly number[]>;

/** Series by field. */
export type SeriesByField = ReadonlyMap<string, Series>;

/** A sum without the noise of adding decimals: in whole units of the last place that any of the values has. */
export function exactSum(values: readonly number[]): number {
  const decimals = Math.max(0, ...values.map(decimalsOf));
  const units = values.reduce((total, value) => total + toUnits(value, decimals), 0);
  return fromUnits(units, decimals);
}

/** The years from a first to a last. */
export function yearsFrom([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
