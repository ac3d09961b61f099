import fc from "fast-check";
import { expect, it } from "vitest";
import { varimax } from "./varimax.ts";

const root = Math.SQRT1_2;
const close = (numbers: readonly number[], digits = 12) => numbers.map((number) => expect.closeTo(number, digits));
const loadings = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc.array(
    fc.array(
      fc.integer({ min: -50, max: 50 }).map((percent) => percent / 100),
      { minLength: n, maxLength: n },
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
);
const communality = (factors: readonly (readonly number[])[], column: number) =>
  factors.reduce((total, factor) => total + factor[column]! ** 2, 0);
/** Kaiser's criterion: the variance of the squared normalised loadings, added over factors. */
const simplicity = (factors: readonly (readonly number[])[]) =>
  factors
    .map((factor) => factor.map((entry, column) => entry ** 2 / (communality(factors, column) || 1)))
    .reduce((total, squares) => {
      const centre = squares.reduce((a, b) => a + b) / squares.length;
      return total + squares.reduce((a, b) => a + (b - centre) ** 2, 0);
    }, 0);

it("varimax(loadings) turns two columns at 45° onto the axes", () =>
  expect(
    varimax([
      [root, root],
      [root, -root],
    ]),
  ).toEqual([close([1, 0]), close([0, 1])]));
it("varimax(loadings) of one factor is the factor, its sign fixed", () => {
  expect(varimax([[0.6, 0.8]])).toEqual([close([0.6, 0.8], 15)]);
  expect(varimax([[-0.6, -0.8]])).toEqual([close([0.6, 0.8], 15)]);
});
it("varimax(loadings) finds the simple structure that a turn by 30° hid", () => {
  const [cosine, sine] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
  const simple = [
    [0.9, 0.8, 0.7, 0, 0],
    [0, 0, 0, 0.6, 0.5],
  ];
  const hidden = [
    simple[0]!.map((x, i) => cosine * x + sine * simple[1]![i]!),
    simple[1]!.map((y, i) => cosine * y - sine * simple[0]![i]!),
  ];
  expect(varimax(hidden)).toEqual(simple.map((factor) => close(factor, 10)));
});
it("varimax(loadings) keeps a column without loadings at 0, also one of rounding alone", () => {
  for (const noise of [0, 1e-17]) {
    const rotated = varimax([
      [0.5, noise, 0.5],
      [0.5, noise, -0.5],
    ]);
    expect(rotated.map((factor) => factor[1])).toEqual([0, 0]);
  }
});
it("varimax(loadings) throws for no factor, uneven ones and what is no loading", () => {
  expect(() => varimax([])).toThrow("got none");
  expect(() => varimax([[1, 0], [1]])).toThrow("expected 2 loadings a factor, got 1");
  expect(() => varimax([[1.5]])).toThrow("got 1.5");
});
it("varimax(loadings) keeps what each column shares with the factors, and never makes the structure less simple", () =>
  fc.assert(
    fc.property(loadings, (factors) => {
      const rotated = varimax(factors);
      for (const column of factors[0]!.keys()) {
        expect(communality(rotated, column)).toBeCloseTo(communality(factors, column), 12);
      }
      expect(simplicity(rotated)).toBeGreaterThanOrEqual(simplicity(factors) - 1e-9);
      const sizes = rotated.map((factor) => factor.reduce((total, entry) => total + entry ** 2, 0));
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }),
  ));
