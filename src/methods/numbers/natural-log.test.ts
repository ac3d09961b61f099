import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponential } from "./exponential.ts";
import { naturalLog } from "./natural-log.ts";

/** One unit in the last place of a number. */
function unit(value: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, Math.abs(value));
  bits.setBigInt64(0, bits.getBigInt64(0) + 1n);
  return bits.getFloat64(0) - Math.abs(value);
}

describe("naturalLog(x)", () => {
  it("is 0 at 1, and ln 2, ln 10 to the last place", () =>
    expect([naturalLog(1), naturalLog(2), naturalLog(10)]).toEqual([0, Math.LN2, Math.LN10]));
  it("knows the ends: 0, below 0, Infinity, the smallest and the largest double", () => {
    expect([0, -0, -1, Number.NaN, Number.POSITIVE_INFINITY].map(naturalLog)).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NaN,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ]);
    expect([naturalLog(5e-324), naturalLog(Number.MAX_VALUE)]).toEqual([-744.4400719213812, 709.782712893384]);
  });
  it("these figures to the last bit, on any engine", () =>
    expect([0.2, 0.7, 1.0000001, 3, 60, 1e-300].map(naturalLog)).toEqual([
      -1.6094379124341003, -0.35667494393873245, 9.999999505838704e-8, 1.0986122886681096, 4.0943445622221,
      -690.7755278982137,
    ]));
  it("of any positive number lies within two units of what the engine says", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, minExcluded: true, noNaN: true, noDefaultInfinity: true }), (x) => {
        const expected = Math.log(x);
        expect(Math.abs(naturalLog(x) - expected)).toBeLessThanOrEqual(2 * unit(expected));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("exponential(x)", () => {
  it("is 1 at 0", () => expect([exponential(0), exponential(-0)]).toEqual([1, 1]));
  it("knows the ends", () => {
    expect([709.79, -745.14, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(exponential)).toEqual([
      Number.POSITIVE_INFINITY,
      0,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      0,
    ]);
    expect(exponential(-745.13)).toBe(5e-324);
    expect(exponential(709.78)).toBe(1.7928227943945155e308);
  });
  it("these figures to the last bit, on any engine", () =>
    expect([-700, -1, 0.1, 0.5, 1.5, 4.6].map(exponential)).toEqual([
      9.85967654375977e-305, 0.36787944117144233, 1.1051709180756477, 1.6487212707001282, 4.4816890703380645,
      99.48431564193378,
    ]));
  it("of any number lies within two units of what the engine says", () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 709, noNaN: true }), (x) => {
        const expected = Math.exp(x);
        expect(Math.abs(exponential(x) - expected)).toBeLessThanOrEqual(2 * unit(expected));
      }),
      { numRuns: 2000 },
    );
  });
  it("takes back what naturalLog gave", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 100, noNaN: true }), (x) => {
        expect(exponential(naturalLog(x))).toBeCloseTo(x, 11);
      }),
    );
  });
});
