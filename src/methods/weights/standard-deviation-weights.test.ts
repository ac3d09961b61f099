import fc from "fast-check";
import { expect, it } from "vitest";
import { standardDeviationWeights } from "./standard-deviation-weights.ts";

const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 });

it("standardDeviationWeights(columns) by hand: spreads 1 and 2", () => {
  const { weights, measures } = standardDeviationWeights([
    [1, 2, 3],
    [0, 2, 4],
  ]);
  expect(measures.map(({ value }) => value)).toEqual([1, 2]);
  expect(weights).toEqual([expect.closeTo(1 / 3, 15), expect.closeTo(2 / 3, 15)]);
});
it("standardDeviationWeights(columns) leave missing cells out and give a constant column 0", () => {
  const { weights, measures } = standardDeviationWeights([
    [1, null, 3],
    [2, 2, 2],
    [null, 5, null],
  ]);
  expect(weights).toEqual([1, 0, 0]);
  expect(measures.map(({ reason }) => reason)).toEqual(["", "constant-column", "single-unit"]);
});
it("standardDeviationWeights(columns) are equal when none varies, null without values or beyond a double", () => {
  expect(
    standardDeviationWeights([
      [1, 1],
      [2, 2],
    ]),
  ).toMatchObject({ weights: [0.5, 0.5], reason: "no-variance" });
  expect(standardDeviationWeights([[1], [2]])).toMatchObject({ weights: [0.5, 0.5], reason: "no-variance" });
  expect(standardDeviationWeights([[null, null]])).toMatchObject({ weights: null, reason: "missing-input" });
  expect(standardDeviationWeights([[1.5e308, 1.7e308]])).toMatchObject({ weights: null, reason: "out-of-domain" });
});
it("standardDeviationWeights(columns) throws for uneven columns and for none", () => {
  expect(() => standardDeviationWeights([[1, 2], [1]])).toThrow("expected 2 rows, got 1");
  expect(() => standardDeviationWeights([])).toThrow("got none");
});
it("standardDeviationWeights(columns) add up to 1 or are null, whatever the values", () =>
  fc.assert(
    fc.property(table, (columns) => {
      const { weights, reason } = standardDeviationWeights(columns);
      if (weights === null) expect(["missing-input", "out-of-domain"]).toContain(reason);
      else expect(Math.abs(weights.reduce((a, b) => a + b) - 1)).toBeLessThanOrEqual(1e-12);
    }),
  ));
