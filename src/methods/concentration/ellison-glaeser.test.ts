import fc from "fast-check";
import { expect, it } from "vitest";
import { ellisonGlaeser } from "./ellison-glaeser.ts";

const size = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const region = fc.tuple(fc.array(size, { maxLength: 3 }), size);

it("ellisonGlaeser(plants, base) by hand", () => {
  // s = 3/4, 1/4; x = 1/2, 1/2; G = 1/8 over 1 − 1/2; H = 3/8 of plants 2, 1, 1.
  expect(ellisonGlaeser([[2, 1], [1]], [1, 1]).value).toBeCloseTo((0.25 - 0.375) / 0.625, 15);
});
it("ellisonGlaeser(plants, base) is 1 when all plants crowd into one of two like regions, and below 0 when they spread", () => {
  expect(ellisonGlaeser([[5, 5], []], [1, 1]).value).toBe(1);
  expect(ellisonGlaeser([[5], [5]], [1, 1]).value).toBe(-1);
});
it("ellisonGlaeser(plants, base) says why it can't be formed", () => {
  expect(ellisonGlaeser([[5], []], [1, 1]).reason).toBe("zero-denominator");
  expect(ellisonGlaeser([[5, 0], []], [1, 1]).reason).toBe("zero-denominator");
  expect(ellisonGlaeser([[5, 5], []], [1, 0]).reason).toBe("zero-denominator");
  expect(ellisonGlaeser([[5, null], []], [1, 1]).reason).toBe("missing-input");
  expect(ellisonGlaeser([[5, 5], []], [1, null]).reason).toBe("missing-input");
  expect(ellisonGlaeser([[], []], [1, 1]).reason).toBe("missing-input");
  expect(ellisonGlaeser([[5, -5], []], [1, 1]).reason).toBe("out-of-domain");
});
it("ellisonGlaeser(plants, base) throws when the regions differ in number", () =>
  expect(() => ellisonGlaeser([[1, 2]], [1, 1])).toThrow("expected 1 base amounts, got 2"));
it("ellisonGlaeser(plants, base) is finite or null at any size", () =>
  fc.assert(
    fc.property(fc.array(region, { minLength: 1, maxLength: 5 }), (regions) => {
      const [plants, base] = [regions.map(([list]) => list), regions.map(([, amount]) => amount)];
      const { value, reason } = ellisonGlaeser(plants, base);
      expect(value === null).toBe(reason !== "");
      expect(Number.isFinite(value ?? 0)).toBe(true);
    }),
  ));
it("ellisonGlaeser(plants, base) does not depend on the order of regions, nor on the unit", () => {
  const count = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(count, { minLength: 1 }), count), { minLength: 2 }), (regions) => {
      const [plants, base] = [regions.map(([list]) => list), regions.map(([, amount]) => amount)];
      const value = ellisonGlaeser(plants, base).value!;
      expect(ellisonGlaeser(plants.toReversed(), base.toReversed()).value).toBeCloseTo(value, 9);
      expect(
        ellisonGlaeser(
          plants.map((list) => list.map((each) => each * 7)),
          base,
        ).value,
      ).toBeCloseTo(value, 9);
    }),
  );
});
