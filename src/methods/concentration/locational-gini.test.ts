import fc from "fast-check";
import { expect, it } from "vitest";
import { locationalGini } from "./locational-gini.ts";

const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });

it("locationalGini(amounts, base) is the area by hand", () => expect(locationalGini([1, 3], [1, 1]).value).toBe(0.125));
it("locationalGini(amounts, base) is 0 when the industry is spread as its base", () =>
  expect(locationalGini([2, 4, 6], [1, 2, 3]).value).toBeCloseTo(0, 15));
it("locationalGini(amounts, base) nears ½ for an industry in one small region", () =>
  expect(locationalGini([0, 7], [999, 1]).value).toBeCloseTo(0.4995, 12));
it("locationalGini(amounts, base) says why it can't be formed", () => {
  expect(locationalGini([1], [1]).reason).toBe("single-unit");
  expect(locationalGini([], []).reason).toBe("missing-input");
  expect(locationalGini([0, 0], [1, 1]).reason).toBe("zero-denominator");
  expect(locationalGini([1, 1], [0, 0]).reason).toBe("zero-denominator");
  expect(() => locationalGini([1], [1, 2])).toThrow("expected 1 base amounts, got 2");
});
it("locationalGini(amounts, base) lies between 0 and ½ at any size, and does not depend on order", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount), { minLength: 2 }), (pairs) => {
      const [a, b] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
      const { value } = locationalGini(a, b);
      if (value === null) return;
      expect(value >= 0 && value <= 0.5).toBe(true);
      expect(locationalGini(a.toReversed(), b.toReversed()).value).toBeCloseTo(value, 12);
    }),
  ));
