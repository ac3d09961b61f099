import { sum } from "../numbers/sum.ts";

/** One node of a hierarchy: the places of its children, each with its weight; only their ratios count. */
export interface WeightedNode {
  readonly children: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Effective weights down a hierarchy (有效权重), seen from some tops: the product of the weight shares on the way there, summed
 * where several ways lead to the same child; 0 to 1 for each place, 1 for the tops themselves. Places are those of the
 * leaves, then of the nodes, children before parents. The leaves under one top add up to 1, but for a node whose weights
 * are all 0, which hands nothing down.
 * Throws RangeError for as many weights as children not given, a weight that is negative or not finite, a child that does
 * not stand before its node, and a top that there is not.
 * @example effectiveWeights(2, [{ children: [0, 1], weights: [1, 3] }], [0]); // => [0.25, 0.75, 1]
 */
export function effectiveWeights(leaves: number, nodes: readonly WeightedNode[], tops: readonly number[]): number[] {
  const found = new Array<number>(leaves + nodes.length).fill(0);
  for (const top of tops) {
    if (nodes[top] === undefined) throw new RangeError(`effectiveWeights: no node ${top}`);
    found[leaves + top] = 1;
  }
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const { children, weights } = nodes[at]!;
    checkNode(nodes[at]!, leaves + at);
    const whole = sum(weights)!;
    children.forEach((child, order) => {
      if (whole > 0) found[child] = found[child]! + (found[leaves + at]! * weights[order]!) / whole;
    });
  }
  return found;
}

function checkNode({ children, weights }: WeightedNode, place: number): void {
  if (weights.length !== children.length) {
    throw new RangeError(`effectiveWeights: expected ${children.length} weights, got ${weights.length}`);
  }
  const wrong = weights.find((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
  if (wrong !== undefined) throw new RangeError(`effectiveWeights: expected no negative weight, got ${wrong}`);
  const late = children.find((child) => !(child >= 0 && child < place));
  if (late !== undefined) throw new RangeError(`effectiveWeights: child ${late} does not stand before ${place}`);
}
