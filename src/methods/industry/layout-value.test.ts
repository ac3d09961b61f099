import fc from "fast-check";
import { expect, it } from "vitest";
import { layoutValue } from "./layout-value.ts";

const weights = { industry: 0.4, growth: 0.3, gap: 0.3 };
const score = fc.double({ min: 0, max: 100, noNaN: true });
const any = fc.oneof(fc.constantFrom(null, 1e308, -1), fc.double({ noNaN: true, noDefaultInfinity: true }));

it("layoutValue(scores, weights) weighs industry, growth, and how far property is behind", () => {
  // 0.4·80 + 0.3·60 + 0.3·(80 − 50) = 32 + 18 + 9
  expect(layoutValue({ industry: 80, growth: 60, property: 50 }, weights).value).toBeCloseTo(59, 12);
});
it("layoutValue(scores, weights) has no gap where property is ahead", () =>
  expect(layoutValue({ industry: 50, growth: 0, property: 90 }, weights).value).toBeCloseTo(20, 12));
it("layoutValue(scores, weights) is empty with its reason for a score missing or off the scale", () => {
  expect(layoutValue({ industry: null, growth: 0, property: 0 }, weights).reason).toBe("missing-input");
  expect(layoutValue({ industry: 50, growth: null, property: 0 }, weights).reason).toBe("missing-input");
  expect(layoutValue({ industry: 50, growth: 0, property: null }, weights).reason).toBe("missing-input");
  expect(layoutValue({ industry: 101, growth: 0, property: 0 }, weights).reason).toBe("out-of-domain");
});
it("layoutValue(scores, weights) throws for weights that are negative or all 0", () => {
  const scores = { industry: 50, growth: 50, property: 50 };
  expect(() => layoutValue(scores, { industry: 0, growth: 0, gap: 0 })).toThrow("positive sum");
  expect(() => layoutValue(scores, { ...weights, gap: -1 })).toThrow("got -1");
});
it("layoutValue(scores, weights) falls as property catches up, and lies between 0 and 100", () =>
  fc.assert(
    fc.property(score, score, score, score, (industry, growth, a, b) => {
      const [behind, ahead] = [Math.min(a, b), Math.max(a, b)].map(
        (property) => layoutValue({ industry, growth, property }, weights).value!,
      );
      expect(behind! >= ahead! && ahead! >= 0 && behind! <= 100).toBe(true);
    }),
  ));
it("layoutValue(scores, weights) is a finite number or has a reason", () =>
  fc.assert(
    fc.property(any, any, any, (industry, growth, property) => {
      const { value, reason } = layoutValue({ industry, growth, property }, weights);
      expect(value === null ? reason !== "" : Number.isFinite(value)).toBe(true);
    }),
  ));
