import { expect, it } from "vitest";
import { saatyIndices } from "./random-index.ts";

it("saatyIndices are 0 for one and two, 0.58 for three, 1.59 for fifteen, and end there", () => {
  expect([1, 2, 3, 6, 15, 16].map((n) => saatyIndices.values.get(n))).toEqual([0, 0, 0.58, 1.24, 1.59, undefined]);
});
it("saatyIndices grow from three on, but for twelve", () => {
  const sizes = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
  const falling = sizes.filter((n) => saatyIndices.values.get(n)! < saatyIndices.values.get(n - 1)!);
  expect(falling).toEqual([12]);
});
