import fc from "fast-check";
import { expect, it } from "vitest";
import { aggregate } from "../aggregation/aggregate.ts";
import { geometricEffects, type WeightedScores } from "./geometric-effects.ts";

function childrenOf(score: fc.Arbitrary<number>): fc.Arbitrary<[WeightedScores, WeightedScores]> {
  const weight = fc.double({ min: 0.1, max: 10, noNaN: true });
  const children = (length: number) => {
    const [scores, weights] = [score, weight].map((each) => fc.array(each, { minLength: length, maxLength: length }));
    return fc.record({ scores: scores!, weights: weights! });
  };
  return fc.integer({ min: 1, max: 5 }).chain((length) => fc.tuple(children(length), children(length)));
}
const pair = childrenOf(fc.double({ min: 1, max: 100, noNaN: true }));

function total(before: WeightedScores, after: WeightedScores): number {
  return geometricEffects(before, after).reduce((all, each) => all + each.score.value! + each.weight.value!, 0);
}
function meanOf({ scores, weights }: WeightedScores): number {
  return aggregate(scores, weights, { kind: "geometric" }).value!;
}

it("geometricEffects(before, after) gives the whole change to the only score that moved", () => {
  const effects = geometricEffects({ scores: [20, 45], weights: [1, 1] }, { scores: [80, 45], weights: [1, 1] });
  expect(effects[0]!.score.value).toBeCloseTo(30, 12);
  expect(effects[1]!.score.value).toBe(0);
  expect(effects.map((each) => each.weight.value)).toEqual([0, 0]);
});
it("geometricEffects(before, after) splits by the mean weight when both scores move: a third and two thirds", () => {
  const effects = geometricEffects({ scores: [10, 10], weights: [1, 2] }, { scores: [20, 20], weights: [1, 2] });
  expect(effects[0]!.score.value).toBeCloseTo(10 / 3, 12);
  expect(effects[1]!.score.value).toBeCloseTo(20 / 3, 12);
});
it("geometricEffects(before, after) says why it has no effects", () => {
  const after = { scores: [20, 50], weights: [1, 1] };
  const reasons = (scores: (number | null)[]) =>
    geometricEffects({ scores, weights: [1, 1] }, after).map((each) => [each.score.reason, each.weight.reason]);
  expect(reasons([null, 0])[1]).toEqual(["missing-input", "missing-input"]);
  expect(reasons([1, 0])[0]).toEqual(["non-positive-value", "non-positive-value"]);
});
it("geometricEffects(before, after) throws for malformed weights and for different numbers of children", () => {
  const two = { scores: [20, 50], weights: [1, 1] };
  expect(() => geometricEffects(two, { scores: [20], weights: [1] })).toThrow("got 1 and 2");
  expect(() => geometricEffects(two, { scores: [20, 50], weights: [1, -1] })).toThrow("got -1");
});
it("geometricEffects(before, after) adds up to the change of the mean, and turns its sign when reversed", () =>
  fc.assert(
    fc.property(pair, ([before, after]) => {
      expect(Math.abs(total(before, after) - (meanOf(after) - meanOf(before)))).toBeLessThan(1e-10);
      expect(Math.abs(total(before, after) + total(after, before))).toBeLessThan(1e-10);
    }),
  ));
it("geometricEffects(before, after) never yields NaN or Infinity", () =>
  fc.assert(
    fc.property(
      childrenOf(fc.double({ min: 0, minExcluded: true, max: Number.MAX_VALUE, noNaN: true })),
      ([before, after]) => {
        for (const { score, weight } of geometricEffects(before, after)) {
          for (const { value } of [score, weight]) expect(value === null || Number.isFinite(value)).toBe(true);
        }
      },
    ),
  ));
