import fc from "fast-check";
import { expect, it } from "vitest";
import { localMoran } from "./local-moran.ts";
import { moran } from "./moran.ts";
import { spatialWeights } from "./spatial-weights.ts";

const ring = ["a", "b", "c", "d", "e", "f"];
const weights = spatialWeights(
  ring,
  ring.map((unit, index) => [unit, ring[(index + 1) % ring.length]!] as const),
);
/** Eight rows of eight, neighbours side by side. */
const names = Array.from({ length: 64 }, (_, place) => `${place}`);
const grid = spatialWeights(
  names,
  names.flatMap((name, place) => [
    ...(place % 8 < 7 ? [[name, names[place + 1]!] as const] : []),
    ...(place < 56 ? [[name, names[place + 8]!] as const] : []),
  ]),
);

it("localMoran(values, weights) by hand on a ring, with its quadrants", () => {
  // Deviations −1 and 1, neighbours' means 0, −1, 0, 0, 1, 0; times 5/6.
  const found = localMoran([0, 0, 0, 2, 2, 2], weights, { seed: 1, permutations: 99 });
  const expected = [0, 5 / 6, 0, 0, 5 / 6, 0];
  for (const [unit, { value }] of found.entries()) expect(value).toBeCloseTo(expected[unit]!, 15);
  expect(found[1]?.quadrant).toBe("low-low");
  expect(found[4]?.quadrant).toBe("high-high");
});
it("localMoran(values, weights) tells a high unit among low ones from a low one among high ones", () => {
  const quadrants = localMoran([9, 0, 1, 0, 9, 9], weights, { seed: 1, permutations: 99 }).map((each) => each.quadrant);
  expect(quadrants[2]).toBe("low-low");
  expect(quadrants[5]).toBe("high-high");
  expect(localMoran([0, 9, 0, 0, 0, 0], weights, { seed: 1, permutations: 99 })[1]?.quadrant).toBe("high-low");
  expect(localMoran([9, 0, 9, 9, 9, 9], weights, { seed: 1, permutations: 99 })[1]?.quadrant).toBe("low-high");
});
it("localMoran(values, weights) has the probability of the smaller tail, twice", () => {
  // Both neighbours of the first are low, as in 6 of 10 draws of two from its others: twice that is no rarity.
  expect(localMoran([5, 0, 5, 0, 0, 0], weights, { seed: 5 })[0]).toMatchObject({
    quadrant: "high-low",
    probability: 1,
  });
  // One of them is high, as in 4 of 10 draws.
  const [first] = localMoran([1, 0, 0, 0, 0, 1], weights, { seed: 5 });
  expect(Math.abs(first!.probability! - 0.8)).toBeLessThan(0.04);
});
it("localMoran(values, weights) finds the one cluster on a grid, and nothing in the rest", () => {
  const values = names.map((_, place) => (place % 8 < 3 && place < 24 ? 50 : (place * 37) % 10));
  const found = localMoran(values, grid, { seed: 1 });
  const middle = found[9]!;
  expect(middle).toMatchObject({ quadrant: "high-high", significant: true });
  expect(middle.probability).toBeLessThan(0.002);
  for (const { significant, adjusted, probability } of found) {
    expect(significant).toBe(adjusted! <= 0.05);
    expect(adjusted!).toBeGreaterThanOrEqual(probability!);
  }
  expect(found[63]?.significant).toBe(false);
});
it("localMoran(values, weights) says for every unit why it can't be formed", () => {
  const nothing = { value: null, quadrant: null, probability: null, adjusted: null, significant: false };
  const all = (reason: string) => ring.map(() => ({ ...nothing, reason }));
  expect(localMoran([2, 2, 2, 2, 2, 2], weights, { seed: 1 })).toEqual(all("no-variance"));
  expect(localMoran([2, 2, 2, 2, 2, null], weights, { seed: 1 })).toEqual(all("missing-input"));
  expect(localMoran([], spatialWeights([], []), { seed: 1 })).toEqual([]);
});
it("localMoran(values, weights) throws for a malformed call", () => {
  const values = [1, 2, 3, 4, 5, 6];
  expect(() => localMoran([1], weights, { seed: 1 })).toThrow("expected 6 values");
  expect(() => localMoran(values, weights, { seed: 1, permutations: 1.5 })).toThrow("got 1.5");
  expect(() => localMoran(values, weights, { seed: 1, level: 5 })).toThrow("got 5");
});
it("localMoran(values, weights) adds up to m − 1 times the global I", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 6, maxLength: 6 }), (values) => {
      const { value } = moran(values, weights);
      if (value === null) return;
      const found = localMoran(values, weights, { seed: 1, permutations: 9 });
      expect(found.reduce((total, each) => total + each.value!, 0)).toBeCloseTo(5 * value, 9);
    }),
  ));
