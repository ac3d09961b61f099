import fc from "fast-check";
import { expect, it } from "vitest";
import { atLeast, tied } from "./at-least.ts";

const score = fc.double({ min: -1e6, max: 1e6, noNaN: true });

it("tied(a, b) forgives rounding, relative above 1 and absolute below", () => {
  expect(tied(0.1 + 0.2, 0.3)).toBe(true);
  expect(tied(60, 60 + 5e-11)).toBe(true);
  expect(tied(60, 60 + 7e-11)).toBe(false);
  expect(tied(0, 9e-13)).toBe(true);
  expect(tied(0, 2e-12)).toBe(false);
});
it("tied(a, b) does not depend on order", () =>
  fc.assert(
    fc.property(score, score, (a, b) => {
      expect(tied(b, a)).toBe(tied(a, b));
    }),
  ));
it("atLeast(value, threshold) includes the threshold and what rounding alone keeps below it", () => {
  expect(0.1 + 0.7 >= 0.8).toBe(false);
  expect(atLeast(0.1 + 0.7, 0.8)).toBe(true);
  expect(atLeast(60, 60)).toBe(true);
  expect(atLeast(59.9999, 60)).toBe(false);
});
it("atLeast holds one way or the other for any two scores, and both ways only when they are tied", () =>
  fc.assert(
    fc.property(score, score, (a, b) => {
      expect(atLeast(a, b) || atLeast(b, a)).toBe(true);
      expect(atLeast(a, b) && atLeast(b, a)).toBe(tied(a, b));
    }),
  ));
