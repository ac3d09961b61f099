import { bridgeWorths } from "../methods/decomposition/bridge-worths.ts";
import { orderShares, shapley } from "../methods/decomposition/shapley.ts";
import { sum } from "../methods/numbers/sum.ts";
import type { ChangeBlock } from "../schema/changes.ts";
import { bitOf, type Mix } from "./explain-cells.ts";

/** A change split between blocks. */
export interface Split {
  readonly before: number;
  /** the first edition with the figures of today */
  readonly today: number;
  readonly after: number;
  readonly contributions: ReadonlyMap<ChangeBlock, number>;
  /** some mix of old and new has no worth; its place was taken by what was there before and after it */
  readonly bridged: boolean;
  /** how far the contributions miss the change: rounding alone */
  readonly residual: number;
}

/** Most that contributions may miss a change by: rounding of scores of 0 to 100, and no more. */
const tolerance = 1e-10;
const revised = bitOf("revised");

/**
 * Splits what a worth changed by between the blocks that differ: exact, whatever the worth is made of. A revision of past
 * figures comes first and is what it did to the first edition, so that no part of it is read as progress; all other blocks
 * have their Shapley value (夏普利值) on the figures of today.
 * Null when there is no worth before, with the figures of today, or after. Throws an Error when contributions do not add up,
 * which cannot be.
 */
export function splitBlocks(
  blocks: readonly ChangeBlock[],
  worthOf: (mix: Mix) => number | null,
  what: string,
): Split | null {
  const before = worthOf(0);
  const players = playersOf(blocks);
  const worths = Array.from({ length: 2 ** players.length }, (_, subset) => worthOf(mixOf(players, subset)));
  const filled = bridgeWorths(worths);
  if (before === null || filled === null) return null;
  const [today, after] = [filled[0]!, filled.at(-1)!];
  const values = players.length === 0 ? [] : shapley(players.length, (subset) => filled[subset]!);
  const contributions = new Map<ChangeBlock, number>([
    ...(blocks.includes("revised") ? [["revised", today - before] as const] : []),
    ...players.map((block, player) => [block, values[player]!.value!] as const),
  ]);
  const residual = residualOf([...contributions.values()], after - before, what);
  return { before, today, after, contributions, bridged: worths.includes(null), residual };
}

/** The blocks that change in any order, once past figures are revised. */
function playersOf(blocks: readonly ChangeBlock[]): readonly ChangeBlock[] {
  return blocks.filter((block) => block !== "revised");
}

/** The mix in which the blocks of a subset are new, on the figures of today. */
function mixOf(blocks: readonly ChangeBlock[], subset: number): Mix {
  return blocks.reduce((mix, block, player) => ((subset & (1 << player)) === 0 ? mix : mix | bitOf(block)), revised);
}

/**
 * Splits what one block contributes further, by the same mean over all orders: `splitOf` splits what the block does in one
 * mix. Null when any of them cannot be split. Throws an Error when the parts do not add up to `contribution`.
 */
export function splitFurther(
  blocks: readonly ChangeBlock[],
  { block, contribution, what }: { readonly block: ChangeBlock; readonly contribution: number; readonly what: string },
  splitOf: (without: Mix, mixed: Mix) => Float64Array | null,
): { readonly parts: Float64Array; readonly residual: number } | null {
  const players = playersOf(blocks);
  const rest = block === "revised" ? [] : players.filter((each) => each !== block);
  const shares = block === "revised" ? [1] : orderShares(players.length);
  let parts: Float64Array | null = null;
  for (let subset = 0; subset < 2 ** rest.length; subset += 1) {
    const mixed = mixOf(rest, subset) | bitOf(block);
    const found = splitOf(mixed ^ bitOf(block), mixed);
    if (found === null) return null;
    const share = shares[rest.filter((_, player) => (subset & (1 << player)) !== 0).length]!;
    parts = found.map((part, index) => (parts?.[index] ?? 0) + share * part);
  }
  return parts && { parts, residual: residualOf([...parts], contribution, `${what} ${block}`) };
}

/** How far parts miss their whole. Throws an Error beyond rounding. */
export function residualOf(parts: readonly number[], whole: number, what: string): number {
  const residual = Math.abs((sum(parts) ?? Number.POSITIVE_INFINITY) - whole);
  if (!(residual <= tolerance)) throw new Error(`${what}: contributions miss the change by ${residual}`);
  return residual;
}
