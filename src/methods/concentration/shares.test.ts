import fc from "fast-check";
import { expect, it } from "vitest";
import { sum } from "../numbers/sum.ts";
import { shares } from "./shares.ts";

const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });

it("shares(amounts) divides each by their total", () => expect(shares([3, 1, 0]).values).toEqual([0.75, 0.25, 0]));
it("shares(amounts) says why there are none", () => {
  expect(shares([])).toEqual({ values: null, reason: "missing-input" });
  expect(shares([1, null]).reason).toBe("missing-input");
  expect(shares([1, -1]).reason).toBe("out-of-domain");
  expect(shares([Number.NaN]).reason).toBe("out-of-domain");
  expect(shares([Number.POSITIVE_INFINITY]).reason).toBe("out-of-domain");
  expect(shares([0, 0]).reason).toBe("zero-denominator");
});
it("shares(amounts) of amounts whose total no double can hold", () =>
  expect(shares([1e308, 1e308, 1e308, 1e308]).values).toEqual([0.25, 0.25, 0.25, 0.25]));
it("shares(amounts) lie between 0 and 1 and add up to 1, at any size", () =>
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1 }), (amounts) => {
      const { values } = shares(amounts);
      if (values === null) return;
      expect(values.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(sum(values)).toBeCloseTo(1, 12);
    }),
  ));
