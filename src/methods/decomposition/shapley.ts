import { formed, type Outcome, unformed } from "../numbers/outcome.ts";
import { sum } from "../numbers/sum.ts";

/** Most players whose every subset is worked out (参与者上限): 4096 worths. */
export const mostPlayers = 12;

/**
 * Shapley values of 1 to 12 players (夏普利值): what each adds, averaged over all orders in which they may join.
 * `value` gives the worth of a subset, player j taking part when bit j is set; it is called once for each of the 2ᵏ, from
 * the empty one (0) to all (2ᵏ − 1). The values add up to the worth of all less that of none, and a player that never
 * changes the worth has exactly 0. For figures that share a rebuild, such as the ranks of all units, keep the 2ᵏ rebuilds
 * by subset and look them up.
 * No player has a value when a worth is missing (`missing-input`) or no double can hold one (`out-of-domain`).
 * Throws RangeError when there are not 1 to 12 players.
 * Source: Shapley 1953, Contributions to the Theory of Games II, 307–317.
 * @example shapley(2, (subset) => (subset === 3 ? 6 : subset)).map((each) => each.value); // => [2.5, 3.5]
 */
export function shapley(players: number, value: (subset: number) => number | null): Outcome[] {
  if (!Number.isInteger(players) || players < 1 || players > mostPlayers) {
    throw new RangeError(`shapley: expected 1 to ${mostPlayers} players, got ${players}`);
  }
  const worths = Array.from({ length: 2 ** players }, (_, subset) => value(subset));
  const present = worths.filter((worth) => worth !== null);
  const everyone = Array.from({ length: players }, (_, player) => player);
  if (present.length < worths.length) return everyone.map(() => unformed("missing-input"));
  const weights = orderShares(players);
  const outcomes = everyone.map((player) => formed(sum(additions(present, player, weights))));
  return outcomes.every((each) => each.value !== null) ? outcomes : outcomes.map(() => unformed("out-of-domain"));
}

/** What a player adds to each subset of the others, times the share of the orders in which it finds that subset there. */
function additions(worths: readonly number[], player: number, weights: readonly number[]): number[] {
  return worths.flatMap((without, subset) => {
    if ((subset & (1 << player)) !== 0) return [];
    const weight = weights[sizeOf(subset)]!;
    // Weighted before subtracting: the difference of two huge worths would overflow.
    return [weight * worths[subset | (1 << player)]! - weight * without];
  });
}

/**
 * Share of the orders of k players in which a given one is preceded by a given subset (各次序所占份额), by its size s:
 * s!(k − s − 1)!/k!, for s from 0 to k − 1; none for no player.
 * @example orderShares(3); // => [1 / 3, 1 / 6, 1 / 3]
 */
export function orderShares(players: number): number[] {
  let chosen = 1;
  return Array.from({ length: players }, (_, size) => {
    if (size > 0) chosen = (chosen * (players - size)) / size;
    return 1 / (players * chosen);
  });
}

function sizeOf(subset: number): number {
  return subset === 0 ? 0 : (subset & 1) + sizeOf(subset >> 1);
}
