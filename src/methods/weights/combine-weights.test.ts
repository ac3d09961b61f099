import fc from "fast-check";
import { expect, it } from "vitest";
import { combineWeights } from "./combine-weights.ts";

const weights = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
  .filter((list) => list.some((weight) => weight > 1e-9));
const combination = fc.constantFrom(
  { kind: "linear" as const },
  { kind: "multiplicative" as const },
  { kind: "geometric" as const },
  { kind: "game" as const },
);
const close = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 14));

it("combineWeights(subjective, objective) mixes half and half, or by the share given", () => {
  expect(combineWeights([0.6, 0.4], [0.2, 0.8])).toEqual({
    weights: close([0.4, 0.6]),
    reason: "",
    kind: "linear",
    parts: [0.5, 0.5],
  });
  expect(combineWeights([0.6, 0.4], [0.2, 0.8], { kind: "linear", share: 0.75 }).weights).toEqual(close([0.5, 0.5]));
  expect(combineWeights([3, 2], [1, 4]).weights).toEqual(close([0.4, 0.6]));
});
it("combineWeights(subjective, objective) by products: 12 to 32, and by their roots", () => {
  expect(combineWeights([0.6, 0.4], [0.2, 0.8], { kind: "multiplicative" }).weights).toEqual(close([12 / 44, 32 / 44]));
  const [a, b] = [Math.sqrt(12), Math.sqrt(32)];
  expect(combineWeights([0.6, 0.4], [0.2, 0.8], { kind: "geometric" })).toMatchObject({
    weights: close([a / (a + b), b / (a + b)]),
    parts: null,
  });
});
it("combineWeights(subjective, objective) by the game, by hand", () => {
  // s·s = 0.52, s·o = 0.44, o·o = 0.68: Δ = 0.16, a₁ = 0.68 · 0.08 / 0.16 = 0.34, a₂ = 0.52 · 0.24 / 0.16 = 0.78.
  const found = combineWeights([0.6, 0.4], [0.2, 0.8], { kind: "game" });
  expect(found.kind).toBe("game");
  expect(found.parts).toEqual(close([0.34 / 1.12, 0.78 / 1.12]));
  expect(found.weights![0]).toBeCloseTo((0.34 * 0.6 + 0.78 * 0.2) / 1.12, 14);
});
it("combineWeights(subjective, objective) falls back to half and half when the game has a negative part, and says so", () => {
  // The flatter of two that lean the same way: s·s = 0.505 is below s·o = 0.54, so its opposite number would count below 0.
  const found = combineWeights([0.55, 0.45], [0.9, 0.1], { kind: "game" });
  expect(found).toEqual({ weights: close([0.725, 0.275]), reason: "", kind: "linear", parts: [0.5, 0.5] });
  expect(combineWeights([0.9, 0.1], [0.55, 0.45], { kind: "game" }).kind).toBe("linear");
});
it("combineWeights(subjective, objective) of weights that agree are those weights", () =>
  expect(combineWeights([0.7, 0.3], [7, 3], { kind: "game" })).toMatchObject({
    weights: close([0.7, 0.3]),
    kind: "linear",
  }));
it("combineWeights(subjective, objective) lets no 0 strike a thing out of a product", () => {
  for (const kind of ["multiplicative", "geometric"] as const) {
    expect(combineWeights([1, 0], [0.5, 0.5], { kind })).toMatchObject({ weights: null, reason: "non-positive-value" });
    expect(combineWeights([0.5, 0.5], [0, 1], { kind }).reason).toBe("non-positive-value");
  }
  expect(combineWeights([1, 0], [0.5, 0.5]).weights).toEqual([0.75, 0.25]);
  expect(combineWeights([1, 1e-200], [1, 1e-200], { kind: "multiplicative" }).reason).toBe("out-of-domain");
});
it("combineWeights(subjective, objective) throws for malformed weights and a share outside 0 to 1", () => {
  expect(() => combineWeights([1, 2], [1])).toThrow("expected 2, got 1");
  expect(() => combineWeights([], [])).toThrow(RangeError);
  expect(() => combineWeights([1, -2], [1, 1])).toThrow("got -2");
  expect(() => combineWeights([1, 2], [1, 1], { kind: "linear", share: 1.5 })).toThrow("got 1.5");
});
it("combineWeights(subjective, objective) add up to 1, or are null with a reason", () =>
  fc.assert(
    fc.property(weights, weights, combination, (a, b, asked) => {
      const found = combineWeights(a, b, asked);
      expect(found.weights === null).toBe(found.reason !== "");
      expect(Math.abs((found.weights?.reduce((x, y) => x + y) ?? 1) - 1)).toBeLessThanOrEqual(1e-12);
      for (const part of found.parts ?? []) expect(part >= 0 && part <= 1).toBe(true);
    }),
  ));
it("combineWeights(subjective, objective) by a product or a game does not depend on which comes first", () =>
  fc.assert(
    fc.property(weights, weights, combination, (a, b, asked) => {
      const [one, other] = [combineWeights(a, b, asked), combineWeights(b, a, asked)];
      for (const [i, weight] of (one.weights ?? []).entries()) expect(other.weights![i]).toBeCloseTo(weight, 9);
    }),
  ));
