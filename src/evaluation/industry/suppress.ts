import { determined, type Line, placesOf } from "./suppress-determined.ts";

/** Why a cell is not shown: it rests on too few, or it would give away one that does. */
export type Hiding = "small" | "complement";

/** Cells, and the lines along which their figures add up. */
export interface HideableCells {
  /** how much each counts; of several that would do, the smallest is hidden */
  readonly sizes: readonly number[];
  /** the cells that must not be shown */
  readonly small: readonly boolean[];
  /** one for all figures that the same cells have, since these add up along the same lines */
  readonly systems: readonly System[];
}

export interface System {
  readonly lines: readonly Line[];
  readonly figures: readonly Figure[];
}

/** What cells have of one kind; none is below zero, so that a sum says the most that each of its parts can be. */
export interface Figure {
  /** 0 where a cell has none */
  readonly values: readonly number[];
  /** what the hidden cells of a line must have together at the least, and in any case more than nothing */
  readonly least: number;
}

/**
 * Which cells are hidden (隐去): those that are small, and so many others that no hidden one follows from what is shown
 * (次级隐去). As long as a line has one hidden cell alone, or its hidden cells have next to nothing together, which their known
 * sum would tell, another of it is hidden too: of those that cover most lines with one alone the smallest; then, as long as
 * all lines of a figure together still give a cell away (`determined`), so is a cell that shares a line with it, chosen alike. Of
 * equal sizes the first goes. A cell is hidden with all its figures. It is a simple rule and hides more than the fewest that
 * would do.
 * Not protected against: bounds that follow from several lines together, a line that has next to nothing in all, figures that
 * are known from elsewhere such as another owner of the same cell, and sums that stand in none of the lines.
 * Throws RangeError for a line whose one hidden cell nothing can cover, rather than show it.
 * @example suppress({ sizes: [1, 20, 30], small: [true, false, false], systems: [{ lines: [{ parts: [0, 1, 2], total: null }], figures: [] }] }); // => ["small", "complement", null]
 */
export function suppress({ sizes, small, systems }: HideableCells): (Hiding | null)[] {
  const hidden = [...small];
  const owned = systems.flatMap(({ lines, figures }) => lines.map((line) => ({ line, figures })));
  const lines = owned.map(({ line }) => placesOf(line));
  const touching = linesByCell(sizes.length, lines);
  const waiting = new Set(lines.keys());
  const isAlone = (line: number) => lines[line]!.filter((place) => hidden[place]).length === 1;
  const cover = (given: number, candidates: readonly number[]) => {
    const shown = candidates
      .filter((place) => !hidden[place])
      .map((place) => ({ place, covers: touching[place]!.filter(isAlone).length, size: sizes[place]! }));
    const best = shown.reduce((a, b) => (compare(a, b) <= 0 ? a : b), shown[0]!);
    if (best === undefined) throw new RangeError(`suppress: nothing is left to cover cell ${given}`);
    hidden[best.place] = true;
    for (const line of touching[best.place]!) waiting.add(line);
  };
  for (;;) {
    for (const line of waiting) {
      waiting.delete(line);
      const given = lines[line]!.find((place) => hidden[place]);
      if (given === undefined) continue;
      const fillers = isAlone(line) ? lines[line]! : fillersOf(owned[line]!, hidden);
      if (fillers.length === 0) continue;
      cover(given, fillers);
      waiting.add(line);
    }
    const given = firstDetermined(hidden, systems);
    if (given === undefined) return hidden.map((is, place) => (small[place] ? "small" : is ? "complement" : null));
    cover(
      given,
      touching[given]!.flatMap((line) => lines[line]!),
    );
  }
}

/** What could be hidden as well where the hidden cells of a line with a known sum have too little of a figure together. */
function fillersOf(
  { line: { parts, total }, figures }: { readonly line: Line; readonly figures: readonly Figure[] },
  hidden: readonly boolean[],
): readonly number[] {
  if (total !== null && hidden[total]) return [];
  const within = parts.filter((place) => hidden[place]);
  for (const { values, least } of figures) {
    const left = within.reduce((sum, place) => sum + values[place]!, 0);
    if (left > 0 && left >= least) continue;
    const fillers = parts.filter((place) => !hidden[place] && values[place]! > 0);
    if (fillers.length > 0) return fillers;
  }
  return [];
}

function firstDetermined(hidden: readonly boolean[], systems: HideableCells["systems"]): number | undefined {
  for (const { lines } of systems) {
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

interface Candidate {
  readonly place: number;
  /** lines with one hidden cell alone that it is in */
  readonly covers: number;
  readonly size: number;
}

function compare(a: Candidate, b: Candidate): number {
  return b.covers - a.covers || a.size - b.size || a.place - b.place;
}
