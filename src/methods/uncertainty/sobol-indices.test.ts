import fc from "fast-check";
import { expect, it } from "vitest";
import { openGenerator } from "../numbers/generator.ts";
import { sobolBase, sobolDesign } from "./sobol-design.ts";
import { sobolIndices } from "./sobol-indices.ts";

const result = fc.integer({ min: -1000, max: 1000 });
const results = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 4 }))
  .chain(([points, factors]) =>
    fc.tuple(
      fc.array(result, { minLength: points * (factors + 2), maxLength: points * (factors + 2) }),
      fc.constant(factors),
    ),
  );

function indicesOf(rate: (row: readonly number[]) => number, points: number, factors: number) {
  const rows = sobolDesign(sobolBase({ points, factors }, openGenerator(20260101)));
  return sobolIndices(rows.map(rate), factors).factors;
}

it("sobolIndices(results, factors) follows both formulas, by hand", () => {
  // y_A 1 and 3, y_B 2 and 6; V = 14/3 about their mean of 3.
  const [first, second] = sobolIndices([1, 3, 2, 6, 2, 3, 1, 5], 2).factors;
  expect(first!.first.value).toBeCloseTo((2 * 1 + 6 * 0) / 2 / (14 / 3), 14);
  expect(second!.first.value).toBeCloseTo((2 * 0 + 6 * 2) / 2 / (14 / 3), 14);
  expect(first!.total.value).toBeCloseTo(1 / (4 * (14 / 3)), 14);
  expect(second!.total.value).toBeCloseTo(4 / (4 * (14 / 3)), 14);
  expect(sobolIndices([1, 3, 2, 6, 2, 3, 1, 5], 2).variance.value).toBeCloseTo(14 / 3, 14);
});
it("sobolIndices(results, factors) nears 0.2 and 0.8 for x + 2y about its mean, whose terms do not act together", () => {
  const [x, y] = indicesOf(([a, b]) => a! + 2 * b! - 1.5, 20_000, 2);
  expect(Math.abs(x!.first.value! - 0.2)).toBeLessThan(0.03);
  expect(Math.abs(x!.total.value! - 0.2)).toBeLessThan(0.01);
  expect(Math.abs(y!.first.value! - 0.8)).toBeLessThan(0.03);
  expect(Math.abs(y!.total.value! - 0.8)).toBeLessThan(0.02);
});
it("sobolIndices(results, factors) gives a factor without influence exactly 0", () => {
  const [, idle] = indicesOf(([a]) => Math.exp(a!), 64, 2);
  expect([idle!.first.value, idle!.total.value]).toEqual([0, 0]);
});
it("sobolIndices(results, factors) says why it has none: results that do not vary, or a missing one", () => {
  const none = sobolIndices([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 1);
  expect(none.variance.reason).toBe("no-variance");
  expect(none.factors).toEqual([{ first: none.variance, total: none.variance }]);
  expect(sobolIndices([0, 0, 0], 1).variance.reason).toBe("no-variance");
  expect(sobolIndices([1, 2, null], 1).factors[0]!.first.reason).toBe("missing-input");
});
it("sobolIndices(results, factors) throws unless there are N(d + 2) results", () => {
  expect(() => sobolIndices([1, 2, 3, 4], 1)).toThrow("got 4 for 1 factors");
  expect(() => sobolIndices([], 1)).toThrow("got 0");
  expect(() => sobolIndices([1, 2, 3], 0)).toThrow("for 0 factors");
});
it("sobolIndices(results, factors) has a total of 0 or more and does not depend on the unit", () =>
  fc.assert(
    fc.property(results, fc.double({ min: 0.1, max: 10, noNaN: true }), ([list, factors], scale) => {
      const scaled = sobolIndices(
        list.map((value) => scale * value),
        factors,
      );
      for (const [factor, { first, total }] of sobolIndices(list, factors).factors.entries()) {
        if (first.value === null) continue;
        expect(total.value!).toBeGreaterThanOrEqual(0);
        expect(scaled.factors[factor]!.total.value! / (1 + total.value!)).toBeCloseTo(
          total.value! / (1 + total.value!),
          6,
        );
      }
    }),
  ));
it("sobolIndices(results, factors) never yields NaN or Infinity", () =>
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 8, maxLength: 8 }),
      (list) => {
        const { variance, factors } = sobolIndices(list, 2);
        const outcomes = [variance, ...factors.flatMap(({ first, total }) => [first, total])];
        for (const { value } of outcomes) expect(value === null || Number.isFinite(value)).toBe(true);
      },
    ),
  ));
