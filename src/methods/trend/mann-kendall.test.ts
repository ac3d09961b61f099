import fc from "fast-check";
import { expect, it } from "vitest";
import { mannKendall } from "./mann-kendall.ts";

const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));

it("mannKendall(values) by hand for five rising values", () => {
  const found = mannKendall([1, 2, 3, 4, 5]);
  // All 10 pairs rise; 5·4·15/18.
  expect(found).toMatchObject({ value: 10, n: 5, tau: 1 });
  expect(found.variance).toBeCloseTo(300 / 18, 14);
  expect(found.z).toBeCloseTo(9 / Math.sqrt(300 / 18), 14);
  expect(found.probability).toBeCloseTo(0.027486336, 8);
});
it("mannKendall(values) corrects for ties and leaves missing values out", () => {
  const found = mannKendall([1, null, 2, 2, 3, 2]);
  // From 1 four pairs rise, from each 2 before the 3 one, from 3 one falls; three tied take 3·2·11/18 away.
  expect(found.n).toBe(5);
  expect(found.value).toBe(5);
  expect(found.variance).toBeCloseTo((300 - 66) / 18, 14);
});
it("mannKendall(values) has z 0 and probability 1 when rises and falls balance", () =>
  expect(mannKendall([1, 3, 2, 3, 1])).toMatchObject({ value: 0, z: 0, probability: 1, tau: 0 }));
it("mannKendall(values) says why it can't be formed, and then has no test", () => {
  const nothing = { value: null, variance: null, z: null, probability: null, tau: null };
  expect(mannKendall([1, 2, 3, 4, null])).toEqual({ ...nothing, reason: "short-panel", n: 4 });
  expect(mannKendall([2, 2, 2, 2, 2])).toEqual({ ...nothing, reason: "no-variance", n: 5 });
});
it("mannKendall(values) turns its sign with the series, and stays finite for any", () =>
  fc.assert(
    fc.property(fc.array(value, { maxLength: 20 }), (values) => {
      const found = mannKendall(values);
      for (const figure of [found.value, found.variance, found.z, found.probability, found.tau]) {
        expect(Number.isFinite(figure ?? 0)).toBe(true);
      }
      expect(mannKendall(values.toReversed()).value ?? 0).toBe(0 - (found.value ?? 0));
      expect((found.probability ?? 0) >= 0 && (found.probability ?? 0) <= 1).toBe(true);
    }),
  ));
