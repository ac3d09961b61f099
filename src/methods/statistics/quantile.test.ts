import fc from "fast-check";
import { expect, it } from "vitest";
import { median, quantile } from "./quantile.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const column = fc.array(fc.option(finite), { minLength: 1 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

it("quantile(values, p) is linear between order statistics (type 7)", () => {
  expect(quantile([40, 10, 30, 20], 0.25)).toBe(17.5);
  expect(quantile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4.8, 12);
});
it("quantile(values, p) leaves missing cells out, and is null when all are missing", () => {
  expect(quantile([null, 7, null], 0.3)).toBe(7);
  expect(quantile([null], 0.5)).toBeNull();
  expect(quantile([], 0.5)).toBeNull();
});
it("quantile(values, p) throws for p outside 0 to 1", () => {
  expect(() => quantile([1], 1.1)).toThrow("got 1.1");
  expect(() => quantile([1], Number.NaN)).toThrow(RangeError);
});
it("median(values) is the middle value, or the mean of the two in the middle", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([3, null, 1])).toBe(2);
});
it("quantile(values, p) lies among the values, ends at their extremes and does not fall as p rises", () =>
  fc.assert(
    fc.property(column, share, share, (values, p, q) => {
      const present = values.filter((value) => value !== null);
      if (present.length === 0) return;
      const [low, high] = [Math.min(...present), Math.max(...present)];
      expect([quantile(values, 0), quantile(values, 1)]).toEqual([low, high]);
      const [first, second] = [quantile(values, Math.min(p, q))!, quantile(values, Math.max(p, q))!];
      // Between two values, a·(1 − f) + b·f may fall by a rounding when f rises by less than that.
      expect(second - first).toBeGreaterThanOrEqual(-1e-15 * Math.max(Math.abs(first), Math.abs(second)));
    }),
  ));
