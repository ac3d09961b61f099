import fc from "fast-check";
import { expect, it } from "vitest";
import { intervalOptimum } from "./interval-optimum.ts";

const bounds = { low: 0, high: 50, optimum: { low: 20, high: 30 } };
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const pair = fc.tuple(finite, finite).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

it("intervalOptimum() is 1 inside the optimum, its ends included", () =>
  expect([20, 25, 30].map((value) => intervalOptimum(value, bounds))).toEqual([1, 1, 1]));
it("intervalOptimum() falls with the distance, the longer side down to 0", () => {
  expect(intervalOptimum(10, bounds)).toBe(0.5);
  expect(intervalOptimum(0, bounds)).toBe(0);
  expect(intervalOptimum(40, { ...bounds, high: 35 })).toBe(0.5);
});
it("intervalOptimum() stays at 0 beyond the bounds, and is 1 where the optimum holds every value", () => {
  expect(intervalOptimum(-500, bounds)).toBe(0);
  expect(intervalOptimum(5, { low: 0, high: 10, optimum: { low: -1, high: 11 } })).toBe(1);
  expect(intervalOptimum(12, { low: 0, high: 10, optimum: { low: -1, high: 11 } })).toBe(0);
});
it("intervalOptimum() keeps missing values missing, and gives none between bounds that overflow", () => {
  expect(intervalOptimum(null, bounds)).toBeNull();
  expect(intervalOptimum(-1e308, { low: -1.7e308, high: 0, optimum: { low: 1e308, high: 1e308 } })).toBeNull();
});
it("intervalOptimum() refuses an optimum or bounds that are reversed", () => {
  expect(() => intervalOptimum(1, { ...bounds, optimum: { low: 3, high: 2 } })).toThrow("got 3 and 2");
  expect(() => intervalOptimum(1, { ...bounds, low: 60 })).toThrow("got 60 and 50");
});
it("intervalOptimum() lies between 0 and 1 and never grows away from the optimum", () =>
  fc.assert(
    fc.property(finite, finite, pair, pair, (a, b, ends, optimum) => {
      const [near, far] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a];
      const scores = [near, far].map((value) => intervalOptimum(value, { ...ends, optimum }));
      for (const score of scores) expect(score === null || (score >= 0 && score <= 1)).toBe(true);
      const sided = [near, far].every((value) => value > optimum.high);
      if (sided && scores[0] !== null && scores[1] !== null) {
        expect(intervalOptimum(Math.max(near, far), { ...ends, optimum })!).toBeLessThanOrEqual(
          intervalOptimum(Math.min(near, far), { ...ends, optimum })!,
        );
      }
    }),
  ));
