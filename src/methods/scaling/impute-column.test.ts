import fc from "fast-check";
import { expect, it } from "vitest";
import { type CrossMethod, imputeColumn } from "./impute-column.ts";

const gap = Number.NaN;
const column = Float64Array.of(1, gap, 5, 100, gap, gap);
const groups = Int32Array.of(0, 0, 0, 1, 1, -1);
const filled = (method: CrossMethod, minPeers = 1) => {
  const { values, peers } = imputeColumn(column, { method, groups, minPeers });
  return [[...values], [...peers]];
};

it("imputeColumn() fills a gap with the mean or median of the column, and says of how many values", () => {
  expect(filled("median")).toEqual([
    [1, 5, 5, 100, 5, 5],
    [0, 3, 0, 0, 3, 3],
  ]);
  const { values } = imputeColumn(Float64Array.of(1, gap, 5), { method: "mean", minPeers: 2 });
  expect([...values]).toEqual([1, 3, 5]);
});
it("imputeColumn() by group looks at the rows of the group alone; a row without a group stays missing", () => {
  const expected = [
    [1, 3, 5, 100, 100, gap],
    [0, 2, 0, 0, 1, 0],
  ];
  expect(filled("group-mean")).toEqual(expected);
  expect(filled("group-median")).toEqual(expected);
});
it("imputeColumn() leaves a gap where fewer than minPeers have a value", () => {
  expect(filled("group-mean", 2)[0]).toEqual([1, 3, 5, 100, gap, gap]);
  expect(filled("mean", 4)[0]).toEqual([...column]);
});
it("imputeColumn() leaves a gap where the mean overflows, and in an empty column", () => {
  const { values } = imputeColumn(Float64Array.of(1.7e308, gap, 1.7e308), { method: "mean", minPeers: 1 });
  expect([...values]).toEqual([1.7e308, gap, 1.7e308]);
  expect([...imputeColumn(Float64Array.of(gap), { method: "median", minPeers: 1 }).values]).toEqual([gap]);
});
it("imputeColumn() refuses groups that are not one a row, and fewer than one peer", () => {
  expect(() => imputeColumn(column, { method: "group-mean", minPeers: 1 })).toThrow("got none");
  expect(() => imputeColumn(column, { method: "group-mean", groups: Int32Array.of(1), minPeers: 1 })).toThrow("got 1");
  expect(() => imputeColumn(column, { method: "mean", minPeers: 0 })).toThrow("got 0");
});
it("imputeColumn() changes no value that is there, and fills between the smallest and the largest", () => {
  const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: gap });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, fc.integer({ min: -1, max: 2 }))),
      fc.constantFrom<CrossMethod>("mean", "median", "group-mean", "group-median"),
      (rows, method) => {
        const values = Float64Array.from(rows, ([value]) => value);
        const present = values.filter((value) => !Number.isNaN(value));
        const found = imputeColumn(values, {
          method,
          groups: Int32Array.from(rows, ([, group]) => group),
          minPeers: 1,
        });
        found.values.forEach((value, row) => {
          if (!Number.isNaN(values[row]!)) expect(value).toBe(values[row]);
          else if (found.peers[row] === 0) expect(value).toBe(gap);
          else expect(value >= Math.min(...present) && value <= Math.max(...present)).toBe(true);
        });
      },
    ),
  );
});
