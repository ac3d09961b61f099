import type { MeanKind } from "../methods/aggregation/aggregate-columns.ts";
import type { Picture } from "./explain-pictures.ts";

/** One child of a node in a picture, as it counts for one entity. */
export interface Term {
  readonly place: number;
  /** raised to the floor of the mean */
  readonly score: number;
  /** before it was raised */
  readonly own: number;
  /** share of the weight that is there, 0 to 1 */
  readonly share: number;
}

/** The children of a node that are there for an entity and carry weight, by name. Their shares add up to 1. */
export function termsOf({ composite, scores, nodes }: Picture, node: number, row: number): ReadonlyMap<string, Term> {
  const { children, weights, floor } = composite.nodes[node]!;
  const columns = composite.indicators.length;
  const found = children.flatMap((place, index) => {
    const own = (place < columns ? scores[place]! : nodes[place - columns]!.values)[row]!;
    const weight = weights[index]!;
    return Number.isNaN(own) || weight === 0 ? [] : [{ place, own, score: Math.max(own, floor), weight }];
  });
  const whole = found.reduce((total, { weight }) => total + weight, 0);
  return new Map(
    found.map(({ weight, ...term }) => [nameOf(composite, term.place), { ...term, share: weight / whole }]),
  );
}

/** The node at a place of the composite; null for an indicator. */
export function nodeAt({ composite }: Picture, place: number): number | null {
  return place < composite.indicators.length ? null : place - composite.indicators.length;
}

/** The kind of mean of a node. */
export function kindOf({ composite }: Picture, node: number): MeanKind {
  return composite.nodes[node]!.kind;
}

function nameOf({ indicators, nodes }: Picture["composite"], place: number): string {
  return indicators[place] ?? nodes[place - indicators.length]!.id;
}
