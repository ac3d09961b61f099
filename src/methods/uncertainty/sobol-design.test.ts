import fc from "fast-check";
import { expect, it } from "vitest";
import { openGenerator } from "../numbers/generator.ts";
import { sobolBase, sobolDesign } from "./sobol-design.ts";

const shape = fc.record({ points: fc.integer({ min: 1, max: 20 }), factors: fc.integer({ min: 1, max: 8 }) });

it("sobolDesign({ a, b }) is A, then B, then A with one column after another from B", () =>
  expect(
    sobolDesign({
      a: [
        [0.1, 0.2],
        [0.3, 0.4],
      ],
      b: [
        [0.6, 0.7],
        [0.8, 0.9],
      ],
    }),
  ).toEqual([
    [0.1, 0.2],
    [0.3, 0.4],
    [0.6, 0.7],
    [0.8, 0.9],
    [0.6, 0.2],
    [0.8, 0.4],
    [0.1, 0.7],
    [0.3, 0.9],
  ]));
it("sobolDesign({ a, b }) throws for empty and for uneven matrices", () => {
  expect(() => sobolDesign({ a: [], b: [] })).toThrow("got 0 and 0 rows");
  expect(() => sobolDesign({ a: [[0.1]], b: [] })).toThrow("got 1 and 0 rows");
  expect(() => sobolDesign({ a: [[0.1, 0.2]], b: [[0.1]] })).toThrow("got one of 1");
});
it("sobolBase(shape, next) gives each point a row of A, then a row of B", () => {
  let count = 0;
  const base = sobolBase({ points: 2, factors: 2 }, () => count++ / 8);
  expect(base).toEqual({
    a: [
      [0, 0.125],
      [0.5, 0.625],
    ],
    b: [
      [0.25, 0.375],
      [0.75, 0.875],
    ],
  });
});
it("sobolBase(shape, next) throws unless points and factors are whole numbers from 1", () => {
  expect(() => sobolBase({ points: 0, factors: 2 }, () => 0)).toThrow("got 0");
  expect(() => sobolBase({ points: 5, factors: 1.5 }, () => 0)).toThrow("got 1.5");
});
it("sobolBase(shape, next) has its first points in common with a larger one of the same seed", () =>
  fc.assert(
    fc.property(shape, fc.nat(), ({ points, factors }, seed) => {
      const small = sobolBase({ points, factors }, openGenerator(seed));
      const large = sobolBase({ points: points + 3, factors }, openGenerator(seed));
      expect(large.a.slice(0, points)).toEqual(small.a);
      expect(large.b.slice(0, points)).toEqual(small.b);
    }),
  ));
it("sobolDesign(sobolBase(…)) has N(d + 2) rows, each of the swapped ones one column away from A", () =>
  fc.assert(
    fc.property(shape, fc.nat(), ({ points, factors }, seed) => {
      const base = sobolBase({ points, factors }, openGenerator(seed));
      const rows = sobolDesign(base);
      expect(rows).toHaveLength(points * (factors + 2));
      for (const [index, row] of rows.slice(2 * points).entries()) {
        const [factor, point] = [Math.floor(index / points), index % points];
        expect(row).toEqual(base.a[point]!.with(factor, base.b[point]![factor]!));
      }
    }),
  ));
