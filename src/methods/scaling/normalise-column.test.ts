import fc from "fast-check";
import { expect, it } from "vitest";
import type { ColumnMethod } from "./column-method.ts";
import { normaliseColumn } from "./normalise-column.ts";

const values = (column: (number | null)[], method: ColumnMethod, direction?: 1 | -1) =>
  normaliseColumn(column, method, direction).map((cell) => cell.value);
const reasons = (column: (number | null)[], method: ColumnMethod) =>
  normaliseColumn(column, method).map((cell) => cell.reason);
const own: readonly ColumnMethod[] = [
  { kind: "min-max" },
  { kind: "z-score" },
  { kind: "rank" },
  { kind: "percentile-rank" },
  { kind: "distance-to-target", target: 100 },
  { kind: "distance-to-reference", reference: 0 },
];
const any: readonly ColumnMethod[] = [...own, { kind: "goalposts", goalposts: { low: 0, high: 10 } }];

it("min-max runs from 0 to 100, or over the range given, and turns round when less is better", () => {
  expect(values([1, 2, null, 5], { kind: "min-max" })).toEqual([0, 25, null, 100]);
  expect(values([1, 2, 5], { kind: "min-max", range: { low: 1, high: 5 } })).toEqual([1, 2, 5]);
  expect(values([1, 2, 5], { kind: "min-max" }, -1)).toEqual([100, 75, 0]);
});
it("z-score has mean 0 and the sample standard deviation as its unit", () => {
  expect(values([1, 2, 3], { kind: "z-score" })).toEqual([-1, 0, 1]);
  expect(values([1, 2, 3], { kind: "z-score" }, -1)).toEqual([1, 0, -1]);
});
it("rank counts from the worst, ties sharing the smaller; percentile-rank runs from 0 to 1", () => {
  expect(values([10, 30, 30, 50, 70], { kind: "rank" })).toEqual([1, 2, 2, 4, 5]);
  expect(values([10, 30, 30, 50, 70], { kind: "percentile-rank" })).toEqual([0, 0.25, 0.25, 0.75, 1]);
  expect(values([10, 30, null], { kind: "rank" }, -1)).toEqual([2, 1, null]);
});
it("distance-to-target reaches 1 at the target, and passes it only when not capped", () => {
  expect(values([0, 5, 20], { kind: "distance-to-target", target: 10 })).toEqual([0, 0.5, 1]);
  expect(values([0, 5, 20], { kind: "distance-to-target", target: 10, capped: false })).toEqual([0, 0.5, 2]);
  expect(values([0, 15, 20], { kind: "distance-to-target", target: 10 }, -1)).toEqual([1, 0.5, 0]);
});
it("distance-to-reference is 1 for the reference unit and 0 for the worst", () => {
  expect(values([0, 5, 10], { kind: "distance-to-reference", reference: 1 })).toEqual([0, 1, 2]);
  expect(values([0, 5, 10], { kind: "distance-to-reference", reference: 1 }, -1)).toEqual([2, 1, 0]);
});
it("goalposts score each cell from 0 to 100, whatever else stands in the column", () => {
  const method = { kind: "goalposts", goalposts: { low: 10, high: 50 } } as const;
  expect(values([20, null, 90], method)).toEqual([25, null, 100]);
  expect(values([20, 20], method, -1)).toEqual([75, 75]);
  expect(values([20], method)).toEqual([25]);
});
it.each(own)("a column of one value is single-unit ($kind)", (method) =>
  expect(reasons([3, null], method)).toEqual(["single-unit", "missing-input"]),
);
it.each(own)("a column that does not vary is constant-column ($kind)", (method) =>
  expect(reasons([3, 3, null], method)).toEqual(["constant-column", "constant-column", "missing-input"]),
);
it("goalposts that coincide are constant-column", () =>
  expect(reasons([3], { kind: "goalposts", goalposts: { low: 3, high: 3 } })).toEqual(["constant-column"]));
it("a reference or target at the worst value is zero-denominator, a target beyond it out-of-domain", () => {
  expect(reasons([1, 2], { kind: "distance-to-reference", reference: 0 })[1]).toBe("zero-denominator");
  expect(reasons([1, 2], { kind: "distance-to-target", target: 1 })[1]).toBe("zero-denominator");
  expect(reasons([1, 2], { kind: "distance-to-target", target: 0 })[1]).toBe("out-of-domain");
});
it("a range that no double can hold is out-of-domain, not a column of zeros", () =>
  expect(reasons([-1e308, 0, 1e308], { kind: "min-max" })).toEqual([
    "out-of-domain",
    "out-of-domain",
    "out-of-domain",
  ]));
it("a reference unit without a value is missing-input for all", () =>
  expect(reasons([null, 2, 3], { kind: "distance-to-reference", reference: 0 })[1]).toBe("missing-input"));
it("a malformed plan throws with the value", () => {
  expect(() => values([1, 2], { kind: "distance-to-reference", reference: 2 })).toThrow("got 2");
  expect(() => values([1, 2], { kind: "min-max", range: { low: 1, high: 0 } })).toThrow("got 1 and 0");
  expect(() => values([1, 2], { kind: "goalposts", goalposts: { low: 1, high: 0 } })).toThrow("got 1 and 0");
});
it.each(any)("any column gives finite numbers or null, with a reason exactly where null ($kind)", (method) =>
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 }),
      fc.constantFrom<1 | -1>(1, -1),
      (column, direction) => {
        for (const { value, reason } of normaliseColumn(column, method, direction)) {
          expect(Number.isFinite(value ?? 0)).toBe(true);
          expect(value === null).toBe(reason !== "");
        }
      },
    ),
  ),
);
it.each(["min-max", "z-score"] as const)("%s does not depend on the unit of the column", (kind) =>
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { minLength: 2 }), (column) => {
      const scaled = values(
        column.map((value) => (value === null ? null : 3 * value + 7)),
        { kind },
      );
      for (const [index, value] of values(column, { kind }).entries()) {
        expect(scaled[index] ?? -9).toBeCloseTo(value ?? -9, 9);
      }
    }),
  ),
);
