import fc from "fast-check";
import { expect, it } from "vitest";
import { normalise, normaliseReversed } from "./normalise.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const goalposts = fc
  .tuple(finite, finite)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

it("normalise(value, goalposts) is the share of the way from low to high, times 100", () => {
  expect(normalise(30, { low: 10, high: 50 })).toBe(50);
  expect(normalise(-1, { low: -2, high: 2 })).toBe(25);
});
it("normalise(value, goalposts) is clamped at both ends", () => {
  expect(normalise(5, { low: 10, high: 50 })).toBe(0);
  expect(normalise(70, { low: 10, high: 50 })).toBe(100);
});
it("normalise(null, goalposts) stays missing, and a zero stays a zero", () => {
  expect(normalise(null, { low: 10, high: 50 })).toBeNull();
  expect(normalise(0, { low: 0, high: 50 })).toBe(0);
});
it("normalise(value, goalposts) is null when the goalposts coincide", () =>
  expect(normalise(3, { low: 3, high: 3 })).toBeNull());
it("normalise(value, goalposts) throws when low exceeds high", () => {
  expect(() => normalise(3, { low: 5, high: 1 })).toThrow("got 5 and 1");
  expect(() => normaliseReversed(3, { low: 5, high: 1 })).toThrow("got 5 and 1");
});
it("normaliseReversed(value, goalposts) counts from high down", () => {
  expect(normaliseReversed(20, { low: 10, high: 50 })).toBe(75);
  expect(normaliseReversed(null, { low: 10, high: 50 })).toBeNull();
});
it("normalise(value, goalposts) is between 0 and 100 for any value and any goalposts", () =>
  fc.assert(
    fc.property(finite, goalposts, (value, posts) => {
      const score = normalise(value, posts)!;
      expect(score >= 0 && score <= 100).toBe(true);
    }),
  ));
it("normalise(value, goalposts) does not fall when the value rises", () =>
  fc.assert(
    fc.property(finite, finite, goalposts, (a, b, posts) => {
      expect(normalise(Math.max(a, b), posts)!).toBeGreaterThanOrEqual(normalise(Math.min(a, b), posts)!);
    }),
  ));
it("normalise(value, goalposts) does not change when value and goalposts change their unit", () =>
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.integer({ min: 1 }), (value, low, span) => {
      const scaled = { low: 8 * low, high: 8 * (low + span) };
      expect(normalise(8 * value, scaled)).toBe(normalise(value, { low, high: low + span }));
    }),
  ));
it("normalise and normaliseReversed add up to 100", () =>
  fc.assert(
    fc.property(finite, goalposts, (value, posts) => {
      expect(normalise(value, posts)! + normaliseReversed(value, posts)!).toBeCloseTo(100, 9);
    }),
  ));
