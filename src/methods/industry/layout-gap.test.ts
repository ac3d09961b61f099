import fc from "fast-check";
import { expect, it } from "vitest";
import { relativeMatch } from "../matching/relative-match.ts";
import { layoutGap } from "./layout-gap.ts";

const amount = fc.oneof(
  fc.constantFrom(null, 0, 1e308, -1),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
);
const count = fc.integer({ min: 1, max: 500 });

it("layoutGap(parts) is the units at the average intensity less those that are there", () => {
  // 300 units over 1000 of economy is 0.3 a unit: 100 of economy expect 30.
  const cell = { propertyTotal: 300, economy: 100, economyTotal: 1000 };
  expect(layoutGap({ ...cell, property: 20 })).toMatchObject({ expected: 30, shortfall: 10, surplus: 0, reason: "" });
  expect(layoutGap({ ...cell, property: 45 })).toMatchObject({ expected: 30, shortfall: 0, surplus: 15 });
});
it("layoutGap(parts) has the interval of the count around it", () => {
  // Exact interval of a count of 10: 4.795 to 18.390.
  const found = layoutGap({ property: 10, propertyTotal: 300, economy: 100, economyTotal: 1000 });
  expect(found.low).toBeCloseTo(30 - 18.3904, 3);
  expect(found.high).toBeCloseTo(30 - 4.7954, 3);
});
it("layoutGap of a cell without economy expects none: all it has is surplus", () =>
  expect(layoutGap({ property: 4, propertyTotal: 9, economy: 0, economyTotal: 100 })).toMatchObject({
    expected: 0,
    shortfall: 0,
    surplus: 4,
  }));
it("layoutGap(parts) says why it can't be formed", () => {
  const cell = { property: 3, propertyTotal: 100, economy: 10, economyTotal: 100 };
  const nothing = { expected: null, shortfall: null, surplus: null, low: null, high: null };
  expect(layoutGap({ ...cell, economy: null })).toEqual({ ...nothing, reason: "missing-input" });
  expect(layoutGap({ ...cell, property: -1 })).toEqual({ ...nothing, reason: "out-of-domain" });
  expect(layoutGap({ ...cell, property: 101 })).toEqual({ ...nothing, reason: "out-of-domain" });
  expect(layoutGap({ ...cell, economy: 0, economyTotal: 0 })).toEqual({ ...nothing, reason: "zero-denominator" });
});
it("layoutGap(parts) is a shortfall where the relative match is below 1, a surplus where it is above", () =>
  fc.assert(
    fc.property(count, count, count, count, (property, moreProperty, economy, moreEconomy) => {
      const parts = {
        property,
        propertyTotal: property + moreProperty,
        economy,
        economyTotal: economy + moreEconomy,
      };
      const [{ value }, gap] = [relativeMatch(parts), layoutGap(parts)];
      if (value! < 1 - 1e-9) expect(gap.shortfall).toBeGreaterThan(0);
      if (value! > 1 + 1e-9) expect(gap.surplus).toBeGreaterThan(0);
      expect(gap.low! <= gap.expected! - property && gap.high! >= gap.expected! - property).toBe(true);
    }),
  ));
it("layoutGap(parts) gives finite figures, or none and a reason", () =>
  fc.assert(
    fc.property(amount, amount, amount, amount, (property, propertyTotal, economy, economyTotal) => {
      const { reason, ...figures } = layoutGap({ property, propertyTotal, economy, economyTotal });
      for (const figure of Object.values(figures)) {
        expect(reason === "" ? Number.isFinite(figure) : figure === null).toBe(true);
      }
    }),
  ));
