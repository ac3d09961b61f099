import fc from "fast-check";
import { expect, it } from "vitest";
import { poissonInterval } from "./poisson-interval.ts";

function ends(count: number, level?: number): (string | undefined)[] {
  const { low, high } = poissonInterval(count, level);
  return [low, high].map((end) => end?.toFixed(4));
}

it("poissonInterval(count) is the exact interval of the tables", () => {
  expect(ends(1)).toEqual(["0.0253", "5.5716"]);
  expect(ends(5)).toEqual(["1.6235", "11.6683"]);
  expect(ends(100)).toEqual(["81.3640", "121.6268"]);
});
it("poissonInterval(0) runs from 0 to −ln 0.025", () => {
  const { low, high } = poissonInterval(0);
  expect(low).toBe(0);
  expect(high).toBeCloseTo(-Math.log(0.025), 12);
});
it("poissonInterval(count) says why it can't be formed", () => {
  expect(poissonInterval(null).reason).toBe("missing-input");
  expect(poissonInterval(-1).reason).toBe("out-of-domain");
  expect(poissonInterval(Number.NaN).reason).toBe("out-of-domain");
  expect(poissonInterval(Number.POSITIVE_INFINITY).reason).toBe("out-of-domain");
});
it("poissonInterval(count, level) is wider at a higher level and throws for none", () => {
  expect(ends(5, 0.9)).toEqual(["1.9701", "10.5130"]);
  expect(() => poissonInterval(5, 0)).toThrow("poissonInterval: level must lie between 0 and 1, got 0");
});
it("poissonInterval(count) holds the count, rises with it, and is finite or empty at any size", () =>
  fc.assert(
    fc.property(fc.oneof(fc.double({ min: 0, max: 3e6, noNaN: true }), fc.double({ min: 0, noNaN: true })), (count) => {
      const { low, high, reason } = poissonInterval(count);
      expect(low === null).toBe(reason !== "");
      if (low === null || high === null) return;
      expect(0 <= low && low <= count && count <= high && Number.isFinite(high)).toBe(true);
      expect(poissonInterval(count + 1).high!).toBeGreaterThanOrEqual(high);
    }),
    { numRuns: 50 },
  ));
