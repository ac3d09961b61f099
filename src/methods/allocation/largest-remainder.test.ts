import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestRemainder } from "./largest-remainder.ts";

const sumOf = (values: readonly number[]) => values.reduce((before, value) => before + value, 0);

describe("largestRemainder", () => {
  it("rounds quotas down and gives what is left to the largest remainders", () => {
    // quotas 4.7, 3.3, 2.0: one is left for the first
    expect(largestRemainder(10, [47, 33, 20])).toEqual([5, 3, 2]);
    expect(largestRemainder(10, [1, 1, 1])).toEqual([4, 3, 3]);
  });

  it("gives nothing of nothing, and nothing to a weight of 0", () => {
    expect(largestRemainder(0, [1, 2])).toEqual([0, 0]);
    expect(largestRemainder(0, [])).toEqual([]);
    expect(largestRemainder(7, [0, 2, 0])).toEqual([0, 7, 0]);
  });

  it("shares what a full part cannot take out among the others", () => {
    expect(largestRemainder(10, [8, 1, 1], [4, 9, 9])).toEqual([4, 3, 3]);
    expect(largestRemainder(6, [5, 1], [4, 2])).toEqual([4, 2]);
  });

  it("throws where the total finds no room, and for what is no whole number or no weight", () => {
    expect(() => largestRemainder(7, [5, 1], [4, 2])).toThrow(RangeError);
    expect(() => largestRemainder(1, [0, 0])).toThrow(RangeError);
    expect(() => largestRemainder(1, [])).toThrow(RangeError);
    expect(() => largestRemainder(1.5, [1])).toThrow(RangeError);
    expect(() => largestRemainder(1, [-1, 2])).toThrow(RangeError);
    expect(() => largestRemainder(1, [Number.NaN])).toThrow(RangeError);
    expect(() => largestRemainder(1, [1, 1], [1])).toThrow(RangeError);
    expect(() => largestRemainder(1, [1], [0.5])).toThrow(RangeError);
  });

  it("always adds up, within one of the quota where nothing is capped", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 45 }), weights, (total, weights) => {
        fc.pre(sumOf(weights) > 0);
        const parts = largestRemainder(total, weights);
        expect(sumOf(parts)).toBe(total);
        for (const [at, part] of parts.entries()) {
          const quota = (total * weights[at]!) / sumOf(weights);
          expect(Math.abs(part - quota)).toBeLessThan(1.01);
        }
      }),
    );
  });

  it("never goes over a cap", () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(parts, fc.double({ min: 0, max: 1, noNaN: true }), (given, part) => {
        const caps = given.map(([, cap]) => cap);
        const total = Math.floor(sumOf(caps) * part);
        const found = largestRemainder(
          total,
          given.map(([weight]) => weight),
          caps,
        );
        expect(sumOf(found)).toBe(total);
        expect(found.every((value, at) => value <= caps[at]!)).toBe(true);
      }),
    );
  });
});
