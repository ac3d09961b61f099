import fc from "fast-check";
import { expect, it } from "vitest";
import { moran, moranIndex, spatialDeviates } from "./moran.ts";
import { spatialWeights } from "./spatial-weights.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const ring = ["a", "b", "c", "d", "e", "f"];
const weights = spatialWeights(
  ring,
  ring.map((unit, index) => [unit, ring[(index + 1) % ring.length]!] as const),
);
const untested = { variance: null, z: null, probability: null };

/** All orders of a list. */
function orders(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, index) => orders(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
}

it("moran(values, weights) is 1 when neighbours are equal pairs and −1 when they are opposites", () => {
  const pairs = spatialWeights(
    ["a", "b", "c", "d"],
    [
      ["a", "b"],
      ["c", "d"],
    ],
  );
  expect(moran([1, 1, 5, 5], pairs).value).toBe(1);
  expect(moran([1, 5, 5, 1], pairs).value).toBe(-1);
});
it("moran(values, weights) by hand on a ring", () => {
  // Deviations −1, −1, −1, 1, 1, 1: neighbours' means −0, −1, −0, 0, 1, 0.
  const found = moran([0, 0, 0, 2, 2, 2], weights);
  expect(found.value).toBeCloseTo(2 / 6, 15);
  expect(found.expected).toBe(-0.2);
});
it("moran(values, weights) has under randomisation the variance of I over all orders of the values", () => {
  const values = [0, 1, 1, 3, 7, 20];
  const all = orders(spatialDeviates(values, weights).values!).map((scores) => moranIndex(scores, weights));
  const centre = all.reduce((total, each) => total + each, 0) / all.length;
  const variance = all.reduce((total, each) => total + (each - centre) ** 2, 0) / all.length;
  const { expected, randomisation, value } = moran(values, weights);
  expect(centre).toBeCloseTo(expected!, 12);
  expect(randomisation.variance).toBeCloseTo(variance, 12);
  expect(randomisation.z).toBeCloseTo((value! - centre) / Math.sqrt(variance), 10);
});
it("moran(values, weights) says why it can't be formed", () => {
  const nothing = { value: null, expected: null, normality: untested, randomisation: untested };
  expect(moran([3, 3, 3, 3, 3, 3], weights)).toEqual({ ...nothing, reason: "no-variance" });
  expect(moran([1, null, 3, 3, 3, 3], weights)).toEqual({ ...nothing, reason: "missing-input" });
  expect(moran([], spatialWeights(["island"], []))).toEqual({ ...nothing, reason: "single-unit" });
});
it("moran(values, weights) has no z where every unit is a neighbour of every other, and none at random for three", () => {
  const pairs = ring.flatMap((a, index) => ring.slice(index + 1).map((b) => [a, b] as const));
  const everyone = moran([1, 2, 3, 4, 5, 9], spatialWeights(ring, pairs));
  expect(everyone.value).toBeCloseTo(-0.2, 12);
  expect([everyone.normality.z, everyone.randomisation.z]).toEqual([null, null]);
  const row = spatialWeights(
    ["a", "b", "c"],
    [
      ["a", "b"],
      ["b", "c"],
    ],
  );
  expect(moran([1, 2, 4], row).randomisation).toEqual(untested);
});
it("moran(values, weights) throws when values and units differ in number", () =>
  expect(() => moran([1, 2], weights)).toThrow("expected 6 values, one a unit with a neighbour, got 2"));
it("moran(values, weights) is finite or null at any size", () =>
  fc.assert(
    fc.property(fc.array(finite, { minLength: 6, maxLength: 6 }), (values) => {
      const { value, reason, normality, randomisation } = moran(values, weights);
      expect(value === null).toBe(reason !== "");
      for (const figure of [value, ...Object.values(normality), ...Object.values(randomisation)]) {
        expect(Number.isFinite(figure ?? 0)).toBe(true);
      }
    }),
  ));
it("moran(values, weights) depends neither on the unit, nor on the level, nor on which end is high", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 6, maxLength: 6 }), (values) => {
      const { value } = moran(values, weights);
      if (value === null) return;
      expect(
        moran(
          values.map((each) => each * 1e200),
          weights,
        ).value,
      ).toBeCloseTo(value, 9);
      expect(
        moran(
          values.map((each) => 1000 - each),
          weights,
        ).value,
      ).toBeCloseTo(value, 9);
    }),
  ));
