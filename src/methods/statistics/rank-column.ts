import { tied } from "../numbers/at-least.ts";

/**
 * Competition ranks of a whole column (整列位次), the largest first, for rebuilds by the thousand: what `rank` says of the
 * same values unless told otherwise, with 0 for a missing cell, which is NaN in the column as in every typed column.
 * @example rankColumn(Float64Array.of(45, 60, Number.NaN, 60, 30)); // => Int32Array.of(3, 1, 0, 1, 4)
 */
export function rankColumn(values: Float64Array): Int32Array {
  // Sorted numbers come before NaN, so that what is present stands in front.
  const sorted = values.slice().sort();
  let present = sorted.length;
  while (present > 0 && Number.isNaN(sorted[present - 1]!)) present -= 1;
  const places = new Int32Array(present);
  let leader = present - 1;
  for (let at = present - 1; at >= 0; at -= 1) {
    if (!tied(sorted[leader]!, sorted[at]!)) leader = at;
    places[at] = present - leader;
  }
  const ranks = new Int32Array(values.length);
  // A plain loop takes half the time of a mapping, and an analysis ranks some hundred thousand columns.
  for (let row = 0; row < ranks.length; row += 1) {
    const value = values[row]!;
    ranks[row] = Number.isNaN(value) ? 0 : places[find(sorted, present, value)]!;
  }
  return ranks;
}

/** Where a value stands among sorted ones, of which it is one. */
function find(sorted: Float64Array, length: number, value: number): number {
  let from = 0;
  let to = length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
