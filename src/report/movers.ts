import { atLeast } from "../methods/at-least.ts";
import type { Pair } from "../schema/model.ts";
import type { Entity } from "../schema/reference.ts";
import type { MatchingResult } from "../schema/results.ts";
import type { EditionView } from "./edition-view.ts";

/** What a net change amounts to: nearer to balance, further from it, or too little to say (趋同、分化、稳定). */
export type Verdict = "converging" | "diverging" | "stable";

/** How one pair of one entity moved over three years. */
export interface Move {
  readonly entity: Entity;
  readonly pair: Pair;
  readonly result: MatchingResult;
  readonly change: number;
  readonly net: number;
  readonly verdict: Verdict;
}

/**
 * Judges a net change of M against the model's threshold. It still awaits the sensitivity analysis: the rule also asks
 * that the sign holds in four draws of five.
 */
export function verdictOf(net: number, threshold: number): Verdict {
  if (!atLeast(Math.abs(net), threshold)) return "stable";
  return net > 0 ? "converging" : "diverging";
}

/** Moves of every province, in the order of the result files; a change that is missing or crosses a break is left out. */
export function movesOf(view: EditionView, pairs: readonly Pair[] = twoSided(view)): Move[] {
  return view.provinces.flatMap((entity) =>
    pairs.flatMap((pair) => {
      const result = view.match(entity.entity_id, pair.pair);
      const { change_3y: change, net_change_3y: net, reason } = result;
      if (change === null || net === null || reason === "crosses-break") return [];
      return [{ entity, pair, result, change, net, verdict: verdictOf(net, view.model.change_threshold) }];
    }),
  );
}

/** The pairs of two systems: three have no matching degree. */
export function twoSided(view: EditionView): Pair[] {
  return view.pairs.filter((pair) => pair.systems.split(" ").length === 2);
}

/** The largest net rises, the largest first, and the largest net falls; equal ones by code. */
export function largestMoves(moves: readonly Move[], count: number): { risers: Move[]; fallers: Move[] } {
  const sorted = [...moves].sort((a, b) => b.net - a.net || (a.entity.entity_id < b.entity.entity_id ? -1 : 1));
  return {
    risers: sorted.filter(({ net }) => net > 0).slice(0, count),
    fallers: sorted
      .filter(({ net }) => net < 0)
      .slice(-count)
      .reverse(),
  };
}

/** Why a pair has no three-year change that may be judged; null where it has one. */
export function changeGap(view: EditionView, pair: Pair): "no-base-year" | "crosses-break" | null {
  const results = view.provinces.map((row) => view.match(row.entity_id, pair.pair));
  if (results.every(({ net_change_3y: net }) => net === null)) return "no-base-year";
  const judged = results.filter(({ net_change_3y: net, reason }) => net !== null && reason !== "crosses-break");
  return judged.length === 0 ? "crosses-break" : null;
}
