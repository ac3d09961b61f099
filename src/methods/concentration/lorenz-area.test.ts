import fc from "fast-check";
import { expect, it } from "vitest";
import { lorenzArea } from "./lorenz-area.ts";
import { shares } from "./shares.ts";

it("lorenzArea(shares, bases) by hand: a triangle under the diagonal", () =>
  expect(lorenzArea([0.25, 0.75], [0.5, 0.5])).toBe(0.125));
it("lorenzArea(shares, bases) is 0 on the diagonal, and nears ½ when a small base holds all", () => {
  expect(lorenzArea([0.2, 0.8], [0.2, 0.8])).toBeCloseTo(0, 15);
  expect(lorenzArea([0, 1], [0.99, 0.01])).toBeCloseTo(0.495, 12);
});
it("lorenzArea(shares, bases) takes a part without a base as the last, and an empty one as none", () => {
  expect(lorenzArea([1, 0], [0, 1])).toBe(0.5);
  expect(lorenzArea([0.25, 0, 0.75], [0.5, 0, 0.5])).toBe(0.125);
  expect(lorenzArea([0.5, 0.5, 0], [0, 0, 1])).toBe(0.5);
});
it("lorenzArea(shares, bases) is half the weighted mean difference of the ratios, and does not depend on order", () => {
  const amounts = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(amounts, (pairs) => {
      const own = shares(pairs.map(([part]) => part)).values;
      const base = shares(pairs.map(([, whole]) => whole)).values!;
      if (own === null) return;
      const differences = own.flatMap((a, i) => own.map((b, j) => Math.abs(a * base[j]! - b * base[i]!)));
      const area = lorenzArea(own, base);
      expect(area).toBeCloseTo(differences.reduce((total, each) => total + each, 0) / 4, 12);
      expect(lorenzArea(own.toReversed(), base.toReversed())).toBeCloseTo(area, 12);
    }),
  );
});
