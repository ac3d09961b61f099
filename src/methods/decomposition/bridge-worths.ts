/**
 * Fills in the worths of a game that could not be formed (补足缺失的中间状态), so that `shapley` has one for every subset.
 * `worths` are those of the 2ᵏ subsets, null where there is none: with the new weights and the old data, say, no score may be
 * left. Such a subset takes the mean of two worths: the one last there on the way to it, and the one first there on the way
 * from it, each averaged over all orders in which the players may join. So whoever takes the score away and whoever gives it
 * back share what changed in between; a player that changes nothing still has nothing; reversing old and new still
 * turns every sign. What was there stays as it was.
 * Null when nobody or everybody has no worth: then there is no change to share. Throws RangeError unless there are 2ᵏ worths.
 * @example bridgeWorths([10, null, null, 16]); // => [10, 13, 13, 16]
 */
export function bridgeWorths(worths: readonly (number | null)[]): number[] | null {
  const players = Math.log2(worths.length);
  if (!Number.isInteger(players)) throw new RangeError(`bridgeWorths: expected 2ᵏ worths, got ${worths.length}`);
  const [none, all] = [worths[0]!, worths.at(-1)!];
  if (none === null || all === null) return null;
  const last = nearest(worths, players, { order: ascending(worths.length), without: true });
  const next = nearest(worths, players, { order: ascending(worths.length).reverse(), without: false });
  return worths.map((worth, subset) => worth ?? last[subset]! / 2 + next[subset]! / 2);
}

/** Of every subset, its own worth, or the mean of what its neighbours with one player less (or more) come to. */
function nearest(
  worths: readonly (number | null)[],
  players: number,
  { order, without }: { readonly order: readonly number[]; readonly without: boolean },
): number[] {
  const found: number[] = [];
  for (const subset of order) found[subset] = worths[subset] ?? meanAround(subset);
  return found;

  function meanAround(subset: number): number {
    const bits = Array.from({ length: players }, (_, player) => 1 << player);
    const neighbours = bits.filter((bit) => ((subset & bit) !== 0) === without).map((bit) => found[subset ^ bit]!);
    return neighbours.reduce((total, worth) => total + worth / neighbours.length, 0);
  }
}

function ascending(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
