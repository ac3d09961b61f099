import fc from "fast-check";
import { expect, it } from "vitest";
import { shareDistance } from "./share-distance.ts";

const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const rows = fc.array(fc.tuple(amount, amount), { minLength: 1 });

it("shareDistance(a, b) is half the sum of the differences of shares", () =>
  expect(shareDistance([3, 1], [1, 1]).value).toBe(0.25));
it("shareDistance(a, b) is 0 for the same structure at any level, and 1 when nothing overlaps", () => {
  expect(shareDistance([1, 2], [10, 20]).value).toBe(0);
  expect(shareDistance([1, 0], [0, 5]).value).toBe(1);
});
it("shareDistance(a, b) says why it can't be formed", () => {
  expect(shareDistance([0, 0], [1, 1]).reason).toBe("zero-denominator");
  expect(shareDistance([1, 1], [1, null]).reason).toBe("missing-input");
  expect(shareDistance([1, 1], [1, -1]).reason).toBe("out-of-domain");
});
it("shareDistance(a, b) throws when the lists differ in length", () =>
  expect(() => shareDistance([1, 2], [1])).toThrow("expected 2 reference amounts, got 1"));
it("shareDistance(a, b) lies between 0 and 1 and does not depend on order", () =>
  fc.assert(
    fc.property(rows, (pairs) => {
      const [a, b] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
      const { value } = shareDistance(a, b);
      if (value === null) return;
      expect(value >= 0 && value <= 1).toBe(true);
      expect(shareDistance(b, a).value).toBe(value);
      expect(shareDistance(a.toReversed(), b.toReversed()).value).toBeCloseTo(value, 12);
    }),
  ));
