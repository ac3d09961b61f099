import fc from "fast-check";
import { expect, it } from "vitest";
import { pcaWeights } from "./pca-weights.ts";

const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { freq: 20 });
const table = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 });
const scores = fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 8, maxLength: 8 }), {
  minLength: 2,
  maxLength: 4,
});
const close = (numbers: readonly (number | null)[], digits = 12) =>
  numbers.map((number) => (number === null ? null : expect.closeTo(number, digits)));
/** Two pairs of columns: equal inside a pair, at right angles between them. */
const twoPairs = [
  [1, 2, 3, 4],
  [2, 4, 6, 8],
  [1, -1, -1, 1],
  [3, -3, -3, 3],
];

it("pcaWeights(columns) by hand: two columns that correlate by ½ share alike", () => {
  const { weights, factors, measures } = pcaWeights([
    [1, 2, 3],
    [1, 3, 2],
  ]);
  expect(factors).toHaveLength(1);
  expect(factors[0]!.explained).toBeCloseTo(0.75, 14);
  expect(measures.map(({ value }) => value)).toEqual(close([0.75, 0.75]));
  expect(weights).toEqual(close([0.5, 0.5]));
});
it("pcaWeights(columns) by hand: a column unrelated to a pair of equal ones has no part in their factor", () => {
  // Correlations 1, 0, 0: eigenvalues 2, 1; only the pair's component is above 1, and the third column loads 0 on it.
  const { weights, factors } = pcaWeights([
    [1, 2, 3, 4],
    [2, 4, 6, 8],
    [1, -1, -1, 1],
  ]);
  expect(factors).toHaveLength(1);
  expect(weights).toEqual(close([0.5, 0.5, 0]));
});
it("pcaWeights(columns, { keep }) keeps as many components as explain the share, the first that reach it", () => {
  const columns = [
    [1, 2, 3, 4],
    [2, 4, 6, 8],
    [1, -1, -1, 1],
  ];
  expect(pcaWeights(columns, { keep: { kind: "share", share: 0.7 } }).weights).toEqual(close([1 / 3, 1 / 3, 1 / 3]));
  expect(pcaWeights(columns, { keep: { kind: "share", share: 2 / 3 } }).factors).toHaveLength(1);
  expect(pcaWeights(columns, { keep: { kind: "share", share: 1 } }).factors).toHaveLength(2);
});
it("pcaWeights(columns, { rotate }) finds the columns that belong together", () => {
  const mixed = twoPairs.map((column, index) =>
    column.map((value, row) => value + 0.3 * [1, -2, 2, -1][(row + index) % 4]!),
  );
  const plain = pcaWeights(mixed, { keep: { kind: "share", share: 0.9 } });
  const turned = pcaWeights(mixed, { keep: { kind: "share", share: 0.9 }, rotate: true });
  const explained = (factors: readonly { explained: number }[]) =>
    factors.reduce((total, next) => total + next.explained, 0);
  expect(explained(turned.factors)).toBeCloseTo(explained(plain.factors), 12);
  expect(turned.measures.map(({ value }) => value)).not.toEqual(plain.measures.map(({ value }) => value));
});
it("pcaWeights(columns) reports the columns that run against their factor", () => {
  const { weights, negative } = pcaWeights([
    [1, 2, 3, 4],
    [1, 2, 3, 4],
    [4, 3, 2, 1],
  ]);
  expect(weights).toEqual(close([1 / 3, 1 / 3, 1 / 3]));
  expect(negative).toEqual([{ column: 2, factor: 0, loading: expect.closeTo(-1, 12) }]);
});
it("pcaWeights(columns) puts a column with the factor it loads on most in size, negative or not", () => {
  const columns = [
    [1, 2, 3, 4],
    [1, 2, 3, 4.5],
    [4, 3, 2, 1.2],
  ];
  const { negative } = pcaWeights(columns, { keep: { kind: "share", share: 1 } });
  expect(negative).toEqual([{ column: 2, factor: 0, loading: expect.closeTo(-0.999, 2) }]);
});
it("pcaWeights(columns) gives a constant column weight 0 and changes nothing else", () => {
  const base = pcaWeights([
    [1, 2, 3],
    [1, 3, 2],
  ]);
  const more = pcaWeights([
    [1, 2, 3],
    [5, 5, 5],
    [1, 3, 2],
  ]);
  expect(more.weights).toEqual(close([base.weights![0]!, 0, base.weights![1]!]));
  expect(more.measures[1]!.reason).toBe("constant-column");
  expect(more.factors[0]!.loadings[1]).toBeNull();
  expect(
    pcaWeights(
      [
        [1, 2, 3],
        [5, 5, 5],
        [1, 3, 2],
      ],
      { rotate: true },
    ).factors[0]!.loadings[1],
  ).toBeNull();
});
it("pcaWeights(columns) are equal when no columns correlate, and null without components", () => {
  expect(
    pcaWeights([
      [1, 2, 3, 4],
      [1, -1, -1, 1],
    ]),
  ).toMatchObject({ weights: [0.5, 0.5], reason: "no-variance", factors: [] });
  expect(
    pcaWeights([
      [1, 1],
      [2, 2],
    ]),
  ).toMatchObject({ weights: null, reason: "no-variance" });
  expect(
    pcaWeights([
      [1, null],
      [null, 2],
    ]),
  ).toMatchObject({ weights: null, reason: "missing-input" });
  expect(pcaWeights([[1], [2]])).toMatchObject({ weights: null, reason: "single-unit" });
});
it("pcaWeights(columns) keeps the reason of each column when there are no components", () => {
  const columns = [
    [1, 1],
    [1, 2],
    [1.5e308, 1.7e308],
  ];
  const found = pcaWeights(columns);
  expect(found.reason).toBe("out-of-domain");
  expect(found.measures.map(({ reason }) => reason)).toEqual(["constant-column", "out-of-domain", "out-of-domain"]);
});
it("pcaWeights(columns) throws for a share outside 0 to 1 and for uneven columns", () => {
  expect(() => pcaWeights([[1, 2]], { keep: { kind: "share", share: 1.5 } })).toThrow("got 1.5");
  expect(() => pcaWeights([[1, 2]], { keep: { kind: "share", share: -0.1 } })).toThrow("got -0.1");
  expect(() => pcaWeights([[1, 2], [1]])).toThrow("expected 2 rows, got 1");
});
it("pcaWeights(columns) add up to 1 or are null with a reason, whatever the values", () =>
  fc.assert(
    fc.property(table, fc.boolean(), (columns, rotate) => {
      const { weights, reason } = pcaWeights(columns, { rotate, keep: { kind: "share", share: 0.7 } });
      if (weights === null) expect(reason).not.toBe("");
      else expect(Math.abs(weights.reduce((a, b) => a + b) - 1)).toBeLessThanOrEqual(1e-12);
    }),
  ));
it("pcaWeights(columns) do not depend on the unit or direction of a column", () =>
  fc.assert(
    fc.property(scores, fc.constantFrom(-1, 0.01, 1000), (columns, factor) => {
      const scaled = columns.map((column, index) => (index === 0 ? column.map((value) => value * factor) : column));
      const [base, other] = [pcaWeights(columns), pcaWeights(scaled)];
      if (base.weights !== null && base.factors.length === 1) expect(other.weights).toEqual(close(base.weights, 6));
    }),
  ));
