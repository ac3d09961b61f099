import fc from "fast-check";
import { expect, it } from "vitest";
import { bias } from "./bias.ts";

const score = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });

it("bias(a, b) is the difference over the sum, positive when the first is ahead", () => {
  expect(bias(60, 40)).toBeCloseTo(0.2, 15);
  expect(bias(40, 60)).toBeCloseTo(-0.2, 15);
  expect(bias(50, 50)).toBe(0);
});
it("bias(a, b) is 1 or −1 when one score is 0", () => {
  expect(bias(60, 0)).toBe(1);
  expect(bias(0, 60)).toBe(-1);
});
it("bias(a, b) is null when both are 0, and when either is missing", () => {
  expect(bias(0, 0)).toBeNull();
  expect(bias(null, 60)).toBeNull();
});
it("bias(a, b) throws for a negative score", () => expect(() => bias(60, -1)).toThrow("got -1"));
it("bias(a, b) lies between −1 and 1 and turns its sign with the order", () =>
  fc.assert(
    fc.property(score, score, (a, b) => {
      if (a === 0 && b === 0) return;
      const found = bias(a, b)!;
      expect(Math.abs(found)).toBeLessThanOrEqual(1);
      expect(bias(b, a)! + found).toBe(0);
    }),
  ));
