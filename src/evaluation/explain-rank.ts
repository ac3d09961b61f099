import { shapley } from "../methods/decomposition/shapley.ts";
import { tied } from "../methods/numbers/at-least.ts";
import { rankViews } from "../schema/changes.ts";
import { residualOf, splitBlocks } from "./explain-game.ts";
import { type Explained, ends, missingReason, nameOf, rowMaker, type Subject, scoreAt } from "./explain-subject.ts";

const nothing: Explained = { changes: [], residual: 0 };

/**
 * Explains a rank: its change, the blocks that are not nothing, and what the entity's own score and those of the others did.
 * An entity that neither edition ranks has no rows.
 */
export function explainRank(subject: Subject): Explained {
  const { comparison, places, differing, node, row: at } = subject;
  const [wasRanked, isRanked] = comparison.sides.map(({ ranked }) => ranked.has(comparison.entities[at]!));
  if (!wasRanked && !isRanked) return nothing;
  const row = rowMaker(subject, "rank");
  const scores = { before: scoreAt(subject, "before"), after: scoreAt(subject, "after") };
  const before = wasRanked && scores.before !== null ? places.of(ends.before, node, at) : null;
  const after = isRanked && scores.after !== null ? places.of(ends.after, node, at) : null;
  if (before === null || after === null) {
    const reason = missingReason(subject) ?? (isRanked ? "not-before" : "not-after");
    return { changes: [row("total", { before, after, reason })], residual: 0 };
  }
  const name = nameOf(subject, "rank");
  const contribution = after - before;
  const split = splitBlocks(differing.everywhere, (mix) => places.of(mix, node, at), name);
  if (split === null) {
    return { changes: [row("total", { before, after, contribution, reason: "not-split" })], residual: 0 };
  }
  const [own, others] = twoSided(subject);
  const views = [row(rankViews[0], { ...scores, contribution: own! }), row(rankViews[1], { contribution: others! })];
  const said = [...split.contributions].map(([block, each]) =>
    row(block, { ...(block === "revised" ? { before, after: split.today } : {}), contribution: each }),
  );
  const changes = [...said, ...views].filter((each) => !tied(each.contribution!, 0));
  return {
    changes: [row("total", { before, after, contribution }), ...changes],
    residual: Math.max(split.residual, residualOf([own!, others!], contribution, name)),
  };
}

/** What the entity's own score did to its rank, and what the scores of all others and who they are did. */
function twoSided({ places, node, row }: Subject): (number | null)[] {
  const end = (subset: number, bit: number) => ((subset & bit) === 0 ? ends.before : ends.after);
  return shapley(2, (subset) => places.between(end(subset, 1), end(subset, 2), { node, row })).map(
    ({ value }) => value,
  );
}
