import fc from "fast-check";
import { expect, it } from "vitest";
import { bridgeWorths } from "./bridge-worths.ts";
import { shapley } from "./shapley.ts";

/** A game of 1 to 5 players of which some worths are missing, but not that of nobody nor that of everybody. */
const game = fc.integer({ min: 1, max: 5 }).chain((players) => {
  const worth = fc.double({ min: -100, max: 100, noNaN: true });
  const inner = fc.array(fc.option(worth), { minLength: 2 ** players - 2, maxLength: 2 ** players - 2 });
  return fc.tuple(worth, inner, worth).map(([none, between, all]): { players: number; worths: (number | null)[] } => ({
    players,
    worths: [none, ...between, all],
  }));
});

function valuesOf(players: number, worths: readonly (number | null)[]): number[] {
  const filled = bridgeWorths(worths)!;
  return shapley(players, (subset) => filled[subset]!).map((each) => each.value!);
}

it("bridgeWorths(worths) shares a gap in halves between who opens and who closes it", () =>
  expect(valuesOf(2, [10, null, null, 16])).toEqual([3, 3]));
it("bridgeWorths(worths) takes the mean of the worth last there and the worth first there", () => {
  // Without player 1 (bit 0) there is no score once player 2 has come; player 3 adds 4 where there is one.
  const worths = [10, 20, null, 30, 14, 24, null, 34];
  expect(bridgeWorths(worths)).toEqual([10, 20, (10 + (30 + 34) / 2) / 2, 30, 14, 24, ((10 + 14) / 2 + 34) / 2, 34]);
});
it("bridgeWorths(worths) leaves worths that are there as they are", () =>
  expect(bridgeWorths([1, 2, 3, 7])).toEqual([1, 2, 3, 7]));
it("bridgeWorths(worths) has nothing to fill between when nobody or everybody has no worth", () => {
  expect(bridgeWorths([null, 1])).toBeNull();
  expect(bridgeWorths([1, 2, 3, null])).toBeNull();
});
it("bridgeWorths(worths) throws unless there are 2ᵏ worths", () => {
  for (const wrong of [0, 3, 5]) expect(() => bridgeWorths(new Array(wrong).fill(1))).toThrow(`got ${wrong}`);
});
it("bridgeWorths(worths) does not overflow", () =>
  expect(bridgeWorths([1.7e308, null, null, 1.7e308])).toEqual([1.7e308, 1.7e308, 1.7e308, 1.7e308]));
it("bridgeWorths(worths) lets the values add up to the change", () =>
  fc.assert(
    fc.property(game, ({ players, worths }) => {
      const total = valuesOf(players, worths).reduce((all, each) => all + each, 0);
      expect(Math.abs(total - (worths.at(-1)! - worths[0]!))).toBeLessThan(1e-10);
    }),
  ));
it("bridgeWorths(worths) turns every sign when old and new change places", () =>
  fc.assert(
    fc.property(game, ({ players, worths }) => {
      const back = valuesOf(players, worths.toReversed());
      valuesOf(players, worths).forEach((value, player) => {
        expect(back[player]).toBeCloseTo(-value, 10);
      });
    }),
  ));
it("bridgeWorths(worths) gives a player that changes nothing nothing, and leaves the others theirs", () =>
  fc.assert(
    fc.property(game, ({ players, worths }) => {
      const [, ...values] = valuesOf(
        players + 1,
        worths.flatMap((worth) => [worth, worth]),
      );
      const [idle] = valuesOf(
        players + 1,
        worths.flatMap((worth) => [worth, worth]),
      );
      expect(idle).toBeCloseTo(0, 12);
      valuesOf(players, worths).forEach((value, player) => {
        expect(values[player]).toBeCloseTo(value, 10);
      });
    }),
  ));
