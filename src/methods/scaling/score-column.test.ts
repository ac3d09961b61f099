import fc from "fast-check";
import { expect, it } from "vitest";
import type { ColumnMethod } from "./column-method.ts";
import { normalise } from "./normalise.ts";
import { scoreColumn, scoreReasons } from "./score-column.ts";
import { transform, transformGoalposts } from "./transform.ts";

const gap = Number.NaN;
const scores = (values: readonly number[], method: ColumnMethod, direction?: 1 | -1) => [
  ...scoreColumn(Float64Array.from(values), method, direction).values,
];
const reasons = (values: readonly number[], method: ColumnMethod) =>
  [...scoreColumn(Float64Array.from(values), method).reasons].map((code) => scoreReasons[code]);

it("scoreColumn() keeps missing cells missing and says why a cell has no score", () => {
  expect(scores([1, gap, 5], { kind: "min-max" })).toEqual([0, gap, 100]);
  expect(reasons([1, gap, 5], { kind: "min-max" })).toEqual(["", "missing-input", ""]);
  expect(reasons([4, gap, 4], { kind: "z-score" })).toEqual(["constant-column", "missing-input", "constant-column"]);
});
it("scoreColumn() takes a z-score to the mean and deviation asked for", () =>
  expect(scores([1, 2, 3], { kind: "z-score", mean: 10, deviation: 2 })).toEqual([8, 10, 12]));
it("scoreColumn() counts ranks from 0 when asked", () =>
  expect(scores([10, 30, 30, 50], { kind: "rank", from: 0 })).toEqual([0, 1, 1, 3]));
it("scoreColumn() stretches shares to the range asked for, so that a geometric mean is possible", () => {
  const range = { low: 1, high: 101 };
  expect(scores([10, 30, 50], { kind: "percentile-rank", range })).toEqual([1, 51, 101]);
  expect(scores([0, 5, 10], { kind: "distance-to-target", target: 10, range })).toEqual([1, 51, 101]);
  expect(scores([0, 5, 10], { kind: "distance-to-reference", reference: 1, range, capped: true })).toEqual([
    1, 101, 101,
  ]);
  const goalposts = { low: 0, high: 10 };
  expect(scores([-5, 5, 20], { kind: "goalposts", goalposts, range })).toEqual([1, 51, 101]);
});
it("scoreColumn() lets scores pass goalposts that do not clamp", () => {
  const method = { kind: "goalposts", goalposts: { low: 0, high: 10 }, clamped: false } as const;
  expect(scores([-5, 5, 20], method)).toEqual([-50, 50, 200]);
  expect(scores([-5, 5, 20], method, -1)).toEqual([150, 50, -100]);
});
it("scoreColumn() takes value and goalposts to the logarithm; what has none is missing alone", () => {
  const goalposts = { low: 1, high: 100 };
  const method = { kind: "goalposts", goalposts, transform: "log" } as const;
  expect(scores([1, 10, 100, 0], method)).toEqual([0, 50, 100, gap]);
  expect(reasons([1, 0, gap], method)).toEqual(["", "non-positive-value", "missing-input"]);
  expect(reasons([-1, 3], { ...method, transform: "log1p" })).toEqual(["out-of-domain", ""]);
});
it("scoreColumn() between goalposts is normalise() of every cell, to the last bit", () =>
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true })), (values) => {
      const goalposts = { low: 2, high: 700 };
      for (const bend of ["linear", "log1p"] as const) {
        const expected = values.map((value) =>
          normalise(transform(value, bend).value, transformGoalposts(goalposts, bend)),
        );
        expect(scores(values, { kind: "goalposts", goalposts, transform: bend })).toEqual(expected);
      }
    }),
  ));
it("scoreColumn() scores an optimum by the bounds of the column, or by its own, whatever the direction", () => {
  const optimum = { low: 20, high: 30 };
  expect(scores([0, 10, 25, 50], { kind: "interval-optimum", optimum })).toEqual([0, 0.5, 1, 0]);
  expect(scores([0, 10, 25, 50], { kind: "interval-optimum", optimum }, -1)).toEqual([0, 0.5, 1, 0]);
  const method = { kind: "interval-optimum", optimum, bounds: { low: -20, high: 60 }, range: { low: 0, high: 100 } };
  expect(scores([0], method as ColumnMethod)).toEqual([50]);
  expect(reasons([25], { kind: "interval-optimum", optimum })).toEqual(["single-unit"]);
  expect(reasons([5, 5], { kind: "interval-optimum", optimum })).toEqual(["constant-column", "constant-column"]);
});
it("scoreColumn() refuses a reversed range and a deviation that is not positive", () => {
  expect(() => scores([1, 2], { kind: "percentile-rank", range: { low: 1, high: 0 } })).toThrow("got 1 and 0");
  expect(() => scores([1, 2], { kind: "z-score", deviation: 0 })).toThrow("got 0 and 0");
});
it("scoreColumn() of years pooled in one column shares its bounds among them", () => {
  const years = [
    [1, 2],
    [3, 5],
  ];
  expect(scores(years.flat(), { kind: "min-max" })).toEqual([0, 25, 50, 100]);
});
it("scoreColumn() gives finite scores or missing ones with a reason, for any column and method", () => {
  const optimum = { low: 0, high: 1 };
  const methods: readonly ColumnMethod[] = [
    { kind: "z-score", mean: 1e300, deviation: 1e300 },
    { kind: "percentile-rank", range: { low: -1e308, high: 1e308 } },
    { kind: "distance-to-target", target: 1e308, capped: false },
    { kind: "goalposts", goalposts: { low: -1e308, high: 1e308 }, clamped: false },
    { kind: "goalposts", goalposts: optimum, transform: "log1p" },
    { kind: "interval-optimum", optimum },
    { kind: "interval-optimum", optimum, bounds: { low: -1e308, high: 1e308 } },
  ];
  const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: gap });
  fc.assert(
    fc.property(
      fc.array(cell),
      fc.constantFrom(...methods),
      fc.constantFrom(1 as const, -1 as const),
      (values, method, direction) => {
        const found = scoreColumn(Float64Array.from(values), method, direction);
        found.values.forEach((score, row) => {
          expect(Number.isFinite(score)).toBe(found.reasons[row] === 0);
          expect(Number.isNaN(score)).toBe(found.reasons[row] !== 0);
        });
      },
    ),
  );
});
