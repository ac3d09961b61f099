import fc from "fast-check";
import { expect, it } from "vitest";
import { growthTypes } from "../../schema/dynamics.ts";
import { growthType } from "./growth-type.ts";

const growth = fc.double({ noNaN: true, noDefaultInfinity: true });

it.each([
  [0.05, 0.04, "in-step"],
  [0.05, 0.03, "in-step"],
  [0.08, 0.05, "property-ahead"],
  [0.01, 0.05, "property-behind"],
  [0.01, -0.005, "diverging"],
  [-0.001, 0.001, "diverging"],
  [-0.2, -0.001, "shrinking"],
  [0, 0, "in-step"],
  [0, 0.1, "property-behind"],
  [0, -0.1, "diverging"],
])("growthType(%d, %d) is %s", (property, industry, type) => expect(growthType(property, industry).type).toBe(type));
it("growthType(property, industry) is in step at exactly two points, despite rounding", () =>
  expect(growthType(0.05 + 1e-17, 0.03).type).toBe("in-step"));
it("growthType(property, industry) has gap and elasticity", () => {
  const { gap, elasticity } = growthType(0.08, 0.05);
  expect(gap.value).toBeCloseTo(0.03, 15);
  expect(elasticity.value).toBeCloseTo(1.6, 15);
  expect(growthType(-0.02, 0.04).elasticity.value).toBe(-0.5);
});
it("growthType(property, industry) has no elasticity where industry hardly moves", () => {
  expect(growthType(0.08, 0.004).elasticity).toEqual({ value: null, reason: "zero-denominator" });
  expect(growthType(0.08, -0.005).elasticity.value).toBe(-16);
  expect(growthType(0.08, 0, { leastGrowth: 0 }).elasticity.reason).toBe("zero-denominator");
});
it("growthType(property, industry, limits) takes limits of its own, and throws for malformed ones", () => {
  expect(growthType(0.05, 0.04, { band: 0 }).type).toBe("property-ahead");
  expect(() => growthType(0.05, 0.04, { band: -1 })).toThrow("got -1");
  expect(() => growthType(0.05, 0.04, { leastGrowth: Number.NaN })).toThrow("got NaN");
});
it("growthType(property, industry) without one of the two has nothing", () => {
  const nothing = { value: null, reason: "missing-input" };
  expect(growthType(null, 0.1)).toEqual({ type: null, reason: "missing-input", gap: nothing, elasticity: nothing });
  expect(growthType(0.1, null).reason).toBe("missing-input");
});
it("growthType(property, industry) has one of the five types for any growth, and is never infinite", () =>
  fc.assert(
    fc.property(growth, growth, (property, industry) => {
      const { type, gap, elasticity } = growthType(property, industry);
      expect(growthTypes).toContain(type);
      for (const { value, reason } of [gap, elasticity]) {
        expect(Number.isFinite(value ?? 0)).toBe(true);
        expect(value === null).toBe(reason !== "");
      }
    }),
  ));
