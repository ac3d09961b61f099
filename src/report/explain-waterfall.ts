import type { ChangeBlock } from "../schema/changes.ts";
import type { BlockReading, MeasureReading } from "./explain-reading.ts";

/** One bar of a waterfall: the score before or after from 0 on, or a step from where the last one ended. */
export interface WaterfallBar {
  readonly kind: "before" | "block" | "indicator" | "rest" | "after";
  /** null for the scores before and after */
  readonly block: ChangeBlock | null;
  readonly indicator: string | null;
  readonly from: number;
  readonly to: number;
  /** how many indicators stand together in a `rest` */
  readonly count: number;
}

export interface WaterfallOptions {
  /** most indicators that have a bar of their own in a block; the others stand together */
  readonly most?: number;
  /** blocks that are drawn indicator by indicator instead of as one bar; the entity's own data unless given */
  readonly opened?: ReadonlySet<ChangeBlock>;
}

const ownData: ReadonlySet<ChangeBlock> = new Set(["own"]);

/**
 * The bars from the score before to the score after (瀑布图): blocks in their order, those that are opened indicator by
 * indicator, the largest first. Every step begins where the last ended; the last ends at the score after, but for the rounding
 * of the result file. None where there is no change to explain.
 */
export function waterfallOf(
  { before, after, change, blocks }: MeasureReading,
  { most = 6, opened = ownData }: WaterfallOptions = {},
): WaterfallBar[] {
  if (before === null || after === null || change === null) return [];
  const steps = blocks.flatMap((each) => stepsOf(each, opened.has(each.block) ? most : 0));
  let at = before;
  const bars = steps.map(({ size, ...step }): WaterfallBar => {
    const from = at;
    at += size;
    return { ...step, from, to: at };
  });
  const whole = { block: null, indicator: null, from: 0, count: 0 };
  return [{ kind: "before", ...whole, to: before }, ...bars, { kind: "after", ...whole, to: after }];
}

type Step = Omit<WaterfallBar, "from" | "to"> & { readonly size: number };

function stepsOf({ block, contribution, parts }: BlockReading, most: number): Step[] {
  if (most === 0 || parts.length === 0)
    return [{ kind: "block", block, indicator: null, size: contribution, count: 0 }];
  // One indicator too many has its own bar rather than a rest of one.
  const shown = parts.slice(0, parts.length <= most + 1 ? most + 1 : most);
  const steps = shown.map(
    ({ indicator, contribution: size }): Step => ({ kind: "indicator", block, indicator, size, count: 0 }),
  );
  const count = parts.length - shown.length;
  if (count === 0) return steps;
  const size = contribution - shown.reduce((total, part) => total + part.contribution, 0);
  return [...steps, { kind: "rest", block, indicator: null, size, count }];
}
