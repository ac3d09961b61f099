import { expect, it } from "vitest";
import { spatialLag } from "./spatial-lag.ts";
import { spatialWeights } from "./spatial-weights.ts";

it("spatialLag(values, weights) is the mean of the neighbours", () => {
  const weights = spatialWeights(
    ["a", "b", "c"],
    [
      ["a", "b"],
      ["b", "c"],
    ],
  );
  expect(spatialLag([1, 5, 2], weights)).toEqual([5, 1.5, 5]);
});
