import { expect, it } from "vitest";
import { moranPermutation } from "./moran-permutation.ts";
import { spatialWeights } from "./spatial-weights.ts";

const ring = ["a", "b", "c", "d", "e", "f"];
const weights = spatialWeights(
  ring,
  ring.map((unit, index) => [unit, ring[(index + 1) % ring.length]!] as const),
);

it("moranPermutation(values, weights, { seed }) nears the share of orders with an I at least as large", () => {
  // Three 1s side by side on a ring of six: 6 of the 20 ways to place them.
  const { value } = moranPermutation([1, 1, 1, 0, 0, 0], weights, { seed: 7 });
  expect(Math.abs(value! - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / 9999));
});
it("moranPermutation(values, weights, { seed }) is the same for the same seed, and never 0", () => {
  const values = [1, 2, 4, 8, 4, 2];
  const once = moranPermutation(values, weights, { seed: 1, permutations: 99 });
  expect(moranPermutation(values, weights, { seed: 1, permutations: 99 })).toEqual(once);
  expect(once.value).toBeGreaterThanOrEqual(0.01);
  expect((once.value! * 100) % 1).toBeCloseTo(0, 9);
});
it("moranPermutation(values, weights, { seed }) is 1 when all orders have the same I, despite rounding", () => {
  const pairs = ring.flatMap((a, index) => ring.slice(index + 1).map((b) => [a, b] as const));
  const everyone = spatialWeights(ring, pairs);
  expect(moranPermutation([0.1, 0.2, 0.3, 0.4, 0.7, 0.9], everyone, { seed: 3, permutations: 99 }).value).toBe(1);
});
it("moranPermutation(values, weights, { seed }) says why it can't be formed", () => {
  expect(moranPermutation([1, 1, 1, 1, 1, 1], weights, { seed: 1 }).reason).toBe("no-variance");
  expect(moranPermutation([null, 1, 1, 1, 1, 1], weights, { seed: 1 }).reason).toBe("missing-input");
});
it("moranPermutation(values, weights, { seed }) throws for a malformed call", () => {
  expect(() => moranPermutation([1], weights, { seed: 1 })).toThrow("expected 6 values");
  expect(() => moranPermutation([1, 2, 3, 4, 5, 6], weights, { seed: 1, permutations: 0 })).toThrow("got 0");
  expect(() => moranPermutation([1, 2, 3, 4, 5, 6], weights, { seed: -1 })).toThrow("got -1");
});
