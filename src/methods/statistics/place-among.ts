import { tied } from "../numbers/at-least.ts";

/**
 * The place that a value takes in a column in which it stands instead of one that was there (替换后的位次): what `rankColumn`
 * gives it, without ranking the whole column again. `sorted` is the column in ascending order without missing cells;
 * `instead` is where the value that it replaces stands in it, -1 when it comes on top of all of them. 1 is the highest.
 * @example placeAmong(Float64Array.of(30, 40, 50), 45, 0); // => 2
 */
export function placeAmong(sorted: Float64Array, value: number, instead: number): number {
  const others = sorted.length - (instead >= 0 ? 1 : 0);
  const at = (place: number) => sorted[instead >= 0 && place >= instead ? place + 1 : place]!;
  const first = firstAbove(value, others, at);
  // Ties reach down from the first of their group: up to the nearest gap, then down again group by group.
  let top = first;
  for (let below = value; top < others && tied(at(top), below); top += 1) below = at(top);
  let leader = top - 1;
  for (let place = top - 1; place >= first; place -= 1) {
    if (!tied(at(leader), at(place))) leader = place;
  }
  const joins = leader >= first && tied(at(leader), value);
  return others - (joins ? leader + 1 : first) + 1;
}

/** The first of the others that is above the value. */
function firstAbove(value: number, others: number, at: (place: number) => number): number {
  let from = 0;
  let to = others;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (at(middle) > value) to = middle;
    else from = middle + 1;
  }
  return from;
}
