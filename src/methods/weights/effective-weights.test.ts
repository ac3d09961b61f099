import fc from "fast-check";
import { expect, it } from "vitest";
import { effectiveWeights } from "./effective-weights.ts";

it("effectiveWeights(children) multiplies the shares down the path", () =>
  expect(
    effectiveWeights([
      { parent: "C1", child: "C11", weight: 2 },
      { parent: "C1", child: "C12", weight: 2 },
      { parent: "all", child: "C1", weight: 3 },
      { parent: "all", child: "C2", weight: 1 },
      { parent: "C2", child: "C21", weight: 9 },
    ]),
  ).toEqual([0.375, 0.375, 0.75, 0.25, 0.25]));
it("effectiveWeights(children) gives each of several roots 1 to hand down", () =>
  expect(
    effectiveWeights([
      { parent: "a", child: "a1", weight: 1 },
      { parent: "b", child: "b1", weight: 1 },
    ]),
  ).toEqual([1, 1]));
it("effectiveWeights(children) of nothing are none", () => expect(effectiveWeights([])).toEqual([]));
it("effectiveWeights(children) throws for malformed weights, a child with two parents, and a circle", () => {
  const link = (parent: string, child: string, weight = 1) => ({ parent, child, weight });
  expect(() => effectiveWeights([link("a", "b", -1)])).toThrow("got -1");
  expect(() => effectiveWeights([link("a", "b", 0)])).toThrow("got 0");
  expect(() => effectiveWeights([link("a", "c"), link("b", "c")])).toThrow("c stands under two parents");
  expect(() => effectiveWeights([link("a", "c"), link("a", "c")])).toThrow("twice under one");
  expect(() => effectiveWeights([link("a", "b"), link("b", "a")])).toThrow("b stands under itself");
  expect(() => effectiveWeights([link("a", "a")])).toThrow("a stands under itself");
});
it("effectiveWeights(children) of the leaves under one root add up to 1", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: 1, max: 99 })), { minLength: 1, maxLength: 20 }),
      (rows) => {
        // Child i + 1 stands under one of the nodes before it: a tree whatever the numbers.
        const children = rows.map(([back, weight], i) => ({
          parent: `n${Math.max(0, i - back)}`,
          child: `n${i + 1}`,
          weight,
        }));
        const parents = new Set(children.map(({ parent }) => parent));
        const leaves = effectiveWeights(children).filter((_, i) => !parents.has(children[i]!.child));
        expect(leaves.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
      },
    ),
  ));
