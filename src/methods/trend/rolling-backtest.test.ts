import fc from "fast-check";
import { expect, it } from "vitest";
import { drift } from "./drift.ts";
import { type Predictor, rollingBacktest } from "./rolling-backtest.ts";

const driftAlone: Predictor = (values, horizon) =>
  drift(values, horizon).values.map((value) => ({ value, low: null, high: null }));
const around: Predictor = (values, horizon) =>
  Array.from({ length: horizon }, () => ({ value: values.at(-1)!, low: values.at(-1)! - 2, high: values.at(-1)! + 2 }));

it("rollingBacktest() stands at each past year and measures each year ahead by itself", () => {
  // From 10, 12, 13 (c = 1.5): 14.5 and 16 against 17 and 18. From 10, 12, 13, 17 (c = 7/3): 19⅓ against 18.
  const { ahead, all } = rollingBacktest([10, 12, 13, 17, 18], driftAlone, { horizon: 3, training: 3 });
  expect(ahead.map(({ tested }) => tested)).toEqual([2, 1, 0]);
  expect(ahead[0]!.error).toBeCloseTo((2.5 + 4 / 3) / 2, 12);
  expect(ahead[1]!.error).toBe(2);
  expect(ahead[2]).toEqual({ tested: 0, error: null, inside: 0, intervals: 0 });
  expect(all.tested).toBe(3);
  expect(all.error).toBeCloseTo((2.5 + 4 / 3 + 2) / 3, 12);
});
it("rollingBacktest() counts the intervals that held the outcome, both ends included", () => {
  // 13 ± 2 against 17 and 18, 17 ± 2 against 18; and 12 ± 2 against 13, 17, 18.
  const { ahead } = rollingBacktest([10, 12, 13, 17, 18], around, { horizon: 1, training: 2 });
  expect(ahead[0]).toEqual({ tested: 3, error: (1 + 4 + 1) / 3, inside: 2, intervals: 3 });
  expect(rollingBacktest([1, 3], around, { horizon: 1, training: 1 }).all.inside).toBe(1);
});
it("rollingBacktest() of a series no longer than the training tests nothing", () =>
  expect(rollingBacktest([1, 2, 3], driftAlone, { horizon: 2, training: 3 }).all.tested).toBe(0));
it("rollingBacktest() throws for a training that is no whole number from 1", () =>
  expect(() => rollingBacktest([1, 2], around, { horizon: 1, training: 0 })).toThrow("got 0"));
it("rollingBacktest() never shows a method what came later", () =>
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 9 }), (values) => {
      const seen: number[] = [];
      const spy: Predictor = (known, horizon) => {
        seen.push(known.length);
        expect(known).toEqual(values.slice(0, known.length));
        expect(known.length + horizon <= values.length).toBe(true);
        return around(known, horizon);
      };
      rollingBacktest(values, spy, { horizon: 3, training: 3 });
      expect(seen).toEqual(values.slice(3).map((_, index) => index + 3));
    }),
  ));
