import fc from "fast-check";
import { expect, it } from "vitest";
import { type Transform, transform, transformGoalposts, untransform } from "./transform.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const kinds = fc.constantFrom<Transform>("linear", "log1p", "log");

it("transform(value, kind) is x, ln(1 + x) or ln x", () => {
  expect(transform(-3, "linear").value).toBe(-3);
  expect(transform(1, "log1p").value).toBe(Math.LN2);
  expect(transform(2, "log").value).toBe(Math.LN2);
});
it("transform(0, log1p) is 0", () => expect(transform(0, "log1p")).toEqual({ value: 0, reason: "" }));
it("transform(value, log) has a non-positive-value at 0 and below", () => {
  for (const value of [0, -1]) {
    expect(transform(value, "log")).toEqual({ value: null, reason: "non-positive-value" });
  }
});
it("transform(value, log1p) is out-of-domain below 0, though ln(1 + x) exists down to −1", () =>
  expect(transform(-0.5, "log1p")).toEqual({ value: null, reason: "out-of-domain" }));
it("transform(null, kind) is missing-input", () =>
  fc.assert(
    fc.property(kinds, (kind) => {
      expect(transform(null, kind)).toEqual({ value: null, reason: "missing-input" });
    }),
  ));
it("transformGoalposts(goalposts, kind) transforms both ends", () =>
  expect(transformGoalposts({ low: 0, high: 1 }, "log1p")).toEqual({ low: 0, high: Math.LN2 }));
it("transformGoalposts(goalposts, kind) throws for a goalpost without a logarithm", () =>
  expect(() => transformGoalposts({ low: 0, high: 5 }, "log")).toThrow("no log of goalposts 0 and 5"));
it("transform(value, kind) keeps the order of values and is never NaN or infinite", () =>
  fc.assert(
    fc.property(finite, finite, kinds, (a, b, kind) => {
      const [low, high] = [transform(Math.min(a, b), kind).value, transform(Math.max(a, b), kind).value];
      for (const value of [low, high]) expect(Number.isFinite(value ?? 0)).toBe(true);
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
    }),
  ));
it("untransform(bent, kind) gives back what was bent", () => {
  expect(untransform(Math.LN2, "log1p")).toBe(1);
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), kinds, (value, kind) => {
      expect(untransform(transform(value, kind).value!, kind) / value).toBeCloseTo(1, 9);
    }),
  );
});
