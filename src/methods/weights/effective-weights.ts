import { weightShares } from "./weight-shares.ts";

/** One link of a hierarchy: a child under its parent. */
export interface WeightedChild {
  readonly parent: string;
  readonly child: string;
  /** Weight among the children of the parent; only the ratios count. */
  readonly weight: number;
}

/**
 * Effective weights down a hierarchy (有效权重): the share of each child inside its parent, times the shares on the path above
 * it, 0 to 1. In the order given; the leaves under one root add up to 1. What is nobody's child is a root, and counts as 1.
 * Throws RangeError for malformed weights under a parent, for a child with two parents, and for a circle.
 * @example effectiveWeights([{ parent: "ip", child: "C", weight: 1 }, { parent: "ip", child: "U", weight: 3 }, { parent: "U", child: "U01", weight: 1 }]); // => [0.25, 0.75, 0.75]
 */
export function effectiveWeights(children: readonly WeightedChild[]): number[] {
  const links = new Map<string, { readonly parent: string; readonly share: number }>();
  for (const [parent, siblings] of Map.groupBy(children, (link) => link.parent)) {
    const shares = weightShares(
      siblings.map(({ weight }) => weight),
      siblings.length,
    );
    for (const [index, { child }] of siblings.entries()) {
      if (links.has(child))
        throw new RangeError(`effectiveWeights: ${child} stands under two parents, or twice under one`);
      links.set(child, { parent, share: shares[index]! });
    }
  }
  return children.map(({ child }) => {
    let effective = 1;
    let steps = 0;
    for (let link = links.get(child); link !== undefined; link = links.get(link.parent)) {
      effective *= link.share;
      steps += 1;
      if (steps > links.size) throw new RangeError(`effectiveWeights: ${child} stands under itself`);
    }
    return effective;
  });
}
