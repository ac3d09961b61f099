import fc from "fast-check";
import { expect, it } from "vitest";
import { spatialWeights } from "./spatial-weights.ts";

const unit = fc.constantFrom("a", "b", "c", "d", "e");
const pair = fc.tuple(unit, unit).filter(([a, b]) => a !== b);

it("spatialWeights(units, pairs) counts a pair both ways, once, and names the islands", () =>
  expect(
    spatialWeights(
      ["a", "island", "b", "c"],
      [
        ["a", "b"],
        ["c", "b"],
        ["b", "a"],
      ],
    ),
  ).toEqual({ units: ["a", "b", "c"], neighbours: [[1], [0, 2], [1]], islands: ["island"] }));
it("spatialWeights(units, pairs) leaves pairs with other units aside; a unit can lose its only neighbour so", () =>
  expect(
    spatialWeights(
      ["a", "b", "c"],
      [
        ["a", "b"],
        ["c", "left out"],
      ],
    ).islands,
  ).toEqual(["c"]));
it("spatialWeights(units, pairs) without pairs has islands only", () =>
  expect(spatialWeights(["a"], [])).toEqual({ units: [], neighbours: [], islands: ["a"] }));
it("spatialWeights(units, pairs) throws for a unit listed twice or paired with itself", () => {
  expect(() => spatialWeights(["a", "a"], [])).toThrow("a is listed twice");
  expect(() => spatialWeights(["a"], [["a", "a"]])).toThrow("a is paired with itself");
});
it("spatialWeights(units, pairs) is symmetric and loses no unit, whatever the order of the pairs", () =>
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const weights = spatialWeights(["a", "b", "c", "d", "e"], pairs);
      expect([...weights.units, ...weights.islands].sort()).toEqual(["a", "b", "c", "d", "e"]);
      for (const [place, list] of weights.neighbours.entries()) {
        for (const other of list) expect(weights.neighbours[other]).toContain(place);
      }
      expect(spatialWeights(["a", "b", "c", "d", "e"], pairs.toReversed())).toEqual(weights);
    }),
  ));
