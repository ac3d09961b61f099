import { expect, it } from "vitest";
import { normalBound } from "./normal-bound.ts";

it("normalBound(level) is the tabulated value", () => {
  expect(normalBound(0.95)).toBeCloseTo(1.959963984540054, 13);
  expect(normalBound(0.99)).toBeCloseTo(2.5758293035489004, 13);
  expect(normalBound(0.5)).toBeCloseTo(0.6744897501960817, 13);
});
it("normalBound(level) throws outside 0 to 1", () => expect(() => normalBound(95)).toThrow("got 95"));
