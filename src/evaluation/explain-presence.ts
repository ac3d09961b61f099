import { bridgeWorths } from "../methods/decomposition/bridge-worths.ts";
import { mostPlayers, shapley } from "../methods/decomposition/shapley.ts";
import { scoreComposite } from "./composite.ts";
import type { Step } from "./explain-split.ts";

/**
 * Splits what the coming and going of values does to a node's score between those indicators: Shapley over the indicators
 * whose scores differ, so that the others, whose weights only follow, have no part. Null when the node has no score before or
 * after, and when more than 12 indicators differ.
 */
export function splitPresence({ before, after }: Step, node: string, row: number): Float64Array | null {
  const [old, now] = [before, after].map(({ scores }) => scores.map((column) => column[row]!));
  const changed = old!.flatMap((score, column) => (Object.is(score, now![column]) ? [] : [column]));
  const place = before.composite.nodes.findIndex(({ id }) => id === node);
  if (changed.length > mostPlayers || place < 0) return null;
  const found = new Float64Array(old!.length);
  if (changed.length === 0) return found;
  const worths = bridgeWorths(
    Array.from({ length: 2 ** changed.length }, (_, subset) => {
      const isNew = (column: number) => (subset & (1 << changed.indexOf(column))) !== 0;
      const scores = old!.map((score, column) =>
        Float64Array.of(changed.includes(column) && isNew(column) ? now![column]! : score),
      );
      const value = scoreComposite(before.composite, scores)[place]!.values[0]!;
      return Number.isNaN(value) ? null : value;
    }),
  );
  if (worths === null) return null;
  const values = shapley(changed.length, (subset) => worths[subset]!);
  for (const [player, column] of changed.entries()) found[column] = values[player]!.value!;
  return found;
}
