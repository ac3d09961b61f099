import fc from "fast-check";
import { expect, it } from "vitest";
import { orderShares, shapley } from "./shapley.ts";

/** A game: the worth of every subset of its players. */
const game = fc.integer({ min: 1, max: 6 }).chain((players) =>
  fc.record({
    players: fc.constant(players),
    worths: fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    }),
  }),
);

function valuesOf(players: number, worths: readonly (number | null)[]): (number | null)[] {
  return shapley(players, (subset) => worths[subset]!).map((each) => each.value);
}

it("shapley(players, value) averages what each adds over the orders: 1 or 3 for the first, 3 or 5 for the second", () =>
  expect(valuesOf(2, [0, 1, 3, 6])).toEqual([2, 4]));
it("shapley(players, value) shares the glove game 4 : 1 : 1", () => {
  const left = 0b001;
  const worth = (subset: number) => ((subset & left) !== 0 && subset !== left ? 1 : 0);
  const [first, second, third] = shapley(3, worth).map((each) => each.value);
  expect(first).toBeCloseTo(2 / 3, 15);
  expect(second).toBeCloseTo(1 / 6, 15);
  expect(third).toBe(second);
});
it("shapley(1, value) is the whole difference", () => expect(valuesOf(1, [2, 7])).toEqual([5]));
it("shapley(players, value) asks once for each subset, in order", () => {
  const asked: number[] = [];
  shapley(3, (subset) => asked.push(subset));
  expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
it("shapley(players, value) says why it has no values: a worth is missing, or no double can hold it", () => {
  expect(shapley(2, (subset) => (subset === 2 ? null : 1)).map((each) => each.reason)).toEqual([
    "missing-input",
    "missing-input",
  ]);
  const huge = shapley(2, (subset) => ((subset & 1) === 0 ? -1.7e308 : 1.7e308));
  expect(huge.map((each) => each.reason)).toEqual(["out-of-domain", "out-of-domain"]);
});
it("shapley(players, value) throws for fewer than 1 or more than 12 players", () => {
  for (const wrong of [0, 13, 1.5, Number.NaN]) expect(() => shapley(wrong, () => 0)).toThrow(`got ${wrong}`);
});
it("shapley(12, value) still adds up", () => {
  const worth = (subset: number) => Math.sqrt(subset);
  const total = shapley(12, worth).reduce((all, each) => all + each.value!, 0);
  expect(Math.abs(total - Math.sqrt(4095))).toBeLessThan(1e-10);
});
it("shapley(players, value) adds up to the worth of all less that of none", () =>
  fc.assert(
    fc.property(game, ({ players, worths }) => {
      const total = valuesOf(players, worths).reduce<number>((all, each) => all + each!, 0);
      expect(Math.abs(total - (worths.at(-1)! - worths[0]!))).toBeLessThan(1e-10);
    }),
  ));
it("shapley(players, value) gives a player that never changes the worth 0, and leaves the others theirs", () =>
  fc.assert(
    fc.property(game, ({ players, worths }) => {
      const withDummy = shapley(players + 1, (subset) => worths[subset >> 1]!).map((each) => each.value!);
      expect(withDummy[0]).toBe(0);
      for (const [player, each] of valuesOf(players, worths).entries()) {
        expect(withDummy[player + 1]).toBeCloseTo(each!, 10);
      }
    }),
  ));
it("shapley(players, value) gives players that add the same the same", () =>
  fc.assert(
    fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 5, maxLength: 5 }), (bySize) => {
      const size = (subset: number) => subset.toString(2).replaceAll("0", "").length;
      const values = shapley(4, (subset) => bySize[size(subset)]!).map((each) => each.value!);
      for (const each of values) expect(each).toBeCloseTo(values[0]!, 10);
    }),
  ));
it("shapley(players, value) turns every sign when the game is played backwards", () =>
  fc.assert(
    fc.property(game, ({ players, worths }) => {
      const forward = valuesOf(players, worths);
      const backward = valuesOf(players, worths.toReversed());
      for (const [player, each] of forward.entries()) expect(backward[player]! + each!).toBeCloseTo(0, 10);
    }),
  ));
it("shapley(players, value) never yields NaN or Infinity, however large the worths", () =>
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 8, maxLength: 8 }),
      (worths) => {
        for (const each of valuesOf(3, worths)) expect(each === null || Number.isFinite(each)).toBe(true);
      },
    ),
  ));
it("orderShares(players) are those of one subset of each size; over all subsets of the others they make 1", () => {
  expect(orderShares(0)).toEqual([]);
  expect(orderShares(1)).toEqual([1]);
  const [none, one, two] = orderShares(3);
  expect(none! + 2 * one! + two!).toBeCloseTo(1, 15);
});
