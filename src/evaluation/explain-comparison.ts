import type { Goalposts } from "../methods/scaling/normalise.ts";
import type { Transform } from "../methods/scaling/transform.ts";
import type { Composite } from "./composite.ts";

/** How the values of one indicator become scores. Goalposts stand before any transform, as models write them. */
export interface Scale {
  readonly transform: Transform;
  readonly direction: 1 | -1;
  /** frozen goalposts, or the ends of the edition's own column; null for an indicator that has no score */
  readonly bounds: { readonly kind: "goalposts"; readonly goalposts: Goalposts } | { readonly kind: "min-max" } | null;
}

/** Values of the indicators before they are scored: one column an indicator, one row an entity, NaN for missing. */
export interface Values {
  /** year of the first edition, as that edition published it */
  readonly published: readonly Float64Array[];
  /** year of the first edition, with the figures of today */
  readonly today: readonly Float64Array[];
  /** year of the second edition */
  readonly next: readonly Float64Array[];
}

/** One of two editions in numbers. Its definitions of the indicators give values in both years. */
export interface Side {
  /** who is evaluated, nation and groups included */
  readonly entities: ReadonlySet<string>;
  readonly ranked: ReadonlySet<string>;
  /** nodes on the columns of the comparison */
  readonly composite: Composite;
  readonly scales: readonly Scale[];
  readonly values: Values;
}

/**
 * Two editions on common rows and columns (两版对照), so that any mix of the one and the other can be scored. An indicator
 * that only one edition scores has that edition's scale and values on both sides, and no weight on the other.
 */
export interface Comparison {
  readonly entities: readonly string[];
  readonly indicators: readonly string[];
  readonly sides: readonly [before: Side, after: Side];
}

/** A composite on the columns of a comparison; those of its own that the comparison lacks throw a RangeError. */
export function onColumns({ indicators: own, nodes }: Composite, indicators: readonly string[]): Composite {
  const place = (child: number): number => {
    if (child >= own.length) return child - own.length + indicators.length;
    const found = indicators.indexOf(own[child]!);
    if (found < 0) throw new RangeError(`onColumns: no column ${own[child]}`);
    return found;
  };
  return { indicators, nodes: nodes.map((node) => ({ ...node, children: node.children.map(place) })) };
}
