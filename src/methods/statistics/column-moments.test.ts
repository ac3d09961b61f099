import fc from "fast-check";
import { expect, it } from "vitest";
import { columnMoments } from "./column-moments.ts";
import { kurtosis, mean, skewness, standardDeviation } from "./moments.ts";

const gap = Number.NaN;
const anyCell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
const typed = (values: readonly (number | null)[]) => Float64Array.from(values, (value) => value ?? gap);

it("columnMoments(values) has mean, sample standard deviation, G1 and G2 of the values present", () => {
  expect(columnMoments(Float64Array.of(1, 2, gap, 3, 4))).toMatchObject({ count: 4, mean: 2.5, skewness: 0 });
  expect(columnMoments(Float64Array.of(1, 2, gap, 3, 4)).kurtosis).toBeCloseTo(-1.2, 12);
  expect(columnMoments(Float64Array.of(0, 0, 3)).skewness).toBeCloseTo(Math.sqrt(3), 12);
  expect(columnMoments(Float64Array.of(1, 3)).deviation).toBe(Math.SQRT2);
});
it("columnMoments(values) has none where there are too few values, or no variation", () => {
  expect(columnMoments(Float64Array.of(gap))).toEqual({
    count: 0,
    mean: null,
    deviation: null,
    skewness: null,
    kurtosis: null,
  });
  expect(columnMoments(Float64Array.of(5))).toMatchObject({ mean: 5, deviation: null });
  expect(columnMoments(Float64Array.of(1, 2, 4))).toMatchObject({ kurtosis: null });
  expect(columnMoments(Float64Array.of(0.1, 0.1, 0.1, 0.1))).toMatchObject({
    mean: 0.1,
    deviation: 0,
    skewness: null,
    kurtosis: null,
  });
});
it("columnMoments(values) is finite or null for any column", () =>
  fc.assert(
    fc.property(fc.array(anyCell), (values) => {
      for (const moment of Object.values(columnMoments(typed(values)))) {
        expect(Number.isFinite(moment ?? 0)).toBe(true);
      }
    }),
  ));
it("columnMoments(values) says what the moments of a list say", () =>
  fc.assert(
    fc.property(fc.array(anyCell, { maxLength: 30 }), (values) => {
      const found = columnMoments(typed(values));
      expect(found.mean).toBe(mean(values));
      const close = (a: number | null, b: number | null) => {
        expect(a === null).toBe(b === null);
        expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b ?? 0)));
      };
      close(found.deviation, standardDeviation(values));
      close(found.skewness, skewness(values));
      close(found.kurtosis, kurtosis(values));
    }),
  ));
it("columnMoments(values) holds up to the largest numbers there are", () => {
  const far = Float64Array.of(1.7976931348619034e308, 0, 0, 0, 0, -1.7976931348623135e308);
  const { skewness, kurtosis } = columnMoments(far);
  expect(skewness).toBeCloseTo(0, 10);
  expect(kurtosis).toBeCloseTo(2.5, 10);
});
