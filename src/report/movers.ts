import { atLeast } from "../methods/numbers/at-least.ts";
import type { Pair } from "../schema/model.ts";
import type { Entity } from "../schema/reference.ts";
import type { MatchingResult } from "../schema/results.ts";
import type { EditionView } from "./edition-view.ts";

/**
 * What a net change amounts to: nearer to balance, further from it, too little to say, or large enough but with a sign that
 * is not sure (趋同、分化、稳定、未定).
 */
export type Verdict = "converging" | "diverging" | "stable" | "open";

/** How one pair of one entity moved over three years. */
export interface Move {
  readonly entity: Entity;
  readonly pair: Pair;
  readonly result: MatchingResult;
  readonly change: number;
  readonly net: number;
  /** how often rebuilds give the published sign of the net change; null where there are none */
  readonly probability: number | null;
  readonly verdict: Verdict;
}

/** What a net change must reach to be called anything but stable: its size, and the probability of its sign. */
export interface ChangeRule {
  readonly threshold: number;
  readonly enough: number;
}

/**
 * Judges a net change of M: it must reach the threshold, and its sign be probable enough. Without a probability nothing is
 * sure.
 * @example verdictOf(0.16, 0.66, { threshold: 0.1, enough: 0.8 }); // => "open"
 */
export function verdictOf(net: number, probability: number | null, { threshold, enough }: ChangeRule): Verdict {
  if (!atLeast(Math.abs(net), threshold)) return "stable";
  if (probability === null || !atLeast(probability, enough)) return "open";
  return net > 0 ? "converging" : "diverging";
}

/** The rule of an edition's model: the probability is that of its highest class of stability. */
export function changeRule({ model }: Pick<EditionView, "model">): ChangeRule {
  return { threshold: model.change_threshold, enough: model.stability_classes.at(-1)!.from };
}

/** Moves of every province, in the order of the result files; a change that is missing or crosses a break is left out. */
export function movesOf(view: EditionView, pairs: readonly Pair[] = twoSided(view)): Move[] {
  const rule = changeRule(view);
  return view.provinces.flatMap((entity) =>
    pairs.flatMap((pair) => {
      const result = view.match(entity.entity_id, pair.pair);
      const { change_3y: change, net_change_3y: net, reason } = result;
      if (change === null || net === null || reason === "crosses-break") return [];
      const probability = signProbability(view, entity.entity_id, pair.pair);
      return [{ entity, pair, result, change, net, probability, verdict: verdictOf(net, probability, rule) }];
    }),
  );
}

/** How often joint rebuilds give the published sign of a net change, 0 to 1; null where there are none. */
export function signProbability(view: EditionView, entity: string, pair: string): number | null {
  return view.stability(entity, "change", pair).find((row) => row.published === "yes")?.probability ?? null;
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
