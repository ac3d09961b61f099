import fc from "fast-check";
import { expect, it } from "vitest";
import { noisyWeights } from "./noisy-weights.ts";

const u = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const weighted = fc.array(fc.tuple(fc.double({ min: 0.01, max: 10, noNaN: true }), u), { minLength: 1, maxLength: 8 });
const noise = fc.double({ min: 0, max: 0.99, noNaN: true });

it("noisyWeights(weights, draws, noise) multiplies each by a number within the noise, then rescales", () => {
  const [first, second] = noisyWeights([1, 1], [0, 0.5], 0.5);
  expect(first).toBeCloseTo(1 / 3, 15);
  expect(second).toBeCloseTo(2 / 3, 15);
});
it("noisyWeights(weights, draws, 0) is the shares of the weights themselves", () =>
  expect(noisyWeights([0.3, 0.3, 0.6], [0.1, 0.5, 0.9], 0)).toEqual([0.25, 0.25, 0.5]));
it("noisyWeights(weights, draws, noise) leaves a weight of 0 at 0", () =>
  expect(noisyWeights([0, 2, 2], [0.9, 0.5, 0.5], 0.25)).toEqual([0, 0.5, 0.5]));
it("noisyWeights(weights, draws, noise) throws for malformed weights, draws and noise", () => {
  expect(() => noisyWeights([1, -1], [0.5, 0.5], 0.25)).toThrow("got -1");
  expect(() => noisyWeights([1, 1], [0.5], 0.25)).toThrow(RangeError);
  expect(() => noisyWeights([1, 1], [0.5, 1], 0.25)).toThrow("got 1");
  expect(() => noisyWeights([1, 1], [0.5, 0.5], 1)).toThrow("got 1");
  expect(() => noisyWeights([1, 1], [0.5, 0.5], -0.1)).toThrow("got -0.1");
});
it("noisyWeights(weights, draws, noise) adds up to 1, and no two move apart by more than the noise allows", () =>
  fc.assert(
    fc.property(weighted, noise, (pairs, factor) => {
      const [weights, draws] = [pairs.map(([weight]) => weight), pairs.map(([, draw]) => draw)];
      const noisy = noisyWeights(weights, draws, factor);
      expect(noisy.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
      const ratios = noisy.map((share, index) => share / weights[index]!);
      const most = ((1 + factor) / (1 - factor)) * (1 + 1e-9);
      expect(Math.max(...ratios) / Math.min(...ratios)).toBeLessThanOrEqual(most);
    }),
  ));
