import fc from "fast-check";
import { expect, it } from "vitest";
import { coordinationDegree } from "./coordination-degree.ts";
import { developmentIndex } from "./development-index.ts";
import { modifiedCoupling } from "./modified-coupling.ts";
import { standardCoupling } from "./standard-coupling.ts";

const score = fc.double({ min: 0, max: 1, noNaN: true });

it("coordinationDegree(C, T) is the root of their product", () => {
  expect(coordinationDegree(0.5, 0.5)).toBe(0.5);
  expect(coordinationDegree(0.9, 0.4)).toBeCloseTo(0.6, 15);
});
it("coordinationDegree(C, T) is 0 when either is 0", () => expect(coordinationDegree(0, 0.5)).toBe(0));
it("coordinationDegree(C, T) is null when either is missing", () => {
  expect(coordinationDegree(null, 0.5)).toBeNull();
  expect(coordinationDegree(0.5, null)).toBeNull();
});
it("coordinationDegree(C, T) throws outside 0 to 1", () => {
  expect(() => coordinationDegree(1.5, 0.5)).toThrow("got 1.5");
  expect(() => coordinationDegree(0.5, -0.1)).toThrow("got -0.1");
});
it("coordinationDegree(C, T) lies between 0 and the root of T", () =>
  fc.assert(
    fc.property(score, score, (coupling, development) => {
      const degree = coordinationDegree(coupling, development)!;
      expect(degree >= 0 && degree <= Math.sqrt(development)).toBe(true);
    }),
  ));
it("coordinationDegree of the standard coupling of two is (ab)^(1/4), which shows no balance", () =>
  fc.assert(
    fc.property(score, score, (a, b) => {
      if (a === 0 && b === 0) return;
      const degree = coordinationDegree(standardCoupling([a, b]), developmentIndex([a, b]))!;
      expect(degree).toBeCloseTo((a * b) ** 0.25, 9);
    }),
  ));
it("coordinationDegree of equal scores is the root of the score", () =>
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1, noNaN: true }), (value) => {
      const degree = coordinationDegree(modifiedCoupling([value, value]), developmentIndex([value, value]));
      expect(degree).toBe(Math.sqrt(value));
    }),
  ));
