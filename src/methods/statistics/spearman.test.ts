import fc from "fast-check";
import { expect, it } from "vitest";
import { spearman } from "./spearman.ts";

it("spearman(a, b) looks at ranks only", () => {
  expect(spearman([1, 2, 3], [10, 100, 50]).value).toBeCloseTo(0.5, 15);
  expect(spearman([1, 2, 3], [1, 10, 1000]).value).toBeCloseTo(1, 15);
});
it("spearman(a, b) ranks only the rows in which neither is missing", () =>
  expect(spearman([1, 5, 2, 3], [10, null, 100, 50]).value).toBeCloseTo(0.5, 15));
it("spearman(a, b) says why it can't be formed", () => {
  expect(spearman([], []).reason).toBe("missing-input");
  expect(spearman([1, 1], [1, 2]).reason).toBe("no-variance");
});
it("spearman(a, b) does not change when a column is stretched without changing its order", () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer())), (rows) => {
      const [a, b] = [rows.map((row) => row[0]), rows.map((row) => row[1])];
      const cubed = a.map((value) => value ** 3);
      expect(spearman(cubed, b)).toEqual(spearman(a, b));
    }),
  ));
