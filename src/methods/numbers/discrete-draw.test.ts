import fc from "fast-check";
import { expect, it } from "vitest";
import { discreteDraw } from "./discrete-draw.ts";

it("discreteDraw(u, levels) cuts [0, 1) into equal parts, whatever the sample", () => {
  expect([0, 0.3, 0.34, 0.66, 0.67, 0.99].map((u) => discreteDraw(u, 3))).toEqual([0, 0, 1, 1, 2, 2]);
  expect(discreteDraw(0.5, 2)).toBe(1);
});
it("discreteDraw(u, 1) is 0", () => expect(discreteDraw(0.999, 1)).toBe(0));
it("discreteDraw(u, levels) throws outside [0, 1) and for levels that are not a whole number from 1", () => {
  for (const wrong of [-0.1, 1, Number.NaN]) expect(() => discreteDraw(wrong, 3)).toThrow(RangeError);
  for (const wrong of [0, 1.5, Number.NaN]) expect(() => discreteDraw(0.5, wrong)).toThrow(`got ${wrong}`);
});
it("discreteDraw(u, levels) never reaches the number of levels, even just below 1", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (levels) => {
      expect(discreteDraw(1 - 2 ** -53, levels)).toBe(levels - 1);
    }),
  ));
