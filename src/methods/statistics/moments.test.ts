import fc from "fast-check";
import { expect, it } from "vitest";
import { kurtosis, mean, skewness, standardDeviation, variance } from "./moments.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const column = fc.array(fc.option(finite));

it("mean(values) leaves missing cells out", () => expect(mean([1, null, 3])).toBe(2));
it("mean(values) of equal values is that value", () => expect(mean([0.1, 0.1, 0.1])).toBe(0.1));
it("variance(values) divides by n − 1", () => expect(variance([1, 2, 3, 4])).toBeCloseTo(5 / 3, 15));
it("standardDeviation(values) is the root of the variance", () => expect(standardDeviation([1, 3])).toBe(Math.SQRT2));
it("standardDeviation(values) neither vanishes nor overflows with the scale", () => {
  expect(standardDeviation([1e-200, 3e-200])).toBeCloseTo(Math.SQRT2 * 1e-200, 210);
  expect(standardDeviation([1e200, 3e200])! / 1e200).toBeCloseTo(Math.SQRT2, 12);
});
it("skewness(values) is G1: √3 for two equal values and a larger one", () =>
  expect(skewness([0, 0, 3])).toBeCloseTo(Math.sqrt(3), 12));
it("kurtosis(values) is G2: −1.2 for four evenly spaced values", () =>
  expect(kurtosis([1, 2, 3, 4])).toBeCloseTo(-1.2, 12));
it("moments of too few values are null", () => {
  expect(mean([null])).toBeNull();
  expect(variance([1])).toBeNull();
  expect(standardDeviation([1, null])).toBeNull();
  expect(skewness([1, 2])).toBeNull();
  expect(kurtosis([1, 2, 3])).toBeNull();
});
it("a constant column has variance 0, and no skewness or kurtosis", () => {
  const constant = [0.1, 0.1, 0.1, 0.1];
  expect([variance(constant), skewness(constant), kurtosis(constant)]).toEqual([0, null, null]);
});
it("moments are finite or null for any column", () =>
  fc.assert(
    fc.property(column, (values) => {
      for (const moment of [mean, variance, standardDeviation, skewness, kurtosis]) {
        expect(Number.isFinite(moment(values) ?? 0)).toBe(true);
      }
    }),
  ));
it("skewness changes its sign and kurtosis stays when the column is turned over", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4 }), (values) => {
      const turned = values.map((value) => -value);
      expect((skewness(turned) ?? 0) + (skewness(values) ?? 0)).toBeCloseTo(0, 9);
      expect((kurtosis(turned) ?? 0) - (kurtosis(values) ?? 0)).toBeCloseTo(0, 9);
    }),
  ));
