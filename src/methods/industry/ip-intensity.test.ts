import fc from "fast-check";
import { expect, it } from "vitest";
import { ipIntensity } from "./ip-intensity.ts";

const figure = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });

it("ipIntensity(counts, sizes) is the total over the mean size", () => {
  expect(ipIntensity([10, 14], [5, 7]).value).toBe(4);
  expect(ipIntensity([35_797], [135.2]).value).toBeCloseTo(264.77, 2);
});
it("ipIntensity(counts, sizes) is 0 for an industry that holds none", () =>
  expect(ipIntensity([0, 0], [5, 7])).toEqual({ value: 0, reason: "" }));
it("ipIntensity(counts, sizes) says why it can't be formed", () => {
  expect(ipIntensity([1, null], [5, 7]).reason).toBe("missing-input");
  expect(ipIntensity([1, 1], [5, null]).reason).toBe("missing-input");
  expect(ipIntensity([], []).reason).toBe("missing-input");
  expect(ipIntensity([1, 1], [0, 0]).reason).toBe("zero-denominator");
  expect(ipIntensity([1, -1], [5, 7]).reason).toBe("out-of-domain");
});
it("ipIntensity(counts, sizes) throws when they differ in number", () =>
  expect(() => ipIntensity([1, 2], [1])).toThrow("expected 2 sizes, got 1"));
it("ipIntensity(counts, sizes) is at least 0 or null, at any size", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure)), (rows) => {
      const { value, reason } = ipIntensity(
        rows.map(([count]) => count),
        rows.map(([, size]) => size),
      );
      expect(value === null).toBe(reason !== "");
      expect(value === null || (value >= 0 && Number.isFinite(value))).toBe(true);
    }),
  ));
