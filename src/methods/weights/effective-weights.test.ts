import fc from "fast-check";
import { expect, it } from "vitest";
import { effectiveWeights } from "./effective-weights.ts";

const node = (children: readonly number[], weights: readonly number[]) => ({ children, weights });

it("effectiveWeights(leaves, nodes, tops) multiplies the shares down the path", () =>
  expect(effectiveWeights(3, [node([0, 1], [2, 2]), node([2], [9]), node([3, 4], [3, 1])], [2])).toEqual([
    0.375, 0.375, 0.25, 0.75, 0.25, 1,
  ]));
it("effectiveWeights(leaves, nodes, tops) adds up where several ways lead to a leaf, and leaves out what no top reaches", () => {
  const nodes = [node([0, 1], [1, 3]), node([1], [2]), node([0], [1]), node([2, 3], [1, 1])];
  expect(effectiveWeights(2, nodes, [3])).toEqual([0.125, 0.875, 0.5, 0.5, 0, 1]);
});
it("effectiveWeights(leaves, nodes, tops) gives each of several tops 1 to hand down", () =>
  expect(effectiveWeights(2, [node([0], [1]), node([1], [5])], [0, 1])).toEqual([1, 1, 1, 1]));
it("effectiveWeights(leaves, nodes, tops) hands nothing down where all weights are 0", () =>
  expect(effectiveWeights(2, [node([0, 1], [0, 0])], [0])).toEqual([0, 0, 1]));
it("effectiveWeights(leaves, nodes, tops) throws for malformed weights, a child after its node, and no such top", () => {
  expect(() => effectiveWeights(1, [node([0], [-1])], [0])).toThrow("got -1");
  expect(() => effectiveWeights(1, [node([0], [])], [0])).toThrow("expected 1 weights, got 0");
  expect(() => effectiveWeights(1, [node([1], [1])], [0])).toThrow("child 1 does not stand before 1");
  expect(() => effectiveWeights(1, [node([0], [1])], [1])).toThrow("no node 1");
});
it("effectiveWeights(leaves, nodes, tops) of the leaves under one top add up to 1", () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 6,
      }),
      (branches) => {
        // Every branch holds leaves of its own; the last node holds all branches.
        const leaves = branches.flat().length;
        let next = 0;
        const nodes = branches.map((weights) =>
          node(
            weights.map(() => next++),
            weights,
          ),
        );
        const top = node(
          branches.map((_, at) => leaves + at),
          branches.map((weights) => weights.length),
        );
        const found = effectiveWeights(leaves, [...nodes, top], [nodes.length]);
        expect(found.slice(0, leaves).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
      },
    ),
  ));
