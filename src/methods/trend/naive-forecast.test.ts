import { expect, it } from "vitest";
import { naiveForecast } from "./naive-forecast.ts";

it("naiveForecast(values, horizon) is the last value, its error the mean square change times √h", () => {
  // Changes 2, 1, 4, 1: mean square 22/4.
  const found = naiveForecast([10, 12, 13, 17, 18], 3);
  expect(found.values).toEqual([18, 18, 18]);
  expect(found.degrees).toBe(4);
  for (const [index, error] of found.errors.entries()) expect(error).toBeCloseTo(Math.sqrt(5.5 * (index + 1)), 12);
});
it("naiveForecast(values, horizon) of a constant series has no error", () =>
  expect(naiveForecast([0.1, 0.1, 0.1], 2)).toEqual({ values: [0.1, 0.1], errors: [0, 0], degrees: 2 }));
it("naiveForecast() throws for fewer than three values, values that are not finite, and no horizon", () => {
  expect(() => naiveForecast([1, 2], 1)).toThrow("at least 3 values, got 2");
  expect(() => naiveForecast([1, 2, Number.NaN], 1)).toThrow("got NaN");
  expect(() => naiveForecast([1, 2, 3], 0)).toThrow("got 0");
});
