import fc from "fast-check";
import { expect, it } from "vitest";
import { relativeMatch } from "./relative-match.ts";

const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });

it("relativeMatch(parts) is the share of property over the share of the economy, and its log", () => {
  const found = relativeMatch({ property: 8, propertyTotal: 40, economy: 10, economyTotal: 100 });
  expect(found.value).toBe(2);
  expect(found.log2).toBe(1);
  // 3.4538 to 15.7632 of 8, where 4 were expected.
  expect(found.interval.low).toBeCloseTo(3.4538 / 4, 4);
  expect(found.interval.high).toBeCloseTo(15.7632 / 4, 4);
  expect(found).toMatchObject({ small: false, open: true });
});
it("relativeMatch(parts) marks small counts, and tells whether 1 lies in the interval", () => {
  const cell = { propertyTotal: 1000, economy: 1, economyTotal: 1000 };
  expect(relativeMatch({ ...cell, property: 4 })).toMatchObject({ value: 4, small: true, open: false });
  expect(relativeMatch({ ...cell, property: 2 })).toMatchObject({ value: 2, small: true, open: true });
  expect(relativeMatch({ ...cell, property: 5 }).small).toBe(false);
  expect(relativeMatch({ ...cell, property: 5 }, 10).small).toBe(true);
});
it("relativeMatch(parts) of none is 0, without a logarithm", () => {
  const found = relativeMatch({ property: 0, propertyTotal: 100, economy: 10, economyTotal: 100 });
  expect(found).toMatchObject({ value: 0, log2: null, small: true, open: false });
  expect(found.interval.high).toBeCloseTo(0.36889, 5);
});
it("relativeMatch(parts) says why it can't be formed", () => {
  const cell = { property: 3, propertyTotal: 100, economy: 10, economyTotal: 100 };
  const nothing = { value: null, log2: null, open: false };
  expect(relativeMatch({ ...cell, economy: 0 })).toMatchObject({ ...nothing, reason: "zero-denominator", small: true });
  expect(relativeMatch({ ...cell, property: null })).toMatchObject({
    ...nothing,
    reason: "missing-input",
    small: false,
  });
  expect(relativeMatch({ ...cell, property: -1 }).interval.reason).toBe("out-of-domain");
});
it("relativeMatch(parts) and its interval are finite or null at any size", () =>
  fc.assert(
    fc.property(amount, amount, amount, amount, (a, b, c, d) => {
      const found = relativeMatch({
        property: Math.min(a, b),
        propertyTotal: Math.max(a, b),
        economy: Math.min(c, d),
        economyTotal: Math.max(c, d),
      });
      for (const figure of [found.value, found.log2, found.interval.low, found.interval.high]) {
        expect(Number.isFinite(figure ?? 0)).toBe(true);
      }
      expect(found.interval.low === null).toBe(found.interval.reason !== "");
    }),
  ));
