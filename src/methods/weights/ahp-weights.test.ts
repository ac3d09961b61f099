import fc from "fast-check";
import { expect, it } from "vitest";
import { ahpWeights, type JudgementMatrix } from "./ahp-weights.ts";

const close = (numbers: readonly number[], digits = 12) => numbers.map((number) => expect.closeTo(number, digits));
/** A reciprocal matrix made of the judgements above its diagonal, row by row. */
function reciprocal(n: number, upper: readonly number[]): JudgementMatrix {
  const cell = (i: number, j: number): number => upper[(i * (2 * n - i - 1)) / 2 + (j - i - 1)]!;
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 1 : i < j ? cell(i, j) : 1 / cell(j, i))),
  );
}
const matrixOf = (judgement: fc.Arbitrary<number>) =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((n) =>
      fc
        .array(judgement, { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })
        .map((upper) => reciprocal(n, upper)),
    );
const saatyScale = fc.integer({ min: -8, max: 8 }).map((step) => (step < 0 ? 1 / (1 - step) : 1 + step));

it("ahpWeights(judgements) by hand: 4 to 1 is 0.8 and 0.2, and two things always agree", () => {
  const found = ahpWeights([
    [1, 4],
    [0.25, 1],
  ]);
  expect(found.weights).toEqual(close([0.8, 0.2], 15));
  expect(found).toMatchObject({
    lambdaMax: 2,
    consistencyIndex: 0,
    consistencyRatio: { value: 0 },
    consistent: true,
    triad: null,
  });
});
it("ahpWeights(judgements) gives back the weights of judgements that agree", () => {
  const weights = [0.5, 0.3, 0.15, 0.05];
  const found = ahpWeights(weights.map((a) => weights.map((b) => a / b)));
  expect(found.weights).toEqual(close(weights, 14));
  expect(found.lambdaMax).toBeCloseTo(4, 12);
  expect(found).toMatchObject({ consistent: true, triad: null, table: "Saaty 1980", reason: "" });
});
it("ahpWeights(judgements) by hand: a circle of threes weighs alike, λ = 1 + 3 + 1/3, ratio (4/3)/2/0.58", () => {
  const circle = reciprocal(3, [3, 1 / 3, 3]);
  const found = ahpWeights(circle);
  expect(found.weights).toEqual(close([1 / 3, 1 / 3, 1 / 3]));
  expect(found.lambdaMax).toBeCloseTo(13 / 3, 12);
  expect(found.consistencyIndex).toBeCloseTo(2 / 3, 12);
  expect(found.consistencyRatio.value).toBeCloseTo(2 / 3 / 0.58, 12);
  expect(found.consistent).toBe(false);
  expect(found.triad).toEqual({ items: [0, 1, 2], deviation: expect.closeTo(Math.log(27), 12) });
});
it.each([
  // Judgements of 0 over 1, 2, 3; 1 over 2, 3; 2 over 3: in each, three things go round in a circle of fives.
  [
    [5, 1 / 5, 1, 5, 1, 1],
    [0, 1, 2],
  ],
  [
    [5, 1, 1 / 5, 1, 5, 1],
    [0, 1, 3],
  ],
  [
    [1, 5, 1 / 5, 1, 1, 5],
    [0, 2, 3],
  ],
  [
    [1, 1, 1, 5, 1 / 5, 5],
    [1, 2, 3],
  ],
])("ahpWeights(judgements) names the triad that contradicts itself most: %j has %j", (upper, items) => {
  const found = ahpWeights(reciprocal(4, upper));
  expect(found.consistent).toBe(false);
  expect(found.triad).toEqual({ items, deviation: expect.closeTo(Math.log(125), 12) });
});
it("ahpWeights(judgements, table) takes another table, and has no ratio for a size that it lacks", () => {
  const three = { name: "other", values: new Map([[3, 0.52]]) };
  const circle = reciprocal(3, [3, 1 / 3, 3]);
  expect(ahpWeights(circle, three)).toMatchObject({
    table: "other",
    consistencyRatio: { value: expect.closeTo(2 / 3 / 0.52, 12) },
  });
  const sixteen = ahpWeights(Array.from({ length: 16 }, () => Array.from({ length: 16 }, () => 1)));
  expect(sixteen).toMatchObject({
    consistencyRatio: { value: null, reason: "not-applicable" },
    consistent: null,
    triad: null,
  });
  expect(sixteen.weights).toEqual(
    close(
      Array.from({ length: 16 }, () => 1 / 16),
      15,
    ),
  );
});
it("ahpWeights(judgements) of one thing is 1", () =>
  expect(ahpWeights([[1]])).toMatchObject({
    weights: [1],
    lambdaMax: 1,
    consistencyIndex: 0,
    consistencyRatio: { value: 0 },
  }));
it("ahpWeights(judgements) throws for what is no judgement matrix, and says where", () => {
  expect(() => ahpWeights([])).toThrow("square");
  expect(() => ahpWeights([[1, 2]])).toThrow("square");
  expect(() =>
    ahpWeights([
      [1, 0],
      [1, 1],
    ]),
  ).toThrow("(0, 1) must be finite and above 0, got 0");
  expect(() =>
    ahpWeights([
      [1, -2],
      [-0.5, 1],
    ]),
  ).toThrow("got -2");
  expect(() =>
    ahpWeights([
      [1, 2],
      [0.4, 1],
    ]),
  ).toThrow("(0, 1) and (1, 0) must be reciprocal, their product is 0.8");
  expect(() =>
    ahpWeights([
      [2, 2],
      [0.5, 1],
    ]),
  ).toThrow("(0, 0)");
  expect(() =>
    ahpWeights([
      [1, 3],
      [1 / 3 + 1e-7, 1],
    ]),
  ).toThrow("reciprocal");
  expect(() =>
    ahpWeights([
      [1, 3],
      [0.333333333, 1],
    ]),
  ).not.toThrow();
});
it("ahpWeights(judgements) satisfy A·w = λ·w, λ at least n, whatever Saaty judgements", () =>
  fc.assert(
    fc.property(matrixOf(saatyScale), (judgements) => {
      const { weights, lambdaMax, consistencyRatio } = ahpWeights(judgements);
      expect(weights!.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
      expect(lambdaMax!).toBeGreaterThanOrEqual(judgements.length);
      expect(consistencyRatio.value!).toBeGreaterThanOrEqual(0);
      for (const [i, row] of judgements.entries()) {
        expect(row.reduce((total, judgement, j) => total + judgement * weights![j]!, 0)).toBeCloseTo(
          lambdaMax! * weights![i]!,
          10,
        );
      }
    }),
  ));
it("ahpWeights(judgements) are out of domain when no double holds the eigenvalue", () => {
  // Each of five things beats the next two: λ is twice the judgement.
  const [more, less] = [1.7e308, 1 / 1.7e308];
  const round = reciprocal(5, [more, more, less, less, more, more, less, more, more, more]);
  expect(ahpWeights(round)).toMatchObject({
    weights: null,
    reason: "out-of-domain",
    lambdaMax: null,
    consistent: null,
  });
});
it("ahpWeights(judgements) are finite or out of domain, however far apart the judgements", () =>
  fc.assert(
    fc.property(matrixOf(fc.double({ min: -307, max: 307, noNaN: true }).map((power) => 10 ** power)), (judgements) => {
      const { weights, reason, lambdaMax, consistencyIndex, triad } = ahpWeights(judgements);
      expect(weights === null).toBe(reason === "out-of-domain");
      for (const figure of [...(weights ?? []), lambdaMax ?? 0, consistencyIndex ?? 0, triad?.deviation ?? 0]) {
        expect(Number.isFinite(figure)).toBe(true);
      }
    }),
  ));
