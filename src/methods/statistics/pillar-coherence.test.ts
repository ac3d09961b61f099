import fc from "fast-check";
import { expect, it } from "vitest";
import { pillarCoherence } from "./pillar-coherence.ts";

const cell = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { freq: 8 });
const table = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 });

it("pillarCoherence(columns, weights) by hand: r = ½, so alpha 2/3, first share ¾, and each √¾ with the mean", () => {
  const found = pillarCoherence(
    [
      [1, 2, 3],
      [1, 3, 2],
    ],
    [1, 1],
  );
  expect(found.alpha.value).toBeCloseTo(2 / 3, 14);
  expect(found.firstShare.value).toBeCloseTo(0.75, 14);
  expect(found.correlations[0]![1]!.value).toBeCloseTo(0.5, 14);
  expect(found.redundant).toEqual([]);
  expect(found.children[0]).toEqual({
    weight: 0.5,
    withParent: { value: expect.closeTo(Math.sqrt(0.75), 14), reason: "" },
    influence: { value: expect.closeTo(0.5, 14), reason: "" },
    contradictory: false,
    outlying: false,
    opposed: false,
  });
});
it("pillarCoherence(columns, weights) flags pairs beyond ±0.92 as redundant, not those on it", () => {
  const columns = [
    [1, 2, 3, 4],
    [4, 3, 2, 1],
    [1, 3, 2, 4],
  ];
  expect(pillarCoherence(columns, [1, 1, 1]).redundant).toEqual([
    { columns: [0, 1], correlation: expect.closeTo(-1, 14) },
  ]);
  // The first and the third correlate by 0.8.
  const on = pillarCoherence(columns, [1, 1, 1], { thresholds: { redundant: 0.8 } });
  expect(on.redundant).toHaveLength(1);
  expect(pillarCoherence(columns, [1, 1, 1], { thresholds: { redundant: 0.79 } }).redundant).toHaveLength(3);
});
it("pillarCoherence(columns, weights) flags a child that runs against the parent and against the first component", () => {
  const { children } = pillarCoherence(
    [
      [1, 2, 3, 4],
      [1, 3, 2, 4],
      [4, 3, 2, 1],
    ],
    [2, 2, 1],
  );
  expect(children.map(({ contradictory }) => contradictory)).toEqual([false, false, true]);
  expect(children.map(({ opposed }) => opposed)).toEqual([false, false, true]);
});
it("pillarCoherence(columns, weights, { parent }) measures against the scores given", () => {
  const { children } = pillarCoherence(
    [
      [1, 2, 3],
      [1, 3, 2],
    ],
    [1, 1],
    { parent: [3, 2, 1] },
  );
  expect(children.map(({ withParent }) => withParent.value)).toEqual([
    expect.closeTo(-1, 14),
    expect.closeTo(-0.5, 14),
  ]);
  expect(children.map(({ contradictory }) => contradictory)).toEqual([true, true]);
  expect(children[0]!.influence.value).toBeCloseTo(0.8, 14);
});
it("pillarCoherence(columns, weights) shares the influence out, however weak it is", () => {
  const { children } = pillarCoherence([[1, 2, 3]], [1], { parent: [1, 3, 2] });
  expect(children[0]!.withParent.value).toBeCloseTo(0.5, 14);
  expect(children[0]!.influence.value).toBe(1);
});
it("pillarCoherence(columns, weights) flags an influence of more than twice or less than half the weight", () => {
  const parent = [1, 2, 3, 4];
  const columns = [
    [1, 2, 3, 4],
    [1, -1, -1, 1.2],
  ];
  const { children } = pillarCoherence(columns, [1, 1], { parent });
  expect(children[1]!.influence.value!).toBeLessThan(0.25);
  expect(children.map(({ outlying }) => outlying)).toEqual([false, true]);
  expect(pillarCoherence(columns, [1, 3], { parent }).children.map(({ outlying }) => outlying)).toEqual([true, true]);
  expect(pillarCoherence(columns, [1, 0], { parent }).children.map(({ outlying }) => outlying)).toEqual([false, false]);
});
it("pillarCoherence(columns, weights) says what can't be formed, and then raises no flag", () => {
  const single = pillarCoherence([[1, 2, 3]], [1]);
  expect(single.alpha.reason).toBe("single-unit");
  expect(single.firstShare.value).toBe(1);
  const constant = pillarCoherence(
    [
      [1, 2, 3],
      [5, 5, 5],
    ],
    [1, 1],
  );
  expect(constant.children[1]).toMatchObject({
    withParent: { value: null, reason: "no-variance" },
    influence: { value: null, reason: "no-variance" },
    contradictory: false,
    outlying: false,
    opposed: false,
  });
  const nothing = pillarCoherence(
    [
      [null, null],
      [null, null],
    ],
    [1, 1],
  );
  expect([nothing.alpha.reason, nothing.firstShare.reason]).toEqual(["missing-input", "missing-input"]);
  expect(pillarCoherence([[1, 2, 3, 4]], [1], { parent: [1, -1, -1, 1] }).children[0]!.influence.reason).toBe(
    "no-variance",
  );
});
it("pillarCoherence(columns, weights) throws for malformed weights, tables and parents", () => {
  expect(() => pillarCoherence([[1, 2]], [1, 1])).toThrow("expected 1, got 2");
  expect(() => pillarCoherence([], [])).toThrow(RangeError);
  expect(() => pillarCoherence([[1, 2], [1]], [1, 1])).toThrow("expected 2 rows, got 1");
  expect(() => pillarCoherence([[1, 2]], [1], { parent: [1] })).toThrow("got 2 and 1");
});
it("pillarCoherence(columns, weights) has finite figures and reasons, whatever the values", () =>
  fc.assert(
    fc.property(table, (columns) => {
      const { alpha, firstShare, correlations, children } = pillarCoherence(
        columns,
        columns.map(() => 1),
      );
      const outcomes = [
        alpha,
        firstShare,
        ...correlations.flat(),
        ...children.flatMap((child) => [child.withParent, child.influence]),
      ];
      for (const { value, reason } of outcomes) {
        expect(value === null).toBe(reason !== "");
        expect(Number.isFinite(value ?? 0)).toBe(true);
      }
      const influences = children.map(({ influence }) => influence.value).filter((value) => value !== null);
      if (influences.length > 0) expect(influences.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
    }),
  ));
