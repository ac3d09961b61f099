import fc from "fast-check";
import { expect, it } from "vitest";
import { placeAmong } from "./place-among.ts";
import { rankColumn } from "./rank-column.ts";

/** Scores that often tie, some of them by rounding alone. */
const score = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
    .map(([whole, steps]) => whole + steps * 6e-13),
  fc.double({ min: 0, max: 100, noNaN: true }),
);

it("placeAmong(sorted, value, instead) counts those above the value, without the one it replaces", () => {
  const sorted = Float64Array.of(30, 40, 50, 60);
  expect(placeAmong(sorted, 55, 0)).toBe(2);
  expect(placeAmong(sorted, 55, 3)).toBe(1);
  expect(placeAmong(sorted, 10, -1)).toBe(5);
});
it("placeAmong(sorted, value, instead) shares the place of those it ties with", () =>
  expect(placeAmong(Float64Array.of(0.1, 0.3, 0.3, 0.5), 0.1 + 0.2, 0)).toBe(2));
it("placeAmong(sorted, value, instead) is 1 alone", () => {
  expect(placeAmong(Float64Array.of(), 5, -1)).toBe(1);
  expect(placeAmong(Float64Array.of(7), 5, 0)).toBe(1);
});
it("placeAmong(sorted, value, instead) is what rankColumn gives the value in the column", () =>
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 12 }), score, fc.nat(), (column, value, at) => {
      const row = at % column.length;
      const sorted = Float64Array.from(column).sort();
      const replaced = rankColumn(Float64Array.from(column.with(row, value)))[row];
      expect(placeAmong(sorted, value, sorted.indexOf(column[row]!))).toBe(replaced);
      expect(placeAmong(sorted, value, -1)).toBe(rankColumn(Float64Array.from([...column, value])).at(-1));
    }),
    { numRuns: 1000 },
  ));
