import fc from "fast-check";
import { expect, it } from "vitest";
import { structureMatch } from "./structure-match.ts";

const amount = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });

it("structureMatch(property, economy) is 1 less half the differences of shares", () =>
  expect(structureMatch([3, 1], [1, 1]).value).toBe(0.75));
it("structureMatch(property, economy, 'cosine') is the cosine between the two", () =>
  expect(structureMatch([4, 3], [1, 0], "cosine").value).toBeCloseTo(0.8, 15));
it("structureMatch(property, economy) is 1 for one structure at any level, and 0 when no industry is shared", () => {
  for (const measure of ["overlap", "cosine"] as const) {
    expect(structureMatch([1, 2, 0], [10, 20, 0], measure).value).toBeCloseTo(1, 15);
    expect(structureMatch([1, 0], [0, 3], measure).value).toBe(0);
  }
});
it("structureMatch(property, economy) says why it can't be formed, and throws for uneven lists", () => {
  for (const measure of ["overlap", "cosine"] as const) {
    expect(structureMatch([0, 0], [1, 1], measure).reason).toBe("zero-denominator");
    expect(structureMatch([1, 1], [0, 0], measure).reason).toBe("zero-denominator");
    expect(structureMatch([1, null], [1, 1], measure).reason).toBe("missing-input");
    expect(() => structureMatch([1], [1, 1], measure)).toThrow("got 2");
  }
});
it("structureMatch(property, economy) lies between 0 and 1 at any size and does not depend on the order of the two", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount)), fc.constantFrom("overlap", "cosine"), (pairs, measure) => {
      const [a, b] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
      const { value } = structureMatch(a, b, measure);
      if (value === null) return;
      expect(value >= 0 && value <= 1).toBe(true);
      expect(structureMatch(b, a, measure).value).toBeCloseTo(value, 12);
    }),
  ));
