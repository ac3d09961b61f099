import fc from "fast-check";
import { expect, it } from "vitest";
import type { OutlookMethod } from "../../schema/outlook.ts";
import { openGenerator } from "../numbers/generator.ts";
import { studentQuantile } from "../statistics/student-quantile.ts";
import { type OutlookRules, outlook } from "./outlook.ts";

const methods: readonly OutlookMethod[] = ["naive", "drift", "damped-trend"];
const rules: OutlookRules = { methods, horizon: 3, coverage: 0.8, fewest: 5, training: 3, damping: 0.8 };
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

it("outlook(values, rules) takes the method with the least past error and its interval of Student's t", () => {
  // Trials: drift 2½, 2 and 1⅓ off, no change 4, 5 and 1.
  const { method, reason, years } = outlook([10, 12, 13, 17, 18], { ...rules, methods: ["naive", "drift"] });
  expect([method, reason]).toEqual(["drift", ""]);
  expect(years.map(({ value }) => value)).toEqual([20, 22, 24]);
  expect(years[0]!.high! - 20).toBeCloseTo(studentQuantile(0.2, 3) * Math.sqrt(2.5), 12);
  expect(years[0]!.low! + years[0]!.high!).toBeCloseTo(40, 12);
  expect(years[0]!.trial.error).toBeCloseTo((2.5 + 4 / 3) / 2, 12);
  expect(years[0]!.naive).toMatchObject({ tested: 2, error: 2.5 });
  expect(years[2]!.trial).toMatchObject({ tested: 0, error: null });
});
it("outlook(values, rules) says no change where nothing did better", () =>
  expect(outlook([5, 6, 5, 6, 5, 6, 5], rules)).toMatchObject({ method: "naive", years: [{ value: 5 }, {}, {}] }));
it("outlook(values, rules) takes the simpler of equals", () => {
  // Constant: every method is right, so the first stands, with no interval to tell.
  const found = outlook([7, 7, 7, 7, 7], rules);
  expect(found).toMatchObject({ method: "naive", reason: "no-variance" });
  expect(found.years[0]).toMatchObject({ value: 7, low: null, high: null });
  expect(outlook([7, 7, 7, 7, 7], { ...rules, methods: ["drift", "naive"] }).method).toBe("drift");
});
it("outlook(values, rules) of a straight line has values and no interval", () =>
  expect(outlook([1, 2, 3, 4, 5], rules)).toMatchObject({
    method: "drift",
    reason: "no-variance",
    years: [{ value: 6, low: null }, { value: 7 }, { value: 8 }],
  }));
it("outlook(values, rules) measures against no change even where that is not among the methods", () =>
  expect(outlook([1, 2, 3, 4, 5], { ...rules, methods: ["drift"] }).years[0]!.naive).toMatchObject({ error: 1 }));
it("outlook(values, rules) of fewer values than asked is too-short", () =>
  expect(outlook([1, 2, 3, 4], rules)).toEqual({ method: null, reason: "too-short", years: [] }));
it("outlook(values, rules) on a logarithm carries a rate on, and keeps above the bottom of the scale", () => {
  const found = outlook([1, 3, 7, 15, 31, 63], { ...rules, transform: "log1p" });
  expect(found.method).toBe("drift");
  expect(found.years[0]!.value).toBeCloseTo(127, 9);
  const steep = outlook([64, 30, 20, 6, 4, 1], { ...rules, transform: "log1p" });
  expect(steep.years.every(({ low }) => low! > -1)).toBe(true);
  expect(outlook([1, -1, 1, 2, 3], { ...rules, transform: "log1p" }).reason).toBe("out-of-domain");
});
it("outlook(values, rules) holds what would pass a bound, and marks it", () => {
  const bounds = { low: 0, high: 100 };
  const falling = outlook([30, 21, 14, 8, 3], { ...rules, bounds });
  expect(falling.years.at(-1)).toMatchObject({ value: 0, low: 0, clipped: "low" });
  const rising = outlook([70, 79, 86, 92, 97], { ...rules, bounds });
  expect(rising.years.at(-1)).toMatchObject({ value: 100, high: 100, clipped: "high" });
  expect(outlook([10, 90, 10, 90, 10], { ...rules, bounds }).years.at(-1)).toMatchObject({ clipped: "both" });
  expect(outlook([50, 51, 50, 52, 51], { ...rules, bounds }).years[0]!.clipped).toBeNull();
});
it("outlook() throws for rules that are none", () => {
  expect(() => outlook([1], { ...rules, coverage: 1 })).toThrow("got 1");
  expect(() => outlook([1], { ...rules, methods: [] })).toThrow("got none");
  expect(() => outlook([1], { ...rules, fewest: 4 })).toThrow("got 4");
});
it("outlook(values, rules) scales and shifts with the values, method and all", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 5, maxLength: 9 }),
      fc.integer({ min: -50, max: 50 }),
      fc.constantFrom(2, 4, 8),
      (values, shift, scale) => {
        const plain = outlook(values, rules);
        const moved = outlook(
          values.map((value) => scale * (value + shift)),
          rules,
        );
        expect(moved.method).toBe(plain.method);
        for (const [at, year] of plain.years.entries()) {
          expect(moved.years[at]!.value).toBeCloseTo(scale * (year.value + shift), 6);
          expect(moved.years[at]!.low === null).toBe(year.low === null);
          if (year.low !== null) expect(moved.years[at]!.low).toBeCloseTo(scale * (year.low + shift), 6);
        }
      },
    ),
  ));
it("outlook(values, rules) is finite and in order, or says why not", () =>
  fc.assert(
    fc.property(fc.array(finite, { maxLength: 7 }), (values) => {
      const { method, reason, years } = outlook(values, { ...rules, bounds: { low: 0, high: null } });
      expect(method === null).toBe(years.length === 0);
      expect(method !== null || reason !== "").toBe(true);
      for (const { value, low, high } of years) {
        expect(Number.isFinite(value) && value >= 0).toBe(true);
        if (low !== null) expect(0 <= low && low <= value && value <= high! && Number.isFinite(high)).toBe(true);
      }
    }),
  ));
it("outlook(values, rules) loses little of its coverage by choosing among methods", () => {
  const next = openGenerator(7);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const runs = 500;
  let held = 0;
  for (let run = 0; run < runs; run += 1) {
    const walk = [10];
    while (walk.length < 7) walk.push(walk.at(-1)! + 1 + normal());
    const [first] = outlook(walk.slice(0, 6), { ...rules, horizon: 1 }).years;
    if (first!.low! <= walk[6]! && walk[6]! <= first!.high!) held += 1;
  }
  expect(held / runs).toBeGreaterThan(0.72);
  expect(held / runs).toBeLessThan(0.86);
});
