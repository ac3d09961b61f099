import fc from "fast-check";
import { expect, it } from "vitest";
import { openGenerator } from "./generator.ts";
import { splitMix64 } from "./split-mix.ts";
import { xoshiro128 } from "./xoshiro128.ts";

const seed = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

function draws(from: number, count: number): number[] {
  const next = openGenerator(from);
  return Array.from({ length: count }, () => next());
}

it("openGenerator(seed) joins two words of xoshiro128** started by SplitMix64, low halves first", () => {
  const halves = splitMix64(7n, 2).flatMap((word) => [Number(word % 2n ** 32n), Number(word / 2n ** 32n)]);
  const next = xoshiro128([halves[0]!, halves[1]!, halves[2]!, halves[3]!]);
  const joined = () => (Math.floor(next() / 32) * 2 ** 26 + Math.floor(next() / 64)) / 2 ** 53;
  expect(draws(7, 5)).toEqual(Array.from({ length: 5 }, joined));
});
it("openGenerator(1) starts from the words that another program, seeded in the same way, gives for 1", () =>
  expect(draws(1, 2)).toEqual([
    (Math.floor(1695105466 / 32) * 2 ** 26 + Math.floor(1423115009 / 64)) / 2 ** 53,
    (Math.floor(634581793 / 32) * 2 ** 26 + Math.floor(1068227753 / 64)) / 2 ** 53,
  ]));
it("openGenerator(seed) repeats itself for a seed and differs between neighbouring seeds", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER - 1 }), (from) => {
      expect(draws(from, 10)).toEqual(draws(from, 10));
      expect(draws(from, 2)).not.toEqual(draws(from + 1, 2));
    }),
  ));
it("openGenerator(seed) lies in [0, 1), in multiples of 2^-53", () =>
  fc.assert(
    fc.property(seed, (from) => {
      for (const u of draws(from, 20)) {
        expect(u >= 0 && u < 1).toBe(true);
        expect(Number.isInteger(u * 2 ** 53)).toBe(true);
      }
    }),
  ));
it("openGenerator(seed) is uniform: the mean of 100,000 draws is 1/2 and every tenth holds a tenth", () => {
  const values = draws(20260101, 100_000);
  expect(values.reduce((a, b) => a + b) / values.length).toBeCloseTo(0.5, 2);
  const tenths = Map.groupBy(values, (u) => Math.floor(10 * u));
  for (const tenth of tenths.values()) expect(Math.abs(tenth.length - 10_000)).toBeLessThan(400);
  expect(tenths.size).toBe(10);
});
it("openGenerator(seed) throws when the seed is not a whole number from 0", () => {
  for (const wrong of [-1, 0.5, Number.NaN, 2 ** 53]) {
    expect(() => openGenerator(wrong)).toThrow(RangeError);
  }
});
