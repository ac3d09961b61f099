import type { CompositeNode } from "./composite.ts";
import type { Comparison, Scale, Side } from "./explain-comparison.ts";

/** Rows of cells, one an entity; null for missing. */
export type Rows = readonly (readonly (number | null)[])[];

/** Cells of the old year as published (as today unless given) and as known today, and those of the new year. */
export interface Cells {
  readonly published?: Rows;
  readonly today: Rows;
  readonly next: Rows;
}

/** One side of a small comparison: scales of 0 to 100 and the common entities and cells unless given. */
export interface GivenSide {
  readonly nodes: readonly CompositeNode[];
  readonly scales?: readonly Scale[];
  readonly cells?: Cells;
  readonly entities?: readonly string[];
  readonly ranked?: readonly string[];
}

/** A comparison for tests: indicators X1, X2 … in the order of the cells of a row. */
export function smallComparison(
  entities: readonly string[],
  cells: Cells,
  [before, after]: readonly [GivenSide, GivenSide],
): Comparison {
  const indicators = cells.today[0]!.map((_, column) => `X${column + 1}`);
  const side = (given: GivenSide): Side => ({
    entities: new Set(given.entities ?? entities),
    ranked: new Set(given.ranked ?? given.entities ?? entities),
    composite: { indicators, nodes: given.nodes },
    scales: given.scales ?? indicators.map(() => goalposts(0, 100)),
    values: valuesOf(given.cells ?? cells, indicators.length),
  });
  return { entities, indicators, sides: [side(before), side(after)] };
}

/** A scale between two goalposts. */
export function goalposts(low: number, high: number, given: Partial<Scale> = {}): Scale {
  return { transform: "linear", direction: 1, bounds: { kind: "goalposts", goalposts: { low, high } }, ...given };
}

/** An arithmetic mean with equal weights of which a third may be missing, but for what is given. */
export function meanNode(id: string, children: readonly number[], given: Partial<CompositeNode> = {}): CompositeNode {
  const weights = children.map(() => 1);
  return { id, children, weights, kind: "arithmetic", availability: 2 / 3, floor: Number.NEGATIVE_INFINITY, ...given };
}

function valuesOf({ today, next, published = today }: Cells, count: number): Side["values"] {
  const columns = (rows: Rows) =>
    Array.from({ length: count }, (_, column) => Float64Array.from(rows, (row) => row[column] ?? Number.NaN));
  return { published: columns(published), today: columns(today), next: columns(next) };
}
