import fc from "fast-check";
import { expect, it } from "vitest";
import { benjaminiHochberg } from "./benjamini-hochberg.ts";

const probability = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));

it("benjaminiHochberg(probabilities) by hand", () => {
  // 0.01·4/1, 0.03·4/2 against 0.04·4/3 and 0.5·4/4.
  const adjusted = benjaminiHochberg([0.04, 0.01, 0.5, 0.03]);
  for (const [index, value] of [0.16 / 3, 0.04, 0.5, 0.16 / 3].entries()) {
    expect(adjusted[index]).toBeCloseTo(value, 15);
  }
});
it("benjaminiHochberg(probabilities) keeps the place of a missing one", () =>
  expect(benjaminiHochberg([0.5, null, 0.25])).toEqual([0.5, null, 0.5]));
it("benjaminiHochberg(probabilities) of nothing is nothing, and one alone stays", () => {
  expect(benjaminiHochberg([])).toEqual([]);
  expect(benjaminiHochberg([0.2])).toEqual([0.2]);
});
it("benjaminiHochberg(probabilities) throws outside 0 to 1", () =>
  expect(() => benjaminiHochberg([0.5, 1.5])).toThrow("got 1.5"));
it("benjaminiHochberg(probabilities) never lowers one, and keeps their order", () =>
  fc.assert(
    fc.property(fc.array(probability), (list) => {
      const adjusted = benjaminiHochberg(list);
      for (const [i, a] of list.entries()) {
        if (a === null) continue;
        expect(adjusted[i]!).toBeGreaterThanOrEqual(a);
        expect(adjusted[i]!).toBeLessThanOrEqual(1);
        for (const [j, b] of list.entries()) if (b !== null && a <= b) expect(adjusted[i]! <= adjusted[j]!).toBe(true);
      }
    }),
  ));
