import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highestSeed, openStream } from "./stream.ts";

describe("openStream", () => {
  it("gives the same numbers for the same seed and name, and others for another of either", () => {
    const first = (seed: number, name: string) => openStream(seed, name).uniform();
    expect(first(1, "rev 500101")).toBe(first(1, "rev 500101"));
    expect(new Set([first(1, "rev 500101"), first(2, "rev 500101"), first(1, "rev 500102")]).size).toBe(3);
  });

  it("takes no other seed than a whole number in range", () => {
    for (const seed of [-1, 0.5, highestSeed + 1, Number.NaN]) expect(() => openStream(seed, "x")).toThrow(RangeError);
    expect(openStream(highestSeed, "x").uniform()).toBeLessThan(1);
  });

  it("draws normal numbers of mean 0 and deviation 1, never outside ±6", () => {
    const { normal } = openStream(7, "normal");
    const drawn = Array.from({ length: 4000 }, normal);
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
    expect(Math.abs(mean)).toBeLessThan(0.06);
    expect(Math.abs(variance - 1)).toBeLessThan(0.08);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: highestSeed }), fc.string(), (seed, name) => {
        expect(Math.abs(openStream(seed, name).normal())).toBeLessThanOrEqual(6);
      }),
    );
  });
});
