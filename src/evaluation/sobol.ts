import { rankColumn } from "../methods/statistics/rank-column.ts";
import { sobolBase, sobolDesign } from "../methods/uncertainty/sobol-design.ts";
import { sobolIndices } from "../methods/uncertainty/sobol-indices.ts";
import { sobolIntervals } from "../methods/uncertainty/sobol-intervals.ts";
import type { FactorId, SobolResult } from "../schema/sensitivity.ts";
import { openRebuilds, published, type Rebuildable, type Setting } from "./rebuild.ts";

export interface SobolPlan {
  /** the ranked entities alone */
  readonly model: Rebuildable;
  readonly nodes: readonly string[];
  readonly factors: readonly FactorId[];
  /** what a row of random numbers, one a factor, comes to */
  readonly settingOf: (row: readonly number[]) => Setting;
  readonly points: number;
  readonly resamples: number;
  readonly interval: readonly [number, number];
}

/**
 * Which factors move the ranks of each node (敏感性指数): Sobol indices of the mean rank shift from the published ranks,
 * over `points` × (factors + 2) rebuilds, with bootstrap intervals. A node whose ranks never move is `no-variance`; one
 * that a rebuild leaves without any rank is `missing-input`. Without factors there is nothing to say.
 */
export function drawSobol(plan: SobolPlan, next: () => number): SobolResult[] {
  const { nodes, factors, points } = plan;
  if (factors.length === 0) return [];
  const design = sobolDesign(sobolBase({ points, factors: factors.length }, next));
  const shifts = rankShifts(plan, design);
  return nodes.flatMap((node, at) => indicesOf(node, shifts[at]!, plan, next));
}

/** Mean rank shift of every rebuild, by node; null where no entity has a rank in both. */
function rankShifts(
  { model, nodes, settingOf }: SobolPlan,
  design: readonly (readonly number[])[],
): (number | null)[][] {
  const rebuild = openRebuilds(model);
  const ranksOf = (setting: Setting) => rebuild(setting)(0, nodes).map(rankColumn);
  const own = ranksOf(published);
  const shifts: (number | null)[][] = nodes.map(() => []);
  for (const row of design) {
    ranksOf(settingOf(row)).forEach((ranks, at) => {
      shifts[at]!.push(meanShift(ranks, own[at]!));
    });
  }
  return shifts;
}

function meanShift(ranks: Int32Array, own: Int32Array): number | null {
  let [total, count] = [0, 0];
  for (let row = 0; row < ranks.length; row += 1) {
    if (ranks[row] === 0 || own[row] === 0) continue;
    total += Math.abs(ranks[row]! - own[row]!);
    count += 1;
  }
  return count === 0 ? null : total / count;
}

/** The indices of one node. A factor that changes none of its results explains nothing, exactly; it is spared the bootstrap. */
function indicesOf(
  node: string,
  shifts: readonly (number | null)[],
  { factors, points, resamples, interval }: SobolPlan,
  next: () => number,
): SobolResult[] {
  const block = (index: number) => shifts.slice(index * points, (index + 1) * points);
  const a = block(0);
  const acts = factors.map((_, at) => block(at + 2).some((shift, point) => shift !== a[point]));
  const active = factors.filter((_, at) => acts[at]);
  const results = [...a, ...block(1), ...factors.flatMap((_, at) => (acts[at] ? block(at + 2) : []))];
  const still = a.some((shift) => shift === null) ? "missing-input" : "no-variance";
  if (active.length === 0) return factors.map((factor) => ({ node, factor, ...nothing, reason: still }));
  const indices = sobolIndices(results, active.length).factors;
  const intervals = sobolIntervals(results, { factors: active.length, next, replicates: resamples, ends: interval });
  return factors.map((factor): SobolResult => {
    const at = active.indexOf(factor);
    if (at < 0) return { node, factor, ...zero };
    const { first, total } = indices[at]!;
    return {
      node,
      factor,
      first: first.value,
      first_low: intervals[at]!.first.low,
      first_high: intervals[at]!.first.high,
      total: total.value,
      total_low: intervals[at]!.total.low,
      total_high: intervals[at]!.total.high,
      reason: total.reason || null,
    };
  });
}

const ends = ["first", "first_low", "first_high", "total", "total_low", "total_high"] as const;
const nothing = Object.fromEntries(ends.map((end) => [end, null])) as Record<(typeof ends)[number], null>;
const zero = { ...(Object.fromEntries(ends.map((end) => [end, 0])) as Record<(typeof ends)[number], 0>), reason: null };
