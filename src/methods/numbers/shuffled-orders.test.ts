import { expect, it } from "vitest";
import { openGenerator } from "./generator.ts";
import { shuffle } from "./shuffle.ts";
import { shuffledOrders } from "./shuffled-orders.ts";

it("shuffledOrders(options) are the orders that shuffle draws one after another", () => {
  const random = openGenerator(7);
  const drawn = [1, 2, 3].flatMap(() => shuffle([0, 1, 2, 3, 4], random));
  expect([...shuffledOrders({ seed: 7, size: 5, count: 3 })]).toEqual(drawn);
});
it("shuffledOrders(options) are others for another seed, size or count, and the same again", () => {
  const asked = { seed: 7, size: 5, count: 3 };
  const first = shuffledOrders(asked);
  expect(shuffledOrders(asked)).toBe(first);
  expect([...shuffledOrders({ ...asked, seed: 8 })]).not.toEqual([...first]);
  expect(shuffledOrders({ ...asked, size: 4 }).length).toBe(12);
  expect([...shuffledOrders({ ...asked, count: 2 })]).toEqual([...first].slice(0, 10));
  expect([...shuffledOrders(asked)]).toEqual([...first]);
});
it("shuffledOrders(options) throws for a seed that is none", () =>
  expect(() => shuffledOrders({ seed: -1, size: 2, count: 1 })).toThrow("got -1"));
