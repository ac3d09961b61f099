import fc from "fast-check";
import { expect, it } from "vitest";
import { intensityGap } from "./intensity-gap.ts";

const counted = fc.record({ count: fc.nat(500), size: fc.integer({ min: 1, max: 500 }) });
const figure = fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));
const any = fc.record({ count: figure, size: figure });

it("intensityGap(region, city) by hand", () => {
  // Shares 3/4 and 1/4 against 1/2 and 1/2; intensities 4 and 2 against 3 and 1.
  const found = intensityGap(
    [
      { count: 12, size: 3 },
      { count: 2, size: 1 },
    ],
    [
      { count: 30, size: 10 },
      { count: 10, size: 10 },
    ],
  );
  expect(found.value).toBeCloseTo(1.5, 14);
  expect(found.mix.value).toBeCloseTo(3.5 / 4 - 1.5 / 4, 14);
  expect(found.within.value).toBeCloseTo(1, 14);
});
it("intensityGap(region, city) counts an industry that the region lacks as mix", () => {
  const { industries } = intensityGap(
    [
      { count: 4, size: 2 },
      { count: 0, size: 0 },
    ],
    [
      { count: 20, size: 10 },
      { count: 60, size: 10 },
    ],
  );
  expect(industries.map(({ mix, within }) => [mix.value, within.value])).toEqual([
    [1, 0],
    [-3, 0],
  ]);
});
it("intensityGap(region, city) says why it can't be formed", () => {
  const city = [{ count: 10, size: 10 }];
  const reasons = (count: number | null, size: number | null) => {
    const { reason, mix, within, industries } = intensityGap([{ count, size }], city);
    return new Set([reason, mix.reason, within.reason, industries[0]!.mix.reason]);
  };
  expect(reasons(null, 1)).toEqual(new Set(["missing-input"]));
  expect(reasons(1, null)).toEqual(new Set(["missing-input"]));
  expect(reasons(0, 0)).toEqual(new Set(["zero-denominator"]));
  expect(reasons(-1, 1)).toEqual(new Set(["out-of-domain"]));
  const odd = [...city, { count: 3, size: 0 }];
  expect(intensityGap(odd, odd).reason).toBe("zero-denominator");
});
it("intensityGap(region, city) throws when the two differ in number", () =>
  expect(() => intensityGap([], [{ count: 1, size: 1 }])).toThrow("expected 0 industries of the city, got 1"));
it("intensityGap(region, city): mix and within add up to the gap, and turn with the sides", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(counted, counted), { minLength: 1 }), (rows) => {
      const [region, city] = [rows.map(([own]) => own), rows.map(([, other]) => other)];
      const [found, turned] = [intensityGap(region, city), intensityGap(city, region)];
      expect(found.mix.value! + found.within.value!).toBeCloseTo(found.value!, 9);
      expect(turned.mix.value!).toBeCloseTo(-found.mix.value!, 9);
    }),
  ));
it("intensityGap(region, city) is finite or null at any size", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(any, any)), (rows) => {
      const { value, mix, within } = intensityGap(
        rows.map(([own]) => own),
        rows.map(([, other]) => other),
      );
      for (const part of [value, mix.value, within.value]) expect(Number.isFinite(part ?? 0)).toBe(true);
    }),
  ));
