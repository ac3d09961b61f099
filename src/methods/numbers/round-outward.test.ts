import fc from "fast-check";
import { expect, it } from "vitest";
import { roundOutward } from "./round-outward.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

it("roundOutward(value, side) keeps two significant digits, down for low and up for high", () => {
  expect(roundOutward(0.2371, "low")).toBe(0.23);
  expect(roundOutward(0.2371, "high")).toBe(0.24);
  expect(roundOutward(99.7, "low")).toBe(99);
  expect(roundOutward(99.7, "high")).toBe(100);
  expect(roundOutward(13579, "low")).toBe(13000);
});
it("roundOutward(value, side) moves a negative bound away from the data too", () => {
  expect(roundOutward(-3.14, "low")).toBe(-3.2);
  expect(roundOutward(-3.14, "high")).toBe(-3.1);
});
it("roundOutward(value, side) keeps 0 and what already has so few digits", () => {
  for (const value of [0, 0.29, 4.2, -110, 6, 1e-7]) {
    expect([roundOutward(value, "low"), roundOutward(value, "high")]).toEqual([value, value]);
  }
});
it("roundOutward(value, side, digits) throws for digits that are not a whole number from 1 to 17", () => {
  expect(() => roundOutward(1.23, "low", 0)).toThrow("got 0");
  expect(() => roundOutward(1.23, "low", 1.5)).toThrow(RangeError);
});
it("roundOutward(value, side) never cuts into the data, is finite, and rounds once", () =>
  fc.assert(
    fc.property(finite, (value) => {
      const [low, high] = [roundOutward(value, "low"), roundOutward(value, "high")];
      expect(low <= value && value <= high).toBe(true);
      expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
      expect([roundOutward(low, "low"), roundOutward(high, "high")]).toEqual([low, high]);
    }),
  ));
