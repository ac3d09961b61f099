import type { AggregateStep } from "../../schema/plan.ts";
import type { ProjectElement } from "../../schema/project.ts";
import { formNodes, rankByYear } from "./aggregate-step.ts";
import type { Project } from "./project.ts";
import type { AggregateStage } from "./stages.ts";

/** What the top of the hierarchy comes to without one element. */
export interface Removal {
  readonly removed: ProjectElement;
  /** The top above it. */
  readonly top: string;
  /** One a unit of the table; NaN where there is none. */
  readonly scores: Float64Array;
  /** 1 the highest, among the units of the same year; 0 for a unit without a score. */
  readonly ranks: Int32Array;
  /** Mean of |rank − rank with the element| over the units that have both, in places; null where there is none. */
  readonly meanRankShift: number | null;
}

/**
 * Leaves every element out in turn, but for the tops, its weight shared by its siblings (逐一剔除): how far the ranks at the top
 * rest on it. `stage` is the aggregation with all of them. Levels whose method falls back do so anew each time.
 * Source: OECD and JRC 2008, Handbook on Constructing Composite Indicators, step 7.
 */
export function removeEach(project: Project, stage: AggregateStage, step: AggregateStep): Removal[] {
  const { indicators, aggregates } = project.data;
  const parents = new Map([...indicators, ...aggregates].map(({ code, parent }) => [code, parent]));
  const places = new Map(stage.nodes.map(({ code }, place) => [code, place]));
  return [...indicators, ...aggregates].flatMap((removed): Removal[] => {
    if (removed.parent === null) return [];
    const top = topOf(removed.code, parents);
    const place = places.get(top)!;
    const { values } = formNodes(project, stage.table, step, removed.code)[place]!;
    const ranks = rankByYear(values, stage.table);
    return [{ removed, top, scores: values, ranks, meanRankShift: meanShift(ranks, stage.nodes[place]!.ranks) }];
  });
}

function topOf(code: string, parents: ReadonlyMap<string, string | null>): string {
  let top = code;
  for (let parent = parents.get(top); parent; parent = parents.get(top)) top = parent;
  return top;
}

/**
 * Mean absolute rank shift (平均位次变动) between two rankings of the same units, over those ranked in both; null for none.
 * @example meanShift(Int32Array.of(1, 2, 0), Int32Array.of(2, 1, 3)); // => 1
 */
export function meanShift(ranks: Int32Array, before: Int32Array): number | null {
  let [total, count] = [0, 0];
  for (let row = 0; row < ranks.length; row += 1) {
    if (ranks[row] === 0 || before[row] === 0) continue;
    total += Math.abs(ranks[row]! - before[row]!);
    count += 1;
  }
  return count === 0 ? null : total / count;
}
