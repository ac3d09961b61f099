import type { Band } from "../schema/model.ts";
import type { EditionView } from "./edition-view.ts";

/** A node of an entity with its place. */
export interface Ranked {
  readonly entity: string;
  readonly value: number;
  readonly rank: number;
}

/** The ranked entities of a node, the best first; entities of one place stand by code. */
export function ranking(view: EditionView, node: string): Ranked[] {
  return view.provinces
    .flatMap(({ entity_id: entity }): Ranked[] => {
      const { value, rank } = view.score(entity, node);
      return value === null || rank === null ? [] : [{ entity, value, rank }];
    })
    .sort((a, b) => a.rank - b.rank || (a.entity < b.entity ? -1 : 1));
}

/** The entities of each tier, the best tier first, each with its members from the best to the worst. */
export function tierGroups(view: EditionView, node: string): { readonly band: Band; readonly members: Ranked[] }[] {
  const rows = ranking(view, node);
  return [...view.model.level_tiers].reverse().map((band) => ({
    band,
    members: rows.filter((row) => view.tier(row.value)?.id === band.id),
  }));
}

/** Home and the group it is compared with first, ranked among themselves on a node, the best first. */
export function circle(view: EditionView, node: string): Ranked[] {
  const inside = new Set([view.edition.home, ...view.neighbours.map((row) => row.entity_id)]);
  return ranking(view, node).filter((row) => inside.has(row.entity));
}

/** The place of home among itself and its neighbours; null without a home or a score. */
export function placeInCircle(view: EditionView, node: string): number | null {
  const at = circle(view, node).findIndex((row) => row.entity === view.edition.home);
  return at < 0 ? null : at + 1;
}

/** Which side of home the members of its group stand on: `ahead` the better places. */
export function neighboursBeside(view: EditionView, node: string, side: "ahead" | "behind"): string[] {
  const rows = circle(view, node);
  const at = rows.findIndex((row) => row.entity === view.edition.home);
  if (at < 0) return [];
  return (side === "ahead" ? rows.slice(0, at) : rows.slice(at + 1)).map((row) => row.entity);
}

/** Score of an entity less its score in another edition; null where either is missing. */
export function scoreChange(view: EditionView, before: EditionView, entity: string, node: string): number | null {
  const [now, then] = [view.score(entity, node).value, before.score(entity, node).value];
  return now === null || then === null ? null : now - then;
}

/** Places gained on another edition, positive for a better place; null where either place is missing. */
export function placesGained(view: EditionView, before: EditionView, entity: string, node: string): number | null {
  const [now, then] = [view.score(entity, node).rank, before.score(entity, node).rank];
  return now === null || then === null ? null : then - now;
}

/** The nodes of a kind, in the model's order. */
export function nodesOf(view: EditionView, kind: "capability" | "resource"): string[] {
  return view.nodes.filter((node) => node.kind === kind).map((node) => node.id);
}

/** The capabilities of an entity that have a place, the best placed first; of one place, the higher score first. */
export function capabilityOrder(view: EditionView, entity: string): (Ranked & { readonly node: string })[] {
  return nodesOf(view, "capability")
    .flatMap((node) => {
      const { value, rank } = view.score(entity, node);
      return value === null || rank === null ? [] : [{ entity, node, value, rank }];
    })
    .sort((a, b) => a.rank - b.rank || b.value - a.value);
}

/** The pairs of two systems of an entity that have a matching degree, the least balanced first. */
export function pairsByBalance(
  view: EditionView,
  entity: string,
): { readonly pair: string; readonly matching: number }[] {
  return view.pairs
    .flatMap(({ pair }) => {
      const { matching } = view.match(entity, pair);
      return matching === null ? [] : [{ pair, matching }];
    })
    .sort((a, b) => a.matching - b.matching);
}
