import { pearson } from "../methods/statistics/pearson.ts";
import { type ChildCoherence, type PillarCoherence, pillarCoherence } from "../methods/statistics/pillar-coherence.ts";
import { effectiveWeights } from "../methods/weights/effective-weights.ts";
import { type CoherenceResult, coherenceMarks } from "../schema/coherence.ts";
import type { IndicatorResult, ScoreResult } from "../schema/results.ts";
import type { Composite } from "./composite.ts";

/** Scores of one or several years, and who among their entities counts. */
export interface CoherencePlan {
  readonly composite: Composite;
  readonly years: readonly {
    readonly indicators: readonly IndicatorResult[];
    readonly scores: readonly ScoreResult[];
  }[];
  readonly ranked: readonly string[];
}

type Column = readonly (number | null)[];

const empty: Omit<CoherenceResult, "node"> = {
  ...{ child: null, weight: null, effective_weight: null, correlation: null, influence: null, r2_top: null },
  ...{ redundant_with: null, marks: null, alpha: null, first_component: null, reason: null },
};

/**
 * Coherence of every node (一致性): first the node, then its children, nodes in the composite's order. The last node is the
 * top; a node that it does not rest on leaves its children without weight in it. Several years are pooled.
 */
export function describeCoherence(plan: CoherencePlan): CoherenceResult[] {
  const { indicators, nodes } = plan.composite;
  const ids = [...indicators, ...nodes.map(({ id }) => id)];
  const columns = columnsOf(plan, ids);
  const top = columns.at(-1)!;
  const effective = nodes.map((_, at) => effectiveWeights(indicators.length, nodes.slice(0, at + 1), [at]));
  const inTop = effectiveWeights(indicators.length, nodes, [nodes.length - 1]);
  return nodes.flatMap(({ id, children, weights }, at) => {
    const found = pillarCoherence(
      children.map((place) => columns[place]!),
      weights,
      { parent: columns[indicators.length + at]! },
    );
    const head = { ...empty, node: id, alpha: found.alpha.value, first_component: found.firstShare.value };
    return [
      { ...head, reason: found.alpha.reason || found.firstShare.reason || null },
      ...children.map((place, order): CoherenceResult => {
        const share = effective[at]![place]!;
        return {
          ...childRow(
            found,
            order,
            children.map((child) => ids[child]!),
          ),
          node: id,
          effective_weight: share * inTop[indicators.length + at]!,
          r2_top: squared(pearson(columns[place]!, top).value),
        };
      }),
    ];
  });
}

function childRow({ children, redundant }: PillarCoherence, order: number, ids: readonly string[]): CoherenceResult {
  const child: ChildCoherence = children[order]!;
  const twin = redundant.find(({ columns }) => columns.includes(order))?.columns.find((other) => other !== order);
  return {
    ...empty,
    node: "",
    child: ids[order]!,
    weight: child.weight,
    correlation: child.withParent.value,
    influence: child.influence.value,
    redundant_with: twin === undefined ? null : ids[twin]!,
    marks: coherenceMarks.filter((mark) => child[mark]).join(" ") || null,
    reason: child.withParent.reason || child.influence.reason || null,
  };
}

/** Scores of every indicator and node, one row a ranked entity and year. */
function columnsOf({ years, ranked }: CoherencePlan, ids: readonly string[]): Column[] {
  const found = years.map(({ indicators, scores }) => {
    const rows = indicators.map((row): [string, number | null] => [`${row.entity_id} ${row.indicator}`, row.score]);
    return new Map([...rows, ...scores.map((row) => [`${row.entity_id} ${row.node}`, row.value] as const)]);
  });
  return ids.map((id) => found.flatMap((values) => ranked.map((entity) => values.get(`${entity} ${id}`) ?? null)));
}

function squared(value: number | null): number | null {
  return value === null ? null : value ** 2;
}
