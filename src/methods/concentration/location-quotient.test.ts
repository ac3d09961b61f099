import fc from "fast-check";
import { expect, it } from "vitest";
import { locationQuotient, locationQuotientInterval, symmetricQuotient } from "./location-quotient.ts";

const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const parts = fc.tuple(amount, amount, amount, amount).map(([a, b, c, d]) => ({
  part: Math.min(a, b),
  whole: Math.max(a, b),
  referencePart: Math.min(c, d),
  referenceWhole: Math.max(c, d),
}));
const example = { part: 30, whole: 100, referencePart: 200, referenceWhole: 1000 };

it("locationQuotient(parts) is the share over the share of the reference", () =>
  expect(locationQuotient(example).value).toBeCloseTo(1.5, 15));
it("locationQuotient(parts) is 0 for an industry that only the region lacks", () =>
  expect(locationQuotient({ ...example, part: 0 })).toEqual({ value: 0, reason: "" }));
it("locationQuotient(parts) says why it can't be formed", () => {
  expect(locationQuotient({ ...example, referencePart: null }).reason).toBe("missing-input");
  expect(locationQuotient({ ...example, referencePart: 0 }).reason).toBe("zero-denominator");
  expect(locationQuotient({ ...example, part: 0, whole: 0 }).reason).toBe("zero-denominator");
  expect(locationQuotient({ ...example, referencePart: 0, referenceWhole: 0 }).reason).toBe("zero-denominator");
  expect(locationQuotient({ ...example, part: -1 }).reason).toBe("out-of-domain");
  expect(locationQuotient({ ...example, part: 101 }).reason).toBe("out-of-domain");
  expect(locationQuotient({ ...example, whole: Number.POSITIVE_INFINITY }).reason).toBe("out-of-domain");
});
it("locationQuotient(parts) is at least 0 or null at any size, and does not depend on the unit", () => {
  fc.assert(
    fc.property(parts, (any) => {
      const { value, reason } = locationQuotient(any);
      expect(value === null).toBe(reason !== "");
      expect(value === null || (value >= 0 && Number.isFinite(value))).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), (factor) => {
      const scaled = { ...example, part: example.part * factor, whole: example.whole * factor };
      expect(locationQuotient(scaled).value).toBeCloseTo(1.5, 12);
    }),
  );
});

it("symmetricQuotient(quotient) runs from −1 over 0 at 1 towards 1", () => {
  expect([0, 1, 3, Number.MAX_VALUE].map(symmetricQuotient)).toEqual([-1, 0, 0.5, 1]);
  expect(symmetricQuotient(null)).toBeNull();
  expect(() => symmetricQuotient(-1)).toThrow("got -1");
});
it("symmetricQuotient(1/quotient) is its negative", () =>
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), (quotient) => {
      expect(symmetricQuotient(1 / quotient)).toBeCloseTo(-symmetricQuotient(quotient)!, 12);
    }),
  ));

it("locationQuotientInterval(parts) is the quotient times and over exp(1.96·√variance)", () => {
  const { low, high } = locationQuotientInterval(example);
  // 1/30 − 1/100 + 1/200 − 1/1000 = 0.027333…
  const factor = Math.exp(1.959963984540054 * Math.sqrt(0.082 / 3));
  expect(low).toBeCloseTo(1.5 / factor, 12);
  expect(high).toBeCloseTo(1.5 * factor, 12);
});
it("locationQuotientInterval(parts) says why it can't be formed", () => {
  expect(locationQuotientInterval({ ...example, part: 0 }).reason).toBe("non-positive-value");
  expect(locationQuotientInterval({ ...example, part: null }).reason).toBe("missing-input");
  expect(() => locationQuotientInterval(example, 2)).toThrow("got 2");
});
it("locationQuotientInterval(parts) holds the quotient or is empty, at any size", () =>
  fc.assert(
    fc.property(parts, (any) => {
      const { low, high, reason } = locationQuotientInterval(any);
      expect(low === null).toBe(reason !== "");
      if (low === null || high === null) return;
      const { value } = locationQuotient(any);
      expect(0 <= low && low <= value! && value! <= high && Number.isFinite(high)).toBe(true);
    }),
  ));
