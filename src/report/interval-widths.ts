import { quantile } from "../methods/statistics/quantile.ts";
import type { Run } from "../schema/sensitivity.ts";
import type { EditionView } from "./edition-view.ts";

/** How wide the intervals of a node's places are over the ranked entities, in places: 0 where both ends are the same. */
export interface IntervalWidths {
  readonly node: string;
  readonly median: number;
  readonly widest: number;
  /** who has the widest, by code */
  readonly who: readonly string[];
  /** how many intervals are one place wide or none, two or three wide, and wider */
  readonly spread: readonly [number, number, number];
}

/** The widths of a node's intervals of places (位次区间宽度) under one run; null where an edition has none. */
export function intervalWidths(view: EditionView, node: string, run: Run): IntervalWidths | null {
  const rows = view.provinces.flatMap(({ entity_id: entity }) => {
    const row = view.interval(entity, "rank", node, run);
    return row === null || row.low === null || row.high === null ? [] : [{ entity, width: row.high - row.low }];
  });
  const widths = rows.map(({ width }) => width);
  const median = quantile(widths, 0.5);
  if (median === null) return null;
  const widest = Math.max(...widths);
  const between = (low: number, high: number) => widths.filter((width) => width > low && width <= high).length;
  return {
    node,
    median,
    widest,
    who: rows.filter(({ width }) => width === widest).map(({ entity }) => entity),
    spread: [between(-1, 1), between(1, 3), between(3, Number.POSITIVE_INFINITY)],
  };
}
