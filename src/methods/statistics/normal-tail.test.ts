import fc from "fast-check";
import { expect, it } from "vitest";
import { normalTail } from "./normal-tail.ts";

it("normalTail(z) is 2.5 % at the tabulated value, and ½ at 0", () => {
  expect(normalTail(1.959963984540054)).toBeCloseTo(0.025, 15);
  expect(normalTail(0)).toBe(0.5);
});
it("normalTail(z) keeps its digits far out", () => expect(normalTail(8) / 6.220960574271785e-16).toBeCloseTo(1, 11));
it("normalTail(z) reaches 0 and 1", () => {
  expect(normalTail(1e308)).toBe(0);
  expect(normalTail(-1e308)).toBe(1);
});
it("normalTail(z) throws for NaN", () => expect(() => normalTail(Number.NaN)).toThrow("got NaN"));
it("normalTail(z) and normalTail(−z) add up to 1", () =>
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (z) => {
      expect(normalTail(z) + normalTail(-z)).toBeCloseTo(1, 14);
      expect(normalTail(z) >= 0 && normalTail(z) <= 1).toBe(true);
    }),
  ));
