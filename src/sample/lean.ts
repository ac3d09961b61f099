import { exponential } from "../methods/numbers/exponential.ts";
import { naturalLog } from "../methods/numbers/natural-log.ts";
import type { Stream } from "./stream.ts";

/** A share so small that its logarithm is still a number: a district that has none of a driver gets next to nothing. */
const least = 1e-5;

/**
 * What shares lean on (倾向): the product of drivers, each to its exponent.
 * @example lean({ residents: 1 }, () => [0.25, 0.75], 2); // => [0.25, 0.75]
 */
export function lean(
  exponents: Readonly<Record<string, number>>,
  driverOf: (name: string) => readonly number[],
  count: number,
): number[] {
  const drivers = Object.entries(exponents).map(([name, exponent]) => ({ shares: driverOf(name), exponent }));
  return Array.from({ length: count }, (_, at) =>
    exponential(
      drivers.reduce((sum, { shares, exponent }) => sum + exponent * naturalLog(Math.max(shares[at]!, least)), 0),
    ),
  );
}

/**
 * A path of its own around 1: an offset that stays, a drift over the years, and a little of each year.
 * @example openPath(openStream(1, "rd 500101"), 0, 10)(2014); // => 1
 */
export function openPath(stream: Stream, spread: number, years: number): (place: number) => number {
  const [offset, drift] = [stream.normal() * spread, stream.normal() * spread * 0.3];
  const yearly = Array.from({ length: years }, () => stream.normal() * spread * 0.08);
  return (place) => exponential(offset + (drift * (place - years / 2)) / years + (yearly[place] ?? 0));
}
