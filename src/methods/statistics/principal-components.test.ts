import fc from "fast-check";
import { expect, it } from "vitest";
import { principalComponents } from "./principal-components.ts";

const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { freq: 20 });
const table = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 });
const root = Math.SQRT1_2;

it("principalComponents(columns) by hand: 1 ± r for two columns that correlate by ½", () => {
  const { components, rows } = principalComponents([
    [1, 2, 3],
    [1, 3, 2],
  ]);
  expect(rows).toBe(3);
  expect(components!.map(({ eigenvalue }) => eigenvalue)).toEqual([expect.closeTo(1.5, 14), expect.closeTo(0.5, 14)]);
  expect(components!.map(({ explained }) => explained)).toEqual([expect.closeTo(0.75, 14), expect.closeTo(0.25, 14)]);
  expect(components![0]!.direction).toEqual([expect.closeTo(root, 14), expect.closeTo(root, 14)]);
  expect(components![0]!.loadings[0]).toBeCloseTo(Math.sqrt(0.75), 14);
});
it("principalComponents(columns) fixes the sign by the sum: a column that runs against the others loads negatively", () => {
  const [first] = principalComponents([
    [1, 2, 3, 4],
    [1, 3, 2, 4],
    [4, 3, 2, 1],
  ]).components!;
  expect(first!.direction.map((entry) => Math.sign(entry!))).toEqual([1, 1, -1]);
});
it("principalComponents(columns) drops rows with a missing cell and leaves a constant column out", () => {
  const found = principalComponents([
    [1, 2, 3, 9],
    [1, 3, 2, null],
    [5, 5, 5, 7],
  ]);
  expect(found.rows).toBe(3);
  expect(found.leftOut).toEqual(["", "", "constant-column"]);
  expect(found.components).toHaveLength(2);
  expect(found.components![0]!.eigenvalue).toBeCloseTo(1.5, 14);
  expect(found.components![0]!.direction[2]).toBeNull();
  expect(found.components![0]!.loadings[2]).toBeNull();
});
it("principalComponents(columns) says why there are none", () => {
  expect(
    principalComponents([
      [1, null],
      [null, 2],
    ]),
  ).toMatchObject({ components: null, reason: "missing-input", rows: 0 });
  expect(
    principalComponents([
      [1, 2],
      [null, 2],
    ]),
  ).toMatchObject({ components: null, reason: "single-unit", rows: 1 });
  expect(
    principalComponents([
      [1, 1],
      [2, 2],
    ]),
  ).toMatchObject({ components: null, reason: "no-variance" });
  expect(
    principalComponents([
      [1.5e308, 1.7e308],
      [1, 2],
    ]),
  ).toMatchObject({ components: null, reason: "out-of-domain" });
});
it("principalComponents(columns) throws for uneven columns and for none", () => {
  expect(() => principalComponents([[1, 2], [1]])).toThrow("expected 2 rows, got 1");
  expect(() => principalComponents([])).toThrow("got none");
});
it("principalComponents(columns) explains the whole, loads from −1 to 1, or says why not", () =>
  fc.assert(
    fc.property(table, (columns) => {
      const { components, reason } = principalComponents(columns);
      expect(components === null).toBe(reason !== "");
      if (components === null) return;
      expect(components.reduce((total, { explained }) => total + explained, 0)).toBeCloseTo(1, 9);
      for (const { loadings, eigenvalue } of components) {
        expect(eigenvalue).toBeGreaterThanOrEqual(0);
        for (const loading of loadings) expect(Math.abs(loading ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  ));
