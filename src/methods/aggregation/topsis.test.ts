import fc from "fast-check";
import { expect, it } from "vitest";
import { topsis } from "./topsis.ts";

const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { freq: 8 });
const table = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 });
const scores = fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});
const scaling = fc.constantFrom("vector" as const, "min-max" as const, "none" as const);
const fixed = { best: 1, worst: 0 };
const valuesOf = (units: readonly { value: number | null }[]) => units.map(({ value }) => value);

it("topsis(columns, weights) by hand on scores: distances 0.75 and 0.25 of two opposites", () => {
  const units = topsis(
    [
      [0, 1, 0.5],
      [1, 0, 0.5],
    ],
    [1, 3],
    { scaling: "none" },
  );
  expect(units[0]).toEqual({ value: 0.75, reason: "", toBest: 0.25, toWorst: 0.75 });
  expect(valuesOf(units)).toEqual([0.75, 0.25, 0.5]);
});
it("topsis(columns, weights) divides by the root of the squares unless told otherwise", () => {
  // 3/5 and 4/5, weight 1: the distances are 1/5.
  expect(topsis([[3, 4]], [1])).toEqual([
    { value: 0, reason: "", toBest: expect.closeTo(0.2, 15), toWorst: 0 },
    { value: 1, reason: "", toBest: 0, toWorst: expect.closeTo(0.2, 15) },
  ]);
});
it("topsis(columns, weights, { directions }) turns a column round where less is better, whatever the scaling", () => {
  for (const each of ["vector", "min-max", "none"] as const) {
    expect(valuesOf(topsis([[1, 3, 5]], [1], { scaling: each, directions: [-1] }))).toEqual([
      1,
      expect.closeTo(0.5, 15),
      0,
    ]);
  }
  expect(valuesOf(topsis([[0.2, 0.9]], [1], { scaling: "none", directions: [-1], ideal: fixed }))).toEqual([
    0.8,
    expect.closeTo(0.1, 15),
  ]);
});
it("topsis(columns, weights, { ideal }) measures from fixed points, so that a unit more changes nothing", () => {
  const options = { scaling: "none", ideal: fixed } as const;
  const columns = [
    [0.2, 0.6],
    [0.4, 0.1],
  ];
  const base = topsis(columns, [1, 1], options);
  expect(
    topsis(
      [
        [0.2, 0.6, 1],
        [0.4, 0.1, 0],
      ],
      [1, 1],
      options,
    ).slice(0, 2),
  ).toEqual(base);
  expect(valuesOf(topsis([[0.2]], [1], options))).toEqual([0.2]);
});
it("topsis(columns, weights) gives no value to a unit with a missing cell, and keeps it out of best and worst", () => {
  const units = topsis(
    [
      [0, 1, 9],
      [0, 1, null],
    ],
    [1, 1],
    { scaling: "none" },
  );
  expect(valuesOf(units)).toEqual([0, 1, null]);
  expect(units[2]).toEqual({ value: null, reason: "missing-input", toBest: null, toWorst: null });
});
it("topsis(columns, weights) is no-variance when nothing varies", () => {
  for (const each of ["vector", "min-max", "none"] as const) {
    expect(
      topsis(
        [
          [2, 2],
          [0, 0],
        ],
        [1, 1],
        { scaling: each },
      ).map(({ reason }) => reason),
    ).toEqual(["no-variance", "no-variance"]);
  }
  expect(topsis([[5]], [1])[0]!.reason).toBe("no-variance");
});
it("topsis(columns, weights, { scaling: min-max }) runs from 0 to 1", () =>
  expect(valuesOf(topsis([[1, 2, 5]], [1], { scaling: "min-max", ideal: fixed }))).toEqual([0, 0.25, 1]));
it("topsis(columns, weights) leaves out a column that min-max can't scale, from fixed points too", () => {
  const base = topsis([[1, 2, 4]], [1], { scaling: "min-max", ideal: fixed });
  expect(
    valuesOf(
      topsis(
        [
          [1, 2, 4],
          [7, 7, 7],
        ],
        [1, 1],
        { scaling: "min-max", ideal: fixed },
      ),
    ),
  ).toEqual(valuesOf(base));
});
it("topsis(columns, weights) does not look at a column of weight 0", () =>
  expect(
    valuesOf(
      topsis(
        [
          [0, 1],
          [null, 1.7e308],
        ],
        [1, 0],
      ),
    ),
  ).toEqual([0, 1]));
it("topsis(columns, weights) is out of domain where no double holds a scale or a distance", () => {
  expect(topsis([[1.7e308, -1.7e308]], [1], { scaling: "min-max" })[0]!.reason).toBe("out-of-domain");
  expect(topsis([[1.7e308, -1.7e308]], [1], { scaling: "none" })[0]!.reason).toBe("out-of-domain");
  expect(topsis([[1.7e308, 1.7e308]], [1])[0]!.reason).toBe("out-of-domain");
});
it("topsis(columns, weights) throws for malformed weights, directions, points and tables", () => {
  expect(() => topsis([[1, 2]], [1, 1])).toThrow("expected 1, got 2");
  expect(() => topsis([[1, 2]], [1], { directions: [1, -1] })).toThrow("expected 1 directions, got 2");
  expect(() => topsis([[1, 2]], [1], { ideal: { best: 0, worst: 1 } })).toThrow("got 0 and 1");
  expect(() => topsis([[1, 2]], [1], { ideal: { best: Number.POSITIVE_INFINITY, worst: 0 } })).toThrow("Infinity");
  expect(() => topsis([], [])).toThrow(RangeError);
  expect(() => topsis([[1, 2], [1]], [1, 1])).toThrow("expected 2 rows, got 1");
});
it("topsis(columns, weights) lies between 0 and 1, or says why not, whatever the values", () =>
  fc.assert(
    fc.property(table, scaling, fc.option(fc.constant(fixed), { nil: undefined }), (columns, each, ideal) => {
      const options = ideal === undefined ? { scaling: each } : { scaling: each, ideal };
      for (const { value, reason, toBest, toWorst } of topsis(
        columns,
        columns.map(() => 1),
        options,
      )) {
        expect(value === null).toBe(reason !== "");
        expect((value ?? 0) >= 0 && (value ?? 0) <= 1).toBe(true);
        expect(Number.isFinite(toBest ?? 0) && Number.isFinite(toWorst ?? 0)).toBe(true);
      }
    }),
  ));
it("topsis(columns, weights) from fixed points never falls when a score rises", () =>
  fc.assert(
    fc.property(scores, fc.double({ min: 0, max: 1, noNaN: true }), (columns, higher) => {
      const raised = columns.map((column, i) =>
        i === 0 ? [Math.max(column[0]!, higher), ...column.slice(1)] : column,
      );
      const closeness = (each: readonly (readonly number[])[]) =>
        topsis(
          each,
          each.map(() => 1),
          { scaling: "none", ideal: fixed },
        )[0]!.value!;
      expect(closeness(raised)).toBeGreaterThanOrEqual(closeness(columns) - 1e-12);
    }),
  ));
