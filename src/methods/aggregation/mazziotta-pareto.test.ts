import fc from "fast-check";
import { expect, it } from "vitest";
import { mazziottaPareto, mazziottaParetoScale } from "./mazziotta-pareto.ts";

const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
const scores = fc.array(fc.integer({ min: 70, max: 130 }), { minLength: 2, maxLength: 6 });

it("mazziottaPareto(values) by hand: mean 100, variance 200, penalty 2", () => {
  expect(mazziottaPareto([90, 110]).value).toBeCloseTo(98, 12);
  expect(mazziottaPareto([90, 110], { penalty: "plus" }).value).toBeCloseTo(102, 12);
});
it("mazziottaPareto(values) takes any mean above 0", () =>
  expect(mazziottaPareto([0.25, 0.75]).value).toBeCloseTo(0.25, 14));
it("mazziottaPareto(values) of even values is their mean", () => expect(mazziottaPareto([80, 80, 80]).value).toBe(80));
it("mazziottaPareto(values) leaves missing values out down to the availability", () => {
  expect(mazziottaPareto([90, null, 110]).value).toBeCloseTo(98, 12);
  expect(mazziottaPareto([90, null, null, 110]).reason).toBe("below-availability");
  expect(mazziottaPareto([90, null, null, 110], { availability: 0.5 }).value).toBeCloseTo(98, 12);
  expect(mazziottaPareto([null]).reason).toBe("missing-input");
});
it("mazziottaPareto(values) says why it can't be formed", () => {
  expect(mazziottaPareto([100]).reason).toBe("single-unit");
  expect(mazziottaPareto([1, -1]).reason).toBe("non-positive-value");
  expect(mazziottaPareto([1.5e308, 1.7e308]).reason).toBe("out-of-domain");
});
it("mazziottaPareto(values) throws for no value and a wrong availability", () => {
  expect(() => mazziottaPareto([])).toThrow(RangeError);
  expect(() => mazziottaPareto([1, 2], { availability: -1 })).toThrow("got -1");
});
it("mazziottaParetoScale(column) has mean 100 and standard deviation 10, and turns round where less is better", () => {
  expect(mazziottaParetoScale([1, 2, 3]).map(({ value }) => value)).toEqual([90, 100, 110]);
  expect(mazziottaParetoScale([1, 2, null, 3], -1).map(({ value }) => value)).toEqual([110, 100, null, 90]);
  expect(mazziottaParetoScale([2, 2])[0]!.reason).toBe("constant-column");
});
it("mazziottaPareto(values) is finite or says why not, whatever the values", () =>
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1 }),
      fc.constantFrom("minus" as const, "plus" as const),
      (values, penalty) => {
        const { value, reason } = mazziottaPareto(values, { penalty, availability: 0 });
        expect(value === null).toBe(reason !== "");
        expect(Number.isFinite(value ?? 0)).toBe(true);
      },
    ),
  ));
it("mazziottaPareto(values) is at most the mean, and the two penalties lie evenly about it", () =>
  fc.assert(
    fc.property(scores, (values) => {
      const mean = values.reduce((a, b) => a + b) / values.length;
      const [minus, plus] = [mazziottaPareto(values).value!, mazziottaPareto(values, { penalty: "plus" }).value!];
      expect(minus).toBeLessThanOrEqual(mean + 1e-9);
      expect(minus + plus).toBeCloseTo(2 * mean, 9);
    }),
  ));
