import fc from "fast-check";
import { expect, it } from "vitest";
import { evenness } from "./evenness.ts";

it("evenness(amounts) by hand", () => {
  // shares 3/4 and 1/4: −0.75·ln 0.75 − 0.25·ln 0.25 = 0.562335, over ln 2
  expect(evenness([3, 1]).value).toBeCloseTo(0.811278, 6);
  expect(evenness([2, 2, 0, 0]).value).toBeCloseTo(0.5, 15);
});
it("evenness(amounts) is 1 for equal amounts and 0 when one has all", () => {
  expect(evenness([7, 7, 7]).value).toBeCloseTo(1, 15);
  expect(evenness([0, 5, 0]).value).toBe(0);
});
it("evenness(amounts) says why it cannot be formed", () => {
  expect(evenness([]).reason).toBe("missing-input");
  expect(evenness([1, null]).reason).toBe("missing-input");
  expect(evenness([1]).reason).toBe("single-unit");
  expect(evenness([0, 0]).reason).toBe("zero-denominator");
  expect(evenness([1, -1]).reason).toBe("out-of-domain");
});
it("evenness(amounts) lies between 0 and 1 and does not depend on order or scale", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 2 }), (amounts) => {
      const { value } = evenness(amounts);
      if (value === null) return;
      expect(value >= 0 && value <= 1).toBe(true);
      expect(evenness(amounts.map((amount) => 8 * amount).reverse()).value).toBeCloseTo(value, 9);
    }),
  ));
