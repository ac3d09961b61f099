import fc from "fast-check";
import { expect, it } from "vitest";
import { laggingSystems } from "./lagging-systems.ts";

const scores = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 5 })
  .filter((list) => list.some((score) => score > 0));

it("laggingSystems(scores) is the place of the smallest score", () => {
  expect(laggingSystems([0.6, 0.3, 0.5])).toEqual([1]);
  expect(laggingSystems([0.2, 0.35])).toEqual([0]);
});
it("laggingSystems(scores) is all of the smallest when they are tied", () =>
  expect(laggingSystems([0.3, 0.8, 0.1 + 0.2])).toEqual([0, 2]));
it("laggingSystems(scores) is none when all keep pace, a difference of exactly the gap included", () => {
  expect(laggingSystems([0.5, 0.55, 0.6])).toEqual([]);
  expect(laggingSystems([0.3, 0.4])).toEqual([]);
  expect(laggingSystems([0.7, 0.8])).toEqual([]);
  expect(laggingSystems([0.5, 0.55], 0.01)).toEqual([0]);
});
it("laggingSystems(scores) is null when all are 0, one is missing, or there is only one", () => {
  expect(laggingSystems([0, 0])).toBeNull();
  expect(laggingSystems([0.1, null, 0.9])).toBeNull();
  expect(laggingSystems([0.1])).toBeNull();
});
it("laggingSystems(scores) throws for scores outside 0 to 1 and a negative gap", () => {
  expect(() => laggingSystems([45, 72])).toThrow("got 45");
  expect(() => laggingSystems([-0.1, 0.3])).toThrow("got -0.1");
  expect(() => laggingSystems([0.1, 0.3], -1)).toThrow("got -1");
});
it("laggingSystems(scores) never names all, and only the smallest", () =>
  fc.assert(
    fc.property(scores, (list) => {
      const lagging = laggingSystems(list)!;
      expect(lagging.length).toBeLessThan(list.length);
      for (const place of lagging) expect(list[place]!).toBeCloseTo(Math.min(...list), 11);
    }),
  ));
