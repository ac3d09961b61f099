import { aggregate } from "../methods/aggregate.ts";
import { rank } from "../methods/rank.ts";
import type { Node, Weight } from "../schema/model.ts";
import type { IndicatorResult, ScoreResult } from "../schema/results.ts";
import { worstStatus } from "../schema/status.ts";

/** What lies under a node: indicators with their scores, or other nodes with theirs. */
interface Child {
  readonly score: number | null;
  readonly status: ScoreResult["status"];
}

/**
 * Scores of one entity, 0 to 100, node by node in the model's order: the weighted arithmetic mean of the children.
 * Up to `maxMissing` of the weight may be missing and is then shared out (`rescaled`); beyond it the node is not
 * evaluated. A composite is the mean of all its children or nothing, since two entities are compared on it whole.
 */
export function scoreNodes(
  entity: string,
  indicators: readonly IndicatorResult[],
  { nodes, weights, maxMissing }: { nodes: readonly Node[]; weights: readonly Weight[]; maxMissing: number },
): ScoreResult[] {
  const known = new Map<string, Child>(indicators.map((row) => [row.indicator, row]));
  return nodes.map((node) => {
    const branch = weights.filter((weight) => weight.parent === node.id);
    const children = branch.map((weight) => known.get(weight.child) ?? { score: null, status: "final" as const });
    const { value, missingWeight, reason } = aggregate(
      children.map((child) => child.score),
      branch.map((weight) => weight.weight),
      { availability: node.kind === "composite" ? 1 : 1 - maxMissing },
    );
    const status = worstStatus(children.filter((child) => child.score !== null).map((child) => child.status));
    known.set(node.id, { score: value, status });
    return {
      entity_id: entity,
      node: node.id,
      value,
      rank: null,
      ranked: null,
      status,
      reason: reason || (missingWeight > 0 ? "rescaled" : null),
    };
  });
}

/**
 * Ranks the entities of one kind on each node, 1 the highest, on unrounded values; ties share the smaller rank.
 * Rows of other entities pass unranked.
 */
export function rankScores(scores: readonly ScoreResult[], ranked: ReadonlySet<string>): ScoreResult[] {
  const byNode = Map.groupBy(
    scores.filter((row) => ranked.has(row.entity_id)),
    (row) => row.node,
  );
  const placed = new Map<ScoreResult, { rank: number | null; ranked: number }>();
  for (const rows of byNode.values()) {
    const ranks = rank(rows.map((row) => row.value));
    const count = ranks.filter((place) => place !== null).length;
    rows.forEach((row, index) => {
      placed.set(row, { rank: ranks[index] ?? null, ranked: count });
    });
  }
  return scores.map((row) => ({ ...row, ...placed.get(row) }));
}
