import fc from "fast-check";
import { expect, it } from "vitest";
import { logGamma } from "./log-gamma.ts";

it("logGamma(x) is ln (x − 1)! for whole numbers", () => {
  expect(logGamma(1)).toBeCloseTo(0, 13);
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 13);
});
it("logGamma(½) is ln √π", () => expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13));
it("logGamma(x) is null at 0 and below", () => {
  expect(logGamma(0)).toBeNull();
  expect(logGamma(-1.5)).toBeNull();
});
it("logGamma(x + 1) is logGamma(x) + ln x", () =>
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (x) => {
      expect(logGamma(x + 1)!).toBeCloseTo(logGamma(x)! + Math.log(x), 11);
    }),
  ));
