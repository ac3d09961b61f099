import { tied } from "../methods/numbers/at-least.ts";
import type { ChangeBlock, ChangeResult } from "../schema/changes.ts";
import { indicatorWeights } from "./composite.ts";
import { splitBlocks, splitFurther } from "./explain-game.ts";
import { scoreIn } from "./explain-places.ts";
import { splitPresence } from "./explain-presence.ts";
import { splitStep } from "./explain-split.ts";
import { type Explained, missingReason, nameOf, rowMaker, type Subject, scoreAt } from "./explain-subject.ts";

/** Blocks of which no indicator has a part of its own. */
const undivided: ReadonlySet<ChangeBlock> = new Set(["method", "universe"]);

/** Explains a score: its change, the blocks that are not nothing, and under each block its indicators, the largest part first. */
export function explainScore(subject: Subject): Explained {
  const row = rowMaker(subject, "score");
  const [before, after] = [scoreAt(subject, "before"), scoreAt(subject, "after")];
  const missing = missingReason(subject);
  if (missing !== null) return { changes: [row("total", { before, after, reason: missing })], residual: 0 };
  const { pictures, differing, row: at, node } = subject;
  const blocks = pictures.drawn ? differing.everywhere : differing.near;
  const split = splitBlocks(blocks, (mix) => scoreIn(pictures.of(mix, at), node, at), nameOf(subject, "score"));
  const contribution = after! - before!;
  // With the figures of today the first edition has no score, so that there is nothing to start from.
  if (split === null) {
    return { changes: [row("total", { before, after, contribution, reason: "not-split" })], residual: 0 };
  }
  const parts = [...split.contributions].map(([block, each]) =>
    explainBlock(subject, { block, contribution: each, blocks, today: split.today, isSplit: !split.bridged }),
  );
  return {
    changes: [row("total", { before, after, contribution }), ...parts.flatMap(({ changes }) => changes)],
    residual: parts.reduce((worst, { residual }) => Math.max(worst, residual), split.residual),
  };
}

interface Block {
  readonly block: ChangeBlock;
  readonly contribution: number;
  readonly blocks: readonly ChangeBlock[];
  /** score of the first edition with the figures of today */
  readonly today: number;
  /** every mix of old and new has a score, so that indicators have theirs */
  readonly isSplit: boolean;
}

function explainBlock(subject: Subject, { block, contribution, blocks, today, isSplit }: Block): Explained {
  const { pictures, row: at, node } = subject;
  const row = rowMaker(subject, "score");
  const further = { block, contribution, what: nameOf(subject, "score") };
  const divides = !undivided.has(block);
  const splitOf = block === "availability" ? splitPresence : splitStep;
  const found =
    divides && isSplit
      ? splitFurther(blocks, further, (old, now) =>
          splitOf({ before: pictures.of(old, at), after: pictures.of(now, at) }, node, at),
        )
      : null;
  const indicators = found ? indicatorRows(subject, block, found.parts) : [];
  if (tied(contribution, 0) && indicators.length === 0) return { changes: [], residual: found?.residual ?? 0 };
  const reason = divides && found === null ? "not-split" : null;
  const said = block === "revised" ? { before: scoreAt(subject, "before"), after: today } : {};
  return { changes: [row(block, { ...said, contribution, reason }), ...indicators], residual: found?.residual ?? 0 };
}

/** The indicators of a block; one without a part has no row. */
function indicatorRows(subject: Subject, block: ChangeBlock, parts: Float64Array): ChangeResult[] {
  const row = rowMaker(subject, "score");
  return [...parts]
    .map((contribution, column) => ({ contribution, column, id: subject.comparison.indicators[column]! }))
    .filter(({ contribution }) => !tied(contribution, 0))
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.id < b.id ? -1 : 1))
    .map(({ contribution, column, id }) =>
      row(block, { indicator: id, ...inputsOf(subject, block, column), contribution }),
    );
}

/** What of an indicator changed, where it is one number: its value, or its effective weight. */
function inputsOf({ comparison, row, node }: Subject, block: ChangeBlock, column: number): Partial<ChangeResult> {
  const [from, to] = comparison.sides;
  const value = (columns: readonly Float64Array[]) => {
    const found = columns[column]![row]!;
    return Number.isNaN(found) ? null : found;
  };
  switch (block) {
    case "revised":
      return { before: value(from.values.published), after: value(from.values.today) };
    case "own":
    case "availability":
      return { before: value(from.values.today), after: value(to.values.next) };
    case "weights":
      return {
        before: indicatorWeights(from.composite, node)[column]!,
        after: indicatorWeights(to.composite, node)[column]!,
      };
    default:
      return {};
  }
}
