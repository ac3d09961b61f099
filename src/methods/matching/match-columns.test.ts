import fc from "fast-check";
import { expect, it } from "vitest";
import { coordinationDegree } from "./coordination-degree.ts";
import { developmentIndex } from "./development-index.ts";
import { coordinationColumn, matchingColumn } from "./match-columns.ts";
import { matchingDegree } from "./matching-degree.ts";
import { modifiedCoupling } from "./modified-coupling.ts";

const gap = Number.NaN;
const score = fc.oneof(fc.constantFrom(0, 100, 1e-300), fc.double({ min: 0, max: 100, noNaN: true }));
const cell = fc.option(score);
const row = fc.array(cell, { minLength: 2, maxLength: 4 });
const typed = (value: number | null) => Float64Array.of(value ?? gap);

it("matchingColumn(a, b) is the smaller over the larger, row by row", () =>
  expect([...matchingColumn(Float64Array.of(45, 72, 0), Float64Array.of(72, 45, 60))]).toEqual([0.625, 0.625, 0]));
it("matchingColumn(a, b) is missing where a score is, and where both are 0", () =>
  expect([...matchingColumn(Float64Array.of(gap, 5, 0), Float64Array.of(5, gap, 0))]).toEqual([gap, gap, gap]));
it("matchingColumn(a, b) is what matchingDegree says, to the last bit", () =>
  fc.assert(
    fc.property(cell, cell, (a, b) => {
      expect(matchingColumn(typed(a), typed(b))[0]).toBe(matchingDegree(a, b) ?? gap);
    }),
  ));
it("coordinationColumn(systems) of 0.2 and 0.8 is the root of 0.3162… times 0.5", () =>
  expect(coordinationColumn([Float64Array.of(20), Float64Array.of(80)], 100)[0]).toBeCloseTo(
    Math.sqrt(Math.sqrt(0.4 * 0.25) * 0.5),
    15,
  ));
it("coordinationColumn(systems) is what the scalar degrees say of two, three or four systems", () =>
  fc.assert(
    fc.property(row, (scores) => {
      const parts = scores.map((value) => (value === null ? null : value / 100));
      const known = coordinationDegree(modifiedCoupling(parts), scores.includes(null) ? null : developmentIndex(parts));
      const [found] = coordinationColumn(scores.map(typed), 100);
      if (known === null) expect(found).toBeNaN();
      else expect(Math.abs(found! - known)).toBeLessThan(1e-12);
    }),
  ));
it("match columns refuse one system, uneven columns, and scores that are negative, too large or not finite", () => {
  expect(() => coordinationColumn([Float64Array.of(1)])).toThrow("two systems or more, got 1");
  expect(() => matchingColumn(Float64Array.of(1), Float64Array.of(1, 2))).toThrow("got one of 2");
  expect(() => matchingColumn(Float64Array.of(-1), Float64Array.of(1))).toThrow("got -1");
  expect(() => matchingColumn(Float64Array.of(Number.POSITIVE_INFINITY), Float64Array.of(1))).toThrow("got Infinity");
  expect(() => coordinationColumn([Float64Array.of(1.5), Float64Array.of(1)])).toThrow("from 0 to 1, got 1.5");
});
it("matchingColumn(a, b) of huge scores is finite", () =>
  expect([...matchingColumn(Float64Array.of(1e308, 1e-308), Float64Array.of(5e307, 1e308))]).toEqual([0.5, 0]));
