import fc from "fast-check";
import { expect, it } from "vitest";
import { sum } from "../numbers/sum.ts";
import { distribution } from "./distribution.ts";

const figure = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });

it("distribution(values) counts every unit as one", () =>
  expect(distribution([1, 3])).toEqual({ people: [0.5, 0.5], incomes: [0.25, 0.75], reason: "" }));
it("distribution(values, population) weighs them by their people", () =>
  expect(distribution([1, 3], [3, 1])).toEqual({ people: [0.75, 0.25], incomes: [0.5, 0.5], reason: "" }));
it("distribution(values) says why there is none", () => {
  expect(distribution([]).reason).toBe("missing-input");
  expect(distribution([1, null]).reason).toBe("missing-input");
  expect(distribution([1, 2], [1, null]).reason).toBe("missing-input");
  expect(distribution([1]).reason).toBe("single-unit");
  expect(distribution([1, -2]).reason).toBe("out-of-domain");
  expect(distribution([0, 0]).reason).toBe("zero-denominator");
  expect(distribution([0, 5], [5, 0]).reason).toBe("zero-denominator");
});
it("distribution(values, population) throws when they differ in number", () =>
  expect(() => distribution([1, 2], [1])).toThrow("expected 2 populations, got 1"));
it("distribution(values, population) adds up to 1 on both sides, at any size", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure), { minLength: 2 }), (rows) => {
      const { people, incomes } = distribution(
        rows.map(([value]) => value),
        rows.map(([, heads]) => heads),
      );
      if (people === null) return;
      expect(sum(people)).toBeCloseTo(1, 12);
      expect(sum(incomes)).toBeCloseTo(1, 12);
    }),
  ));
