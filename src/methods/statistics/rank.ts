import { tied } from "../numbers/at-least.ts";

/** What tied scores share: the best place (1224), the worst, their mean, the next whole number (1223), or none. */
export type TieMethod = "min" | "max" | "average" | "dense" | "ordinal";

export interface RankOptions {
  readonly ties?: TieMethod;
  /** `descending` gives the largest value rank 1. */
  readonly order?: "descending" | "ascending";
}

interface Place {
  readonly index: number;
  readonly value: number;
}

/**
 * Ranks (位次) of unrounded values, by default competition ranks with the largest first; 1 to the number of values present.
 * Ties by the one tolerance, against the first of their group; `ordinal` sets them in the order given.
 * A missing value has no rank: null.
 * @example rank([45, 60, null, 60, 30]); // => [3, 1, null, 1, 4]
 */
export function rank(
  values: readonly (number | null)[],
  { ties = "min", order = "descending" }: RankOptions = {},
): (number | null)[] {
  const ranks: (number | null)[] = values.map(() => null);
  let before = 0;
  for (const [group, places] of tieGroups(values, order).entries()) {
    for (const [position, { index }] of places.entries()) {
      ranks[index] = place({ ties, group, position, before, size: places.length });
    }
    before += places.length;
  }
  return ranks;
}

function tieGroups(values: readonly (number | null)[], order: "descending" | "ascending"): Place[][] {
  const sign = order === "descending" ? -1 : 1;
  const places = values
    .flatMap((value, index): Place[] => (value === null ? [] : [{ index, value }]))
    .sort((a, b) => sign * (a.value - b.value) || a.index - b.index);
  const groups: Place[][] = [];
  for (const next of places) {
    const group = groups.at(-1);
    if (group !== undefined && tied(group[0]!.value, next.value)) group.push(next);
    else groups.push([next]);
  }
  return groups.map((group) => group.sort((a, b) => a.index - b.index));
}

interface Placing {
  readonly ties: TieMethod;
  readonly group: number;
  readonly position: number;
  readonly before: number;
  readonly size: number;
}

function place({ ties, group, position, before, size }: Placing): number {
  switch (ties) {
    case "min":
      return before + 1;
    case "max":
      return before + size;
    case "average":
      return before + (size + 1) / 2;
    case "dense":
      return group + 1;
    case "ordinal":
      return before + position + 1;
  }
}
