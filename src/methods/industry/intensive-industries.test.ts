import fc from "fast-check";
import { expect, it } from "vitest";
import { intensiveIndustries, isAbove, isBorderline, meanIntensity } from "./intensive-industries.ts";

const figure = fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));

it("meanIntensity(industries) is the total over the total, not the mean of the intensities", () =>
  // 9 and 0.25; their plain mean would be 4.6.
  expect(
    meanIntensity([
      { count: 9, size: 1 },
      { count: 1, size: 4 },
    ]).value,
  ).toBe(2));
it("intensiveIndustries(industries) are those above the weighted mean, with their margin", () => {
  const { threshold, verdicts } = intensiveIndustries([
    { count: 9, size: 1 },
    { count: 1, size: 4 },
  ]);
  expect(threshold.value).toBe(2);
  expect(verdicts).toEqual([
    { value: 9, reason: "", margin: 4.5, intensive: true, borderline: false },
    { value: 0.25, reason: "", margin: 0.125, intensive: false, borderline: false },
  ]);
});
it("intensiveIndustries(industries) leaves out one exactly at the mean, also when it is off by rounding", () => {
  const same = intensiveIndustries([
    { count: 0.3, size: 1 },
    { count: 0.1 + 0.2, size: 1 },
    { count: 3, size: 10 },
  ]);
  expect(same.verdicts.map(({ intensive }) => intensive)).toEqual([false, false, false]);
  expect(same.verdicts.every(({ borderline }) => borderline)).toBe(true);
});
it("intensiveIndustries(industries) without an intensity are not intensive and take no part in the mean", () => {
  const { threshold, verdicts } = intensiveIndustries([
    { count: 9, size: 1 },
    { count: 1, size: 4 },
    { count: 50, size: 0 },
    { count: null, size: 7 },
  ]);
  expect(threshold.value).toBe(2);
  expect(verdicts.slice(2).map(({ value, reason, intensive }) => [value, reason, intensive])).toEqual([
    [null, "zero-denominator", false],
    [null, "missing-input", false],
  ]);
});
it("intensiveIndustries(industries, threshold) takes a threshold of its own", () => {
  const { verdicts } = intensiveIndustries([{ count: 9, size: 1 }], { value: 10, reason: "" });
  expect(verdicts[0]).toMatchObject({ margin: 0.9, intensive: false, borderline: false });
});
it("intensiveIndustries(industries) has no verdict where nothing is held, and none without industries", () => {
  const empty = intensiveIndustries([{ count: 0, size: 4 }]);
  expect(empty.threshold.value).toBe(0);
  expect(empty.verdicts[0]).toMatchObject({ value: 0, margin: null, intensive: false, borderline: false });
  expect(intensiveIndustries([])).toEqual({ threshold: { value: null, reason: "missing-input" }, verdicts: [] });
});
it("isBorderline(margin) is less than a tenth from 1, isAbove(margin) strictly above", () => {
  expect([0.9, 0.901, 1, 1.099, 1.1, null].map(isBorderline)).toEqual([false, true, true, true, false, false]);
  expect([0.99, 1, 1 + 1e-15, 1.001].map(isAbove)).toEqual([false, false, false, true]);
});
it("intensiveIndustries(industries): some, but never all of those measured, and nothing infinite at any size", () =>
  fc.assert(
    fc.property(fc.array(fc.record({ count: figure, size: figure })), (industries) => {
      const { threshold, verdicts } = intensiveIndustries(industries);
      for (const number of [threshold.value, ...verdicts.flatMap(({ value, margin }) => [value, margin])]) {
        expect(number === null || (number >= 0 && Number.isFinite(number))).toBe(true);
      }
      const measured = verdicts.filter(({ value }) => value !== null);
      if (measured.length > 0 && threshold.value !== null) {
        expect(measured.some(({ intensive }) => !intensive)).toBe(true);
      }
    }),
  ));
