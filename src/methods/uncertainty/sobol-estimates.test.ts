import fc from "fast-check";
import { expect, it } from "vitest";
import { variance } from "../statistics/moments.ts";
import { sobolEstimates, sobolTerms } from "./sobol-estimates.ts";

/** Results of two points and one factor: y_A 1 and 3, y_B 2 and 6, y_AB 2 and 5. */
const results = [1, 3, 2, 6, 2, 5];

function estimates(list: readonly (number | null)[], points: readonly number[]) {
  const terms = sobolTerms(list, 1);
  return typeof terms === "string" ? terms : sobolEstimates(terms, Uint32Array.from(points));
}

it("sobolTerms(results, factors) measures in a power of two and is missing-input when a result is missing", () => {
  expect(sobolTerms(results, 1)).toMatchObject({ points: 2, unit: 4 });
  expect(sobolTerms([0, 0, 0], 1)).toMatchObject({ points: 1, unit: 1 });
  expect(sobolTerms([0, null, 0], 1)).toBe("missing-input");
});
it("sobolTerms(results, factors) throws unless there are N(d + 2) results", () => {
  expect(() => sobolTerms([1, 2], 1)).toThrow("got 2 for 1 factors");
  expect(() => sobolTerms([1, 2, 3], 1.5)).toThrow("for 1.5 factors");
});
it("sobolEstimates(terms, points) of a point named twice is that of a design that holds it twice", () =>
  expect(estimates(results, [1, 1])).toEqual(estimates([3, 3, 6, 6, 5, 5], [0, 1])));
it("sobolEstimates(terms, points) does not depend on the order of the points", () =>
  expect(estimates(results, [1, 0])).toEqual(estimates(results, [0, 1])));
it("sobolEstimates(terms, points) is null when the results of the points do not vary, rounding or no", () => {
  expect(estimates([0.1, 3, 0.1, 6, 0.7, 5], [0, 0, 0])).toBeNull();
  expect(estimates([0.1, 3, 0.1, 6, 0.7, 5], [0, 1])).not.toBeNull();
  fc.assert(
    fc.property(fc.double({ min: -10, max: 10, noNaN: true }), fc.integer({ min: 2, max: 50 }), (same, times) => {
      expect(estimates([same, 3, same, 7, 1, 5], Array(times).fill(0))).toBeNull();
    }),
  );
});
it("sobolEstimates(terms, points) has the sample variance of the results of A and B", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 9, maxLength: 9 }), (list) => {
      const terms = sobolTerms(list, 1);
      if (typeof terms === "string") return;
      const found = sobolEstimates(terms, Uint32Array.of(0, 1, 2));
      const expected = variance(list.slice(0, 6))!;
      expect((found?.variance ?? 0) * terms.unit ** 2).toBeCloseTo(expected, 6);
    }),
  ));
