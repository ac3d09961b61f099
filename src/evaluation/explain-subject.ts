import { aggregateReasons } from "../methods/aggregation/aggregate-columns.ts";
import { type ChangeResult, changeBlocks } from "../schema/changes.ts";
import type { Reason } from "../schema/reason.ts";
import type { Differing } from "./explain-blocks.ts";
import { bitOf, type Mix } from "./explain-cells.ts";
import type { Comparison } from "./explain-comparison.ts";
import type { Pictures } from "./explain-pictures.ts";
import { type Places, scoreIn } from "./explain-places.ts";

/** One node of one entity, and all that its change is explained from. */
export interface Subject {
  readonly comparison: Comparison;
  readonly pictures: Pictures;
  readonly places: Places;
  readonly differing: Differing;
  readonly row: number;
  readonly node: string;
}

/** Rows that explain one score or rank, and how far their sums miss it. */
export interface Explained {
  readonly changes: readonly ChangeResult[];
  readonly residual: number;
}

/** The first edition as it was published, the same with the figures of today, and the second edition. */
export const ends: { readonly before: Mix; readonly today: Mix; readonly after: Mix } = {
  before: 0,
  today: bitOf("revised"),
  after: changeBlocks.reduce((mix, block) => mix | bitOf(block), 0),
};

/** What an error says of a subject. */
export function nameOf({ comparison, row, node }: Subject, measure: ChangeResult["measure"]): string {
  return `explain ${comparison.entities[row]} ${node} ${measure}`;
}

/** Makes rows of a subject. */
export function rowMaker({ comparison, row, node }: Subject, measure: ChangeResult["measure"]) {
  const empty = { indicator: null, before: null, after: null, contribution: null, reason: null };
  return (block: ChangeResult["block"], said: Partial<ChangeResult>): ChangeResult => ({
    entity_id: comparison.entities[row]!,
    node,
    measure,
    block,
    ...empty,
    ...said,
  });
}

/** Score in one of the two editions; null for an entity or a node that it does not have. */
export function scoreAt({ comparison, pictures, row, node }: Subject, side: "before" | "after"): number | null {
  const { entities } = comparison.sides[side === "before" ? 0 : 1];
  return entities.has(comparison.entities[row]!) ? scoreIn(pictures.of(ends[side], row), node, row) : null;
}

/**
 * Why there is no change: the entity or the node is in one edition only, or has no score there; what the second edition lacks
 * goes first. Null where there is a change.
 */
export function missingReason({ comparison, pictures, row, node }: Subject): Reason | null {
  const reasonAt = (side: "before" | "after"): Reason | "" => {
    const { entities, composite } = comparison.sides[side === "before" ? 0 : 1];
    const place = composite.nodes.findIndex(({ id }) => id === node);
    if (place < 0 || !entities.has(comparison.entities[row]!)) return `not-${side}`;
    return aggregateReasons[pictures.of(ends[side], row).nodes[place]!.reasons[row]!]!;
  };
  return reasonAt("after") || reasonAt("before") || null;
}
