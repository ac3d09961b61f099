import fc from "fast-check";
import { expect, it } from "vitest";
import { ahpGroupWeights } from "./ahp-group-weights.ts";

const matrix = (a: number, b: number, c: number) => [
  [1, a, b],
  [1 / a, 1, c],
  [1 / b, 1 / c, 1],
];
const judgement = fc.integer({ min: -8, max: 8 }).map((step) => (step < 0 ? 1 / (1 - step) : 1 + step));
const expert = fc.tuple(judgement, judgement, judgement).map(([a, b, c]) => matrix(a, b, c));

it("ahpGroupWeights(matrices) by hand: 2 and 8 are 4 together, so 0.8 and 0.2", () => {
  const { judgements, weights, experts } = ahpGroupWeights([
    [
      [1, 2],
      [0.5, 1],
    ],
    [
      [1, 8],
      [0.125, 1],
    ],
  ]);
  expect(judgements[0]![1]).toBeCloseTo(4, 14);
  expect(weights).toEqual([expect.closeTo(0.8, 14), expect.closeTo(0.2, 14)]);
  expect(experts.map((one) => one.weights![0])).toEqual([expect.closeTo(2 / 3, 14), expect.closeTo(8 / 9, 14)]);
});
it("ahpGroupWeights(matrices) carries each expert's ratio: a group may agree with itself when its experts do not", () => {
  const found = ahpGroupWeights([matrix(3, 1 / 3, 3), matrix(1 / 3, 3, 1 / 3)]);
  expect(found.experts.map(({ consistent }) => consistent)).toEqual([false, false]);
  expect(found.consistent).toBe(true);
  expect(found.weights).toEqual([1 / 3, 1 / 3, 1 / 3].map((weight) => expect.closeTo(weight, 14)));
});
it("ahpGroupWeights(matrices) measures how far the rankings agree", () => {
  expect(ahpGroupWeights([matrix(2, 4, 2), matrix(3, 9, 3)]).concordance.value).toBe(1);
  expect(ahpGroupWeights([matrix(2, 4, 2), matrix(1 / 2, 1 / 4, 1 / 2)]).concordance.value).toBe(0);
  expect(ahpGroupWeights([matrix(2, 4, 2)]).concordance.reason).toBe("single-unit");
});
it("ahpGroupWeights(matrices) throws for no expert, different sizes, and a malformed matrix", () => {
  expect(() => ahpGroupWeights([])).toThrow("got none");
  expect(() =>
    ahpGroupWeights([
      [[1]],
      [
        [1, 2],
        [0.5, 1],
      ],
    ]),
  ).toThrow("expected matrices of 1 rows, got one of 2");
  expect(() =>
    ahpGroupWeights([
      [
        [1, 2],
        [2, 1],
      ],
    ]),
  ).toThrow("reciprocal");
});
it("ahpGroupWeights(matrices) does not depend on the order of experts, and of like experts is each of them", () =>
  fc.assert(
    fc.property(fc.array(expert, { minLength: 1, maxLength: 4 }), (experts) => {
      const found = ahpGroupWeights(experts);
      const close = (weights: readonly number[]) => weights.map((weight) => expect.closeTo(weight, 10));
      expect(ahpGroupWeights(experts.toReversed()).weights).toEqual(close(found.weights!));
      const same = ahpGroupWeights([experts[0]!, experts[0]!]);
      expect(same.weights).toEqual(close(same.experts[0]!.weights!));
    }),
  ));
