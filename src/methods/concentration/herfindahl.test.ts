import fc from "fast-check";
import { expect, it } from "vitest";
import { concentrationRatio, herfindahl, normalisedHerfindahl } from "./herfindahl.ts";

const amounts = fc.array(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), { minLength: 1 });

it("herfindahl(amounts) is the sum of squared shares; normalised it runs from 0", () => {
  expect(herfindahl([3, 1]).value).toBe(0.625);
  expect(normalisedHerfindahl([3, 1]).value).toBe(0.25);
});
it("herfindahl(amounts) is 1/n for equal amounts and 1 for one holder; an amount of 0 counts", () => {
  expect(herfindahl([2, 2, 2, 2]).value).toBe(0.25);
  expect(normalisedHerfindahl([2, 2, 2, 2]).value).toBe(0);
  expect(herfindahl([5, 0, 0]).value).toBe(1);
  expect(normalisedHerfindahl([5, 0, 0]).value).toBe(1);
  expect(normalisedHerfindahl([3, 1, 0]).value).toBeLessThan(0.625);
});
it("concentrationRatio(amounts, k) is the share of the k largest", () => {
  expect(concentrationRatio([1, 2, 5, 2], 2).value).toBeCloseTo(0.7, 15);
  expect(concentrationRatio([1, 2], 4).value).toBe(1);
});
it("each says why it can't be formed", () => {
  for (const index of [herfindahl, normalisedHerfindahl, (list: (number | null)[]) => concentrationRatio(list, 1)]) {
    expect(index([]).reason).toBe("missing-input");
    expect(index([1, null]).reason).toBe("missing-input");
    expect(index([0, 0]).reason).toBe("zero-denominator");
    expect(index([1, -1]).reason).toBe("out-of-domain");
  }
  expect(herfindahl([7]).value).toBe(1);
  expect(normalisedHerfindahl([7]).reason).toBe("single-unit");
});
it("concentrationRatio(amounts, k) throws for a k that is no whole number from 1", () => {
  expect(() => concentrationRatio([1], 0)).toThrow("got 0");
  expect(() => concentrationRatio([1], 1.5)).toThrow("got 1.5");
});
it("each stays in its range at any size, and CR_k rises with k to 1", () =>
  fc.assert(
    fc.property(amounts, (list) => {
      const { value } = herfindahl(list);
      if (value === null) return;
      expect(value >= 1 / list.length && value <= 1).toBe(true);
      const normalised = normalisedHerfindahl(list).value;
      expect(normalised === null || (normalised >= 0 && normalised <= 1)).toBe(true);
      const ratios = list.map((_, index) => concentrationRatio(list, index + 1).value!);
      expect(ratios.every((ratio, index) => ratio + 1e-15 >= (ratios[index - 1] ?? 0) && ratio <= 1)).toBe(true);
      expect(ratios.at(-1)).toBe(1);
    }),
  ));
