import { type AggregatedColumn, aggregateColumns, type MeanKind } from "../methods/aggregation/aggregate-columns.ts";
import { effectiveWeights } from "../methods/weights/effective-weights.ts";
import type { Node, Weight } from "../schema/model.ts";

/** One node of a composite: which columns it is made of, and how. */
export interface CompositeNode {
  readonly id: string;
  /** Places of the children: an indicator's column, or the number of indicators plus the place of a node before this one. */
  readonly children: readonly number[];
  /** One a child; only their ratios count. */
  readonly weights: readonly number[];
  /** Weights by which the missing share is judged, where `weights` were varied: noise must not put an entity out. */
  readonly presence?: readonly number[];
  readonly kind: MeanKind;
  /** Share of the weight that must be present, 0 to 1. */
  readonly availability: number;
  /** Lowest score a child counts with. */
  readonly floor: number;
}

/**
 * A model in numbers (合成结构): columns of indicator scores below, nodes above, children before parents. Official scores,
 * sensitivity, explanation and what-if all run on it, so that none of them computes a score in its own way.
 */
export interface Composite {
  readonly indicators: readonly string[];
  readonly nodes: readonly CompositeNode[];
}

/** What of a model makes its composite. */
export interface CompositeParts {
  readonly nodes: readonly Pick<Node, "id" | "kind">[];
  readonly weights: readonly Weight[];
  /** share of weight that may be missing below a composite node */
  readonly maxMissing: number;
}

/**
 * The composite of a model: arithmetic means; up to `maxMissing` of a node's weight may be missing and is shared out,
 * but a node of kind `composite` is whole or nothing, since two entities are compared on it whole.
 * Throws RangeError for a child that is neither an indicator nor a node that stands before its parent.
 */
export function compileComposite(
  indicators: readonly { readonly id: string }[],
  { nodes, weights, maxMissing }: CompositeParts,
): Composite {
  const children = new Set(weights.map((weight) => weight.child));
  const columns = indicators.filter(({ id }) => children.has(id)).map(({ id }) => id);
  const places = new Map(columns.map((id, place) => [id, place]));
  const compiled = nodes.map((node, at): CompositeNode => {
    const branch = weights.filter((weight) => weight.parent === node.id);
    const found = branch.map((weight) => places.get(weight.child));
    const lost = found.indexOf(undefined);
    if (lost >= 0) throw new RangeError(`node ${node.id}: no indicator or earlier node ${branch[lost]!.child}`);
    places.set(node.id, columns.length + at);
    return {
      id: node.id,
      children: found.filter((place) => place !== undefined),
      weights: branch.map((weight) => weight.weight),
      kind: "arithmetic",
      availability: node.kind === "composite" ? 1 : 1 - maxMissing,
      floor: Number.NEGATIVE_INFINITY,
    };
  });
  return { indicators: columns, nodes: compiled };
}

/**
 * Scores of every node from columns of indicator scores, in the order of `composite.nodes`; one row an entity, NaN for missing.
 * Throws RangeError when there are not as many columns as indicators.
 */
export function scoreComposite(composite: Composite, scores: readonly Float64Array[]): AggregatedColumn[] {
  const { indicators, nodes } = composite;
  if (scores.length !== indicators.length) {
    throw new RangeError(`scoreComposite: expected ${indicators.length} columns, got ${scores.length}`);
  }
  const columns = [...scores];
  return nodes.map(({ children, weights, ...options }) => {
    const found = aggregateColumns(
      children.map((place) => columns[place]!),
      weights,
      options,
    );
    columns.push(found.values);
    return found;
  });
}

/**
 * Effective weight (有效权重) of every indicator in a node; as many as indicators, adding up to 1. Throws RangeError for an
 * unknown node.
 */
export function indicatorWeights({ indicators, nodes }: Composite, node: string): number[] {
  const top = nodes.findIndex(({ id }) => id === node);
  if (top < 0) throw new RangeError(`indicatorWeights: no node ${node}`);
  return effectiveWeights(indicators.length, nodes, [top]).slice(0, indicators.length);
}
