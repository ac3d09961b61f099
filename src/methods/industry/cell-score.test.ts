import fc from "fast-check";
import { expect, it } from "vitest";
import { cellScore } from "./cell-score.ts";

const scale = { fullQuotient: 2, fullShare: 0.1, quotientWeight: 0.5 };
const amount = fc.oneof(fc.constantFrom(null, 0, 1e308, -1), fc.double({ noNaN: true, noDefaultInfinity: true }));

it("cellScore(quotient, share, scale) is the weighted mean of how full both are, in per cent", () => {
  // Quotient 1.5 of 2 is 0.75, share 0.04 of 0.1 is 0.4: 100·(0.5·0.75 + 0.5·0.4) = 57.5.
  expect(cellScore(1.5, 0.04, scale).value).toBeCloseTo(57.5, 12);
  expect(cellScore(1.5, 0.04, { ...scale, quotientWeight: 1 }).value).toBe(75);
  expect(cellScore(0, 0, scale).value).toBe(0);
});
it("cellScore(quotient, share, scale) counts neither for more than full", () => {
  expect(cellScore(9, 0.9, scale).value).toBe(100);
  expect(cellScore(9, 0, scale).value).toBe(50);
});
it("cellScore(quotient, share, scale) is empty with its reason for a missing or negative part", () => {
  expect(cellScore(null, 0.1, scale)).toEqual({ value: null, reason: "missing-input" });
  expect(cellScore(1, null, scale)).toEqual({ value: null, reason: "missing-input" });
  expect(cellScore(-1, 0.1, scale)).toEqual({ value: null, reason: "out-of-domain" });
});
it("cellScore(quotient, share, scale) throws for a malformed scale", () => {
  expect(() => cellScore(1, 0.1, { ...scale, fullQuotient: 0 })).toThrow("got 0");
  expect(() => cellScore(1, 0.1, { ...scale, quotientWeight: 1.5 })).toThrow("got 1.5");
});
it("cellScore(quotient, share, scale) lies between 0 and 100, or has a reason", () =>
  fc.assert(
    fc.property(amount, amount, (quotient, share) => {
      const { value, reason } = cellScore(quotient, share, scale);
      expect(value === null ? reason !== "" : value >= 0 && value <= 100).toBe(true);
    }),
  ));
