import { determined, type Line, placesOf } from "./suppress-determined.ts";

/** Why a cell is not shown: it rests on too few, or it would give away one that does. */
export type Hiding = "small" | "complement";

/** Cells, and the lines along which their figures add up. */
export interface HideableCells {
  /** how much each counts; of several that would do, the smallest is hidden */
  readonly sizes: readonly number[];
  /** the cells that must not be shown */
  readonly small: readonly boolean[];
  /** one a figure that cells have: all its lines. Figures that the same cells have add up alike and need one alone. */
  readonly systems: readonly (readonly Line[])[];
}

/**
 * Which cells are hidden (隐去): those that are small, and so many others that no hidden one follows from what is shown
 * (次级隐去). As long as a line has one hidden cell alone, its next smallest is hidden too; then, as long as all lines of
 * a figure together still give a cell away (`determined`), the smallest shown cell that shares a line with it. Of equal
 * sizes the first goes. A cell is hidden with all its figures. It is a simple rule and hides more than the fewest that
 * would do.
 * Not protected against: bounds (a hidden count lies between 0 and what its line leaves), figures that are known from
 * elsewhere such as another owner of the same cell, and sums that stand in none of the lines.
 * Throws RangeError for a line whose one hidden cell nothing can cover, rather than show it.
 * @example suppress({ sizes: [1, 20, 30], small: [true, false, false], systems: [[{ parts: [0, 1, 2], total: null }]] }); // => ["small", "complement", null]
 */
export function suppress({ sizes, small, systems }: HideableCells): (Hiding | null)[] {
  const hidden = [...small];
  const lines = systems.flat().map(placesOf);
  const touching = linesByCell(sizes.length, lines);
  const waiting = new Set(lines.keys());
  const cover = (given: number, candidates: readonly number[]) => {
    const next = smallest(candidates, sizes, hidden);
    if (next === null) throw new RangeError(`suppress: nothing is left to cover cell ${given}`);
    hidden[next] = true;
    for (const line of touching[next]!) waiting.add(line);
  };
  for (;;) {
    for (const line of waiting) {
      waiting.delete(line);
      const [given, ...others] = lines[line]!.filter((place) => hidden[place]);
      if (given !== undefined && others.length === 0) cover(given, lines[line]!);
    }
    const given = firstDetermined(hidden, systems);
    if (given === undefined) return hidden.map((is, place) => (small[place] ? "small" : is ? "complement" : null));
    cover(
      given,
      touching[given]!.flatMap((line) => lines[line]!),
    );
  }
}

function firstDetermined(hidden: readonly boolean[], systems: HideableCells["systems"]): number | undefined {
  for (const lines of systems) {
    const [given] = determined(hidden, lines);
    if (given !== undefined) return given;
  }
  return undefined;
}

function linesByCell(count: number, lines: readonly (readonly number[])[]): number[][] {
  const found = Array.from({ length: count }, (): number[] => []);
  lines.forEach((line, index) => {
    for (const place of line) found[place]!.push(index);
  });
  return found;
}

/** The smallest of the cells that are still shown. */
function smallest(places: readonly number[], sizes: readonly number[], hidden: readonly boolean[]): number | null {
  let best: number | null = null;
  for (const place of places) {
    if (hidden[place]) continue;
    const smaller = best === null || sizes[place]! < sizes[best]! || (sizes[place] === sizes[best] && place < best);
    if (smaller) best = place;
  }
  return best;
}
