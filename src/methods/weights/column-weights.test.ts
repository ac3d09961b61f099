import fc from "fast-check";
import { expect, it } from "vitest";
import { formed, unformed } from "../numbers/outcome.ts";
import { columnWeights } from "./column-weights.ts";

const measure = fc.oneof(
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(formed),
  fc.constantFrom(unformed("constant-column"), unformed("single-unit"), unformed("missing-input")),
);

it("columnWeights(measures) are the shares of the measures, 0 for a column without one", () => {
  const measures = [formed(3), unformed("constant-column"), formed(1)];
  expect(columnWeights(measures)).toEqual({ weights: [0.75, 0, 0.25], reason: "", measures });
});
it("columnWeights(measures) are equal and flagged when nothing tells the columns apart", () => {
  expect(columnWeights([unformed("constant-column"), unformed("single-unit")])).toMatchObject({
    weights: [0.5, 0.5],
    reason: "no-variance",
  });
  expect(columnWeights([formed(0), unformed("constant-column"), formed(0)])).toMatchObject({
    weights: [0.5, 0, 0.5],
    reason: "no-variance",
  });
  expect(columnWeights([unformed("constant-column"), unformed("missing-input")]).weights).toEqual([1, 0]);
});
it("columnWeights(measures) is null when a column is out of domain and when no column has a value", () => {
  expect(columnWeights([formed(1), unformed("out-of-domain")])).toMatchObject({
    weights: null,
    reason: "out-of-domain",
  });
  expect(columnWeights([unformed("missing-input")])).toMatchObject({ weights: null, reason: "missing-input" });
});
it("columnWeights(measures) throws for no column and for a negative measure", () => {
  expect(() => columnWeights([])).toThrow("got none");
  expect(() => columnWeights([formed(1), formed(-2)])).toThrow("got -2");
});
it("columnWeights(measures) add up to 1 or are null, however large the measures", () =>
  fc.assert(
    fc.property(fc.array(measure, { minLength: 1 }), (measures) => {
      const { weights, reason } = columnWeights(measures);
      const total = weights?.reduce((a, b) => a + b, 0) ?? 1;
      expect(Math.abs(total - 1)).toBeLessThanOrEqual(1e-12);
      expect(weights === null).toBe(reason === "missing-input");
    }),
  ));
