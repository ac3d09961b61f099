import { expect, it } from "vitest";
import { openGenerator } from "./generator.ts";
import { shuffle } from "./shuffle.ts";

it("shuffle(items, random) follows the random numbers", () => {
  expect(shuffle(["a", "b", "c"], () => 0)).toEqual(["b", "c", "a"]);
  expect(shuffle(["a", "b", "c"], () => 0.999)).toEqual(["a", "b", "c"]);
  expect(shuffle([], () => 0)).toEqual([]);
});
it("shuffle(items, random) leaves the list as it was", () => {
  const items = [1, 2, 3];
  shuffle(items, () => 0);
  expect(items).toEqual([1, 2, 3]);
});
it("shuffle(items, random) gives each of the six orders of three about as often", () => {
  const random = openGenerator(1);
  const counts = new Map<string, number>();
  for (let round = 0; round < 6000; round++) {
    const order = shuffle(["a", "b", "c"], random).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(100);
});
