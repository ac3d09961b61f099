import type { CompositeNode } from "./composite.ts";
import type { IndicatorScale, Rebuildable } from "./rebuild.ts";

/** A column of the edition's year, or of several years by how many years earlier they are; null for missing. */
export type Column = readonly (number | null)[];

export interface SmallModel {
  /** by indicator; in every year unless given by year */
  readonly columns: readonly Column[] | ReadonlyMap<number, readonly Column[]>;
  readonly nodes: readonly CompositeNode[];
  /** other ways to score; 0 to 100 is the published one */
  readonly scales?: readonly IndicatorScale[];
  readonly weightNoise?: number;
}

/** A model for tests: indicators A, B, … between 0 and 100, and one set of weights. */
export function smallRebuildable({ columns, nodes, scales = [], weightNoise = 0 }: SmallModel): Rebuildable {
  const years = columns instanceof Map ? columns : null;
  const ofYear = (back: number) => (years?.get(back) ?? (years === null ? columns : [])) as readonly Column[];
  const first = ofYear(0);
  const indicators = first.map((_, at) => String.fromCharCode(65 + at));
  const composite = { indicators, nodes };
  const rows = first[0]!.length;
  const gap = () => new Float64Array(rows).fill(Number.NaN);
  return {
    rows,
    composites: [composite, composite],
    scales: [plainScale, ...scales].map((scale) => indicators.map(() => scale)),
    values: (back) =>
      indicators.map((_, at) => {
        const column = ofYear(back)[at];
        return column === undefined ? gap() : Float64Array.from(column, (value) => value ?? Number.NaN);
      }),
    weightNoise,
    meanFloor: 1,
  };
}

export const plainScale: IndicatorScale = { goalposts: { low: 0, high: 100 }, transform: "linear", direction: 1 };

/** A node of children of equal weight, by their places; whole or nothing when asked for. */
export function smallNode(id: string, children: readonly number[], availability = 2 / 3): CompositeNode {
  return {
    id,
    children,
    weights: children.map(() => 1),
    kind: "arithmetic",
    availability,
    floor: Number.NEGATIVE_INFINITY,
  };
}
