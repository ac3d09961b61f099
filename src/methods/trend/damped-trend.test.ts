import fc from "fast-check";
import { expect, it } from "vitest";
import { dampedTrend } from "./damped-trend.ts";

const series = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 9 });

it("dampedTrend(φ) goes on by φ, φ², … of the trend, and finds a damped series again", () => {
  // From 1 by 1, ½, ¼: level 2.75, trend ¼; then ⅛ and 1/16 more.
  expect(dampedTrend(0.5)([1, 2, 2.5, 2.75], 2).values).toEqual([2.875, 2.9375]);
});
it("dampedTrend(φ) takes the weights that leave the least squared errors", () => {
  // 3 comes ½ above 2 + ½. With α = 1 the level is 3, the trend ½ + β/2, so 3 + ¼ + β/4 is expected: 3.4 at β = 0.6, which
  // no other tenths hit. Level 3.4 and trend 0.8·½ are left: 0.2 and 0.1 more.
  const { values, errors, degrees } = dampedTrend(0.5)([1, 2, 3, 3.4], 2);
  expect(values[0]).toBeCloseTo(3.6, 12);
  expect(values[1]).toBeCloseTo(3.7, 12);
  expect({ errors, degrees }).toEqual({ errors: [null, null], degrees: 0 });
});
it("dampedTrend(φ) tells errors from five values on: σ̂² = Σe²/(T − 4), wider with every year", () => {
  const { errors, degrees } = dampedTrend(0.8)([1, 2, 2, 4, 4, 7], 3);
  expect(degrees).toBe(2);
  expect(errors[0]! < errors[1]! && errors[1]! < errors[2]!).toBe(true);
  expect(dampedTrend(0.8)([1, 2, 2, 4], 2).errors).toEqual([null, null]);
});
it("dampedTrend(φ) widens with the weights found: √(1 + α²(1 + βφ)²) in the second year", () => {
  // Every change is the opposite of the last: the fit with α small is best, so the second year is hardly wider.
  const { errors } = dampedTrend(0.8)([0, 0, 1, 0, 1, 0, 1], 2);
  const ratio = (errors[1]! / errors[0]!) ** 2 - 1;
  // α in tenths and β in tenths: √ratio = α(1 + 0.8β).
  const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((a) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((b) => (a / 10) * (1 + (0.8 * b) / 10)),
  );
  expect(weights.some((weight) => Math.abs(weight - Math.sqrt(ratio)) < 1e-9)).toBe(true);
  expect(ratio).toBeLessThan(0.3);
});
it("dampedTrend(φ) of a constant series stays, without error", () =>
  expect(dampedTrend(0.8)([3, 3, 3, 3, 3], 2)).toEqual({ values: [3, 3], errors: [0, 0], degrees: 1 }));
it("dampedTrend() throws for a φ that does not damp, and for fewer than three values", () => {
  for (const wrong of [0, 1.1, Number.NaN]) expect(() => dampedTrend(wrong)).toThrow(`got ${wrong}`);
  expect(() => dampedTrend(0.8)([1, 2], 1)).toThrow("got 2");
});
it("dampedTrend(φ) scales and shifts with the values", () =>
  fc.assert(
    fc.property(series, fc.integer({ min: -50, max: 50 }), fc.constantFrom(2, 4, 8), (values, shift, scale) => {
      const [plain, moved] = [
        dampedTrend(0.8)(values, 3),
        dampedTrend(0.8)(
          values.map((value) => scale * (value + shift)),
          3,
        ),
      ];
      for (const at of [0, 1, 2]) {
        expect(moved.values[at]).toBeCloseTo(scale * (plain.values[at]! + shift), 6);
        expect(moved.errors[at] ?? 0).toBeCloseTo(scale * (plain.errors[at] ?? 0), 6);
      }
    }),
  ));
