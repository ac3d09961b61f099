import fc from "fast-check";
import { expect, it } from "vitest";
import { evenBreaks } from "./even-breaks.ts";

it("evenBreaks puts as many values into each class, and drops bounds that coincide or have nothing below", () => {
  expect(evenBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0)).toEqual([3, 5, 7, 9]);
  expect(evenBreaks([1, 1, 1, 1, 9], 0)).toEqual([9]);
  expect(evenBreaks([], 1)).toEqual([]);
});
it("evenBreaks does not depend on order, and leaves no class of whole numbers empty", () =>
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 50 })), (values) => {
      const bounds = evenBreaks(values, 0);
      expect(evenBreaks([...values].reverse(), 0)).toEqual(bounds);
      const classes = new Set(values.map((value) => bounds.filter((bound) => value >= bound).length));
      expect(classes.size).toBe(values.length === 0 ? 0 : bounds.length + 1);
    }),
  ));
