import type { Indicator } from "../schema/model.ts";
import type { EditionView, Standing } from "./edition-view.ts";

/** What one scored indicator does to one capability of one entity. */
export interface Contribution {
  readonly indicator: Indicator;
  readonly node: string;
  readonly scored: number;
  readonly score: number;
  readonly standing: Standing;
  /** rests on too few to be called a strength or a weakness */
  readonly smallSample: boolean;
  /** weight inside the capability, 0 to 1, after missing ones are shared out */
  readonly weight: number;
  /** points of the capability that are lost here: weight × (100 − score) */
  readonly lost: number;
}

/** Every scored indicator of an entity under the capabilities, in the model's order; one that is missing is left out. */
export function contributions(view: EditionView, entity: string): Contribution[] {
  const capabilities = view.nodes.filter((node) => node.kind === "capability");
  return capabilities.flatMap((node) => {
    const branch = view.weights.filter((row) => row.parent === node.id);
    const present = branch.flatMap((row) => {
      const { scored, score, reason } = view.value(entity, row.child);
      return scored === null || score === null
        ? []
        : [{ ...row, scored, score, smallSample: reason === "small-sample" }];
    });
    const total = present.reduce((sum, row) => sum + row.weight, 0);
    return present.map(({ child, weight, scored, score, smallSample }) => ({
      indicator: view.indicator(child),
      node: node.id,
      scored,
      score,
      standing: view.standing(entity, child),
      smallSample,
      weight: weight / total,
      lost: (weight / total) * (100 - score),
    }));
  });
}

/** The indicators that stand best among all entities: smallest place first, then the higher score; no small sample. */
export function strengths(rows: readonly Contribution[], count: number): Contribution[] {
  return [...rows]
    .filter((row) => row.standing.rank !== null && !row.smallSample)
    .sort((a, b) => a.standing.rank! - b.standing.rank! || b.score - a.score || byId(a, b))
    .slice(0, count);
}

/** The indicators that stand worst among all entities: largest place first, then the more points lost; no small sample. */
export function weaknesses(rows: readonly Contribution[], count: number): Contribution[] {
  return [...rows]
    .filter((row) => row.standing.rank !== null && !row.smallSample)
    .sort((a, b) => b.standing.rank! - a.standing.rank! || b.lost - a.lost || byId(a, b))
    .slice(0, count);
}

function byId(a: Contribution, b: Contribution): number {
  return a.indicator.id < b.indicator.id ? -1 : 1;
}
