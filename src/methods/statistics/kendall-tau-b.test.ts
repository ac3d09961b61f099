import fc from "fast-check";
import { expect, it } from "vitest";
import { kendallTauB } from "./kendall-tau-b.ts";

const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })));

it("kendallTauB(a, b) is the surplus of concordant pairs", () => {
  expect(kendallTauB([1, 2, 3], [1, 3, 2]).value).toBeCloseTo(1 / 3, 15);
  expect(kendallTauB([1, 2, 3], [3, 2, 1]).value).toBe(-1);
});
it("kendallTauB(a, b) takes ties out of both counts", () =>
  expect(kendallTauB([1, 1, 2], [1, 2, 3]).value).toBeCloseTo(2 / Math.sqrt(6), 15));
it("kendallTauB(a, b) says why it can't be formed", () => {
  expect(kendallTauB([null], [1]).reason).toBe("missing-input");
  expect(kendallTauB([1], [1]).reason).toBe("single-unit");
  expect(kendallTauB([1, 1], [1, 2]).reason).toBe("no-variance");
});
it("kendallTauB(a, b) lies between −1 and 1 and turns its sign with a column", () =>
  fc.assert(
    fc.property(rows, (list) => {
      const [a, b] = [list.map((row) => row[0]), list.map((row) => row[1])];
      const { value } = kendallTauB(a, b);
      const turned = kendallTauB(
        a.map((score) => -score),
        b,
      ).value;
      expect(Math.abs(value ?? 0)).toBeLessThanOrEqual(1);
      expect((turned ?? 0) + (value ?? 0)).toBe(0);
    }),
  ));
