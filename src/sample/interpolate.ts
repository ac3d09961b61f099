import { exponential } from "../methods/numbers/exponential.ts";
import { naturalLog } from "../methods/numbers/natural-log.ts";

/**
 * The value of a year between years that are known, growing at the same rate in between; beyond the ends that of the
 * nearest. Throws RangeError when nothing is known or a value is not above 0.
 * @example interpolate(new Map([[2014, 100], [2016, 400]]), 2015); // => 200
 */
export function interpolate(known: ReadonlyMap<number, number>, year: number): number {
  const points = [...known].sort(([a], [b]) => a - b);
  const wrong = points.find(([, value]) => !(value > 0));
  if (points.length === 0 || wrong) throw new RangeError(`interpolate: expected values above 0, got ${wrong?.[1]}`);
  const after = points.findIndex(([at]) => at >= year);
  if (after <= 0) return points.at(after)![1];
  const [[from, low], [to, high]] = [points[after - 1]!, points[after]!];
  if (to === year) return high;
  return low * exponential(((year - from) / (to - from)) * naturalLog(high / low));
}

/** Numbers by year as a plan writes them. */
export function byYear(given: Readonly<Record<string, number>>): Map<number, number> {
  return new Map(Object.entries(given).map(([year, value]) => [Number(year), value]));
}
