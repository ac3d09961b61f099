import { aggregateReasons } from "../methods/aggregation/aggregate-columns.ts";
import { rank } from "../methods/statistics/rank.ts";
import type { IndicatorResult, ScoreResult } from "../schema/results.ts";
import { worstStatus } from "../schema/status.ts";
import { type Composite, scoreComposite } from "./composite.ts";

/** One entity with all its indicators, in an order that is the same for all entities. */
export interface Scored {
  readonly entity: string;
  readonly indicators: readonly IndicatorResult[];
}

/**
 * Scores of every entity, 0 to 100, node by node in the composite's order. A missing weight that the node may lack is
 * shared out (`rescaled`); beyond it the node is not evaluated. A score is as good as the worst of its children.
 */
export function scoreNodes(entities: readonly Scored[], composite: Composite): ScoreResult[] {
  const cells = composite.indicators.map((id) => {
    const place = entities[0]?.indicators.findIndex((row) => row.indicator === id) ?? -1;
    return entities.map(({ indicators }) => indicators[place] ?? null);
  });
  const nodes = scoreComposite(
    composite,
    cells.map((column) => Float64Array.from(column, (cell) => cell?.score ?? Number.NaN)),
  );
  return entities.flatMap(({ entity }, row) => {
    const statuses = cells.map((column) => (typeof column[row]?.score === "number" ? column[row].status : null));
    return composite.nodes.map(({ id, children }, at): ScoreResult => {
      const { values, missingWeight, reasons } = nodes[at]!;
      const present = children.flatMap((place) => statuses[place] ?? []);
      const reason = aggregateReasons[reasons[row]!]!;
      const value = reason === "" ? values[row]! : null;
      const status = worstStatus(present);
      statuses.push(value === null ? null : status);
      return {
        entity_id: entity,
        node: id,
        value,
        rank: null,
        ranked: null,
        status,
        reason: reason || (missingWeight[row]! > 0 ? "rescaled" : null),
      };
    });
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
