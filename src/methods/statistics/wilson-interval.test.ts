import fc from "fast-check";
import { expect, it } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

const count = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });

it("wilsonInterval(successes, trials) is Wilson's interval: Newcombe's examples 81/263 and 15/148", () => {
  const [many, few] = [wilsonInterval(81, 263), wilsonInterval(15, 148)];
  expect([many.low, many.high].map((end) => end?.toFixed(4))).toEqual(["0.2553", "0.3662"]);
  expect([few.low, few.high].map((end) => end?.toFixed(4))).toEqual(["0.0624", "0.1605"]);
});
it("wilsonInterval(successes, trials) has an end on 0 or 1 and stays open on the other side", () => {
  const [none, all] = [wilsonInterval(0, 10), wilsonInterval(10, 10)];
  // z²/(n + z²) by hand, with z² = 3.8415.
  expect(none.low).toBe(0);
  expect(none.high).toBeCloseTo(3.841458820694124 / 13.841458820694124, 13);
  expect(all.high).toBe(1);
  expect(all.low).toBeCloseTo(10 / 13.841458820694124, 13);
});
it("wilsonInterval(successes, trials) says why it can't be formed", () => {
  expect(wilsonInterval(null, 3).reason).toBe("missing-input");
  expect(wilsonInterval(0, 0).reason).toBe("zero-denominator");
  expect(wilsonInterval(4, 3).reason).toBe("out-of-domain");
  expect(wilsonInterval(-1, 3).reason).toBe("out-of-domain");
});
it("wilsonInterval(successes, trials, level) is wider at a higher level and throws for none", () => {
  expect(wilsonInterval(5, 10, 0.99).low!).toBeLessThan(wilsonInterval(5, 10, 0.9).low!);
  expect(() => wilsonInterval(5, 10, 1)).toThrow("wilsonInterval: level must lie between 0 and 1, got 1");
});
it("wilsonInterval(successes, trials) holds the rate within 0 to 1 at any size, and turns over with it", () =>
  fc.assert(
    fc.property(count, count, (a, b) => {
      const [successes, trials] = [Math.min(a, b), Math.max(a, b)];
      const { low, high, reason } = wilsonInterval(successes, trials);
      expect(low === null).toBe(reason !== "");
      if (low === null || high === null) return;
      const rate = successes / trials;
      expect(0 <= low && low <= rate && rate <= high && high <= 1).toBe(true);
    }),
  ));
it("wilsonInterval(failures, trials) is that of the successes turned over", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }), (successes, others) => {
      const trials = successes + others;
      expect(wilsonInterval(others, trials).low).toBeCloseTo(1 - wilsonInterval(successes, trials).high!, 12);
    }),
  ));
