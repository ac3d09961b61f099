import fc from "fast-check";
import { expect, it } from "vitest";
import { clipSide } from "./clip-side.ts";
import { normalise } from "./normalise.ts";

it("clipSide(value, goalposts) names the end at which a value is clamped", () => {
  expect(clipSide(5, { low: 10, high: 50 })).toBe("low");
  expect(clipSide(60, { low: 10, high: 50 })).toBe("high");
});
it("clipSide(value, goalposts) is empty between the goalposts and on them", () => {
  for (const value of [10, 30, 50]) expect(clipSide(value, { low: 10, high: 50 })).toBe("");
});
it("clipSide(value, goalposts) is empty for a missing value and for goalposts that coincide", () => {
  expect(clipSide(null, { low: 10, high: 50 })).toBe("");
  expect(clipSide(60, { low: 10, high: 10 })).toBe("");
});
it("clipSide(value, goalposts) throws when low exceeds high", () =>
  expect(() => clipSide(3, { low: 5, high: 1 })).toThrow("got 5 and 1"));
it("a clamped value scores 0 or 100", () =>
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.integer({ min: 1 }), (value, low, span) => {
      const goalposts = { low, high: low + span };
      const side = clipSide(value, goalposts);
      if (side !== "") expect(normalise(value, goalposts)).toBe(side === "low" ? 0 : 100);
    }),
  ));
