import { describe, expect, it } from "vitest";
import type { ChangeResult } from "../schema/changes.ts";
import { explainChange } from "./explain-change.ts";
import type { Comparison } from "./explain-comparison.ts";
import { type Cells, type GivenSide, goalposts, meanNode, smallComparison } from "./small-comparison.ts";

const rowsOf = (comparison: Comparison, entity: string, node = "P", measure = "score"): ChangeResult[] =>
  explainChange(comparison).changes.filter(
    (row) => row.entity_id === entity && row.node === node && row.measure === measure,
  );
const brief = ({ block, indicator, contribution }: ChangeResult) => [block, indicator, contribution];
const briefs = (...of: Parameters<typeof rowsOf>) => rowsOf(...of).map(brief);
/** The change of one entity whose model stays the same. */
const alone = (cells: Cells, side: GivenSide) => smallComparison(["a"], cells, [side, side]);

describe("explainChange of a score", () => {
  const cells: Cells = { today: [[40, 60]], next: [[50, 30]] };
  const weighted = { nodes: [meanNode("P", [0, 1], { weights: [3, 1] })] };
  it("splits an arithmetic mean by weight × change of the indicator's score, the largest part first", () => {
    expect(briefs(alone(cells, weighted), "a")).toEqual([
      ["total", null, 0],
      ["own", null, 0],
      ["own", "X1", 7.5],
      ["own", "X2", -7.5],
    ]);
  });
  it("tells scores and values before and after", () => {
    const [total, block, first] = rowsOf(alone(cells, weighted), "a");
    expect(total).toMatchObject({ before: 45, after: 45, reason: null });
    expect(block).toMatchObject({ before: null, after: null });
    expect(first).toMatchObject({ before: 40, after: 50 });
  });
  it("passes parts on to the nodes above, multiplied by the weights down the path", () => {
    const nodes = [meanNode("P", [0]), meanNode("U", [1]), meanNode("level", [2, 3], { weights: [1, 3] })];
    expect(briefs(alone(cells, { nodes }), "a", "level")).toEqual([
      ["total", null, -20],
      ["own", null, -20],
      ["own", "X2", -22.5],
      ["own", "X1", 2.5],
    ]);
  });
  it("passes parts on through a node that did not move because its indicators cancel out", () => {
    const nodes = [meanNode("P", [0, 1]), meanNode("level", [2], { kind: "geometric" })];
    const found = briefs(alone({ today: [[40, 60]], next: [[50, 50]] }, { nodes }), "a", "level");
    expect(found).toEqual([
      ["total", null, 0],
      ["own", null, 0],
      ["own", "X1", 5],
      ["own", "X2", -5],
    ]);
  });
  it("shares what goalposts and data do as the mean of the two orders", () => {
    // 40 → 80 → 100 with the goalposts first, 40 → 50 → 100 with the data first
    const nodes = [meanNode("P", [0])];
    const sides = [{ nodes }, { nodes, scales: [goalposts(0, 50)] }] as const;
    expect(briefs(smallComparison(["a"], { today: [[40]], next: [[50]] }, sides), "a")).toEqual([
      ["total", null, 60],
      ["own", null, 15],
      ["own", "X1", 15],
      ["bounds", null, 45],
      ["bounds", "X1", 45],
    ]);
  });
  it("gives an indicator that enters to the block of weights, with the weights before and after", () => {
    const sides = [{ nodes: [meanNode("P", [0])] }, { nodes: [meanNode("P", [0, 1])] }] as const;
    const rows = rowsOf(smallComparison(["a"], { today: [[40, 60]], next: [[40, 60]] }, sides), "a");
    expect(rows.map(brief)).toEqual([
      ["total", null, 10],
      ["weights", null, 10],
      ["weights", "X2", 30],
      ["weights", "X1", -20],
    ]);
    expect(rows.slice(2).map(({ before, after }) => [before, after])).toEqual([
      [0, 0.5],
      [1, 0.5],
    ]);
  });
  it("has no block of weights where only their scale differs", () => {
    const sides = [weighted, { nodes: [meanNode("P", [0, 1], { weights: [6, 2] })] }] as const;
    expect(briefs(smallComparison(["a"], cells, sides), "a").map(([block]) => block)).not.toContain("weights");
  });
  it("splits a geometric mean by the logarithmic mean", () => {
    const nodes = [meanNode("P", [0, 1], { kind: "geometric" })];
    const found = briefs(alone({ today: [[20, 50]], next: [[80, 40]] }, { nodes }), "a");
    const [old, now] = [Math.sqrt(20 * 50), Math.sqrt(80 * 40)];
    const scale = (now - old) / Math.log(now / old) / 2;
    expect(found.map(([, id]) => id)).toEqual([null, null, "X1", "X2"]);
    expect(found[2]![2]).toBeCloseTo(scale * Math.log(80 / 20), 12);
    expect(found[3]![2]).toBeCloseTo(scale * Math.log(40 / 50), 12);
  });
  it("splits a geometric mean with a zero by taking its children in every order", () => {
    const nodes = [meanNode("P", [0, 1], { kind: "geometric" })];
    const found = briefs(alone({ today: [[0, 50]], next: [[90, 80]] }, { nodes }), "a");
    // With X1 still 0, X2 does nothing; the other way round it lifts √(90·50) to √(90·80).
    const [low, high] = [Math.sqrt(90 * 50), Math.sqrt(90 * 80)];
    expect(found.map(([, id]) => id)).toEqual([null, null, "X1", "X2"]);
    expect(found[2]![2]).toBeCloseTo((low + high) / 2, 12);
    expect(found[3]![2]).toBeCloseTo((high - low) / 2, 12);
  });
  it("counts nothing that happens under the floor of a mean", () => {
    const nodes = [meanNode("P", [0, 1], { kind: "geometric", floor: 10 })];
    expect(briefs(alone({ today: [[2, 40]], next: [[9, 40]] }, { nodes }), "a")).toEqual([["total", null, 0]]);
  });
  it("keeps what a revision did to the published score apart, so that it is not read as progress", () => {
    const revised: Cells = { published: [[40]], today: [[45]], next: [[50]] };
    const rows = rowsOf(alone(revised, { nodes: [meanNode("P", [0])] }), "a");
    expect(rows.map(brief)).toEqual([
      ["total", null, 10],
      ["revised", null, 5],
      ["revised", "X1", 5],
      ["own", null, 5],
      ["own", "X1", 5],
    ]);
    expect(rows.map(({ before, after }) => [before, after])).toEqual([
      [40, 50],
      [40, 45],
      [40, 45],
      [null, null],
      [45, 50],
    ]);
  });
  it("takes a change of the formula as treatment, not as data", () => {
    const nodes = [meanNode("P", [0])];
    const other: Cells = { today: [[80]], next: [[80]] };
    const sides = [{ nodes }, { nodes, cells: other }] as const;
    expect(briefs(smallComparison(["a"], { today: [[40]], next: [[40]] }, sides), "a")).toEqual([
      ["total", null, 40],
      ["treatment", null, 40],
      ["treatment", "X1", 40],
    ]);
  });
  it("lets goalposts that have no logarithm change together with the transform", () => {
    const nodes = [meanNode("P", [0])];
    const sides = [
      { nodes, scales: [goalposts(-100, 100)] },
      { nodes, scales: [goalposts(0, Math.E - 1, { transform: "log1p" })] },
    ] as const;
    const found = briefs(smallComparison(["a"], { today: [[0]], next: [[0]] }, sides), "a");
    expect(found).toEqual([
      ["total", null, -50],
      ["treatment", null, -50],
      ["treatment", "X1", -50],
    ]);
  });
});

describe("explainChange of what is missing", () => {
  const nodes = [meanNode("P", [0, 1, 2])];
  it("puts a cell that only one year has into availability, with the weights that follow", () => {
    const cells: Cells = { today: [[30, 30, 60]], next: [[30, 30, null]] };
    expect(briefs(alone(cells, { nodes }), "a")).toEqual([
      ["total", null, -10],
      ["availability", null, -10],
      ["availability", "X3", -10],
    ]);
  });
  it("gives a node without a score its row, the reason, and no contributions", () => {
    const cells: Cells = { today: [[30, 30, 60]], next: [[30, null, null]] };
    expect(rowsOf(alone(cells, { nodes }), "a")).toEqual([
      expect.objectContaining({
        block: "total",
        before: 40,
        after: null,
        contribution: null,
        reason: "below-availability",
      }),
    ]);
    expect(rowsOf(alone(cells, { nodes }), "a", "P", "rank")).toEqual([
      expect.objectContaining({ block: "total", before: 1, after: null, reason: "below-availability" }),
    ]);
  });
  it("names what only one edition has", () => {
    const sides = [
      { nodes: [meanNode("P", [0])], entities: ["a", "b"] },
      { nodes: [meanNode("U", [0])], entities: ["a", "c"] },
    ] as const;
    const cells: Cells = { today: [[10], [20], [30]], next: [[10], [20], [30]] };
    const comparison = smallComparison(["a", "b", "c"], cells, sides);
    const reason = (entity: string, node: string) => rowsOf(comparison, entity, node).map((row) => row.reason);
    expect(reason("a", "P")).toEqual(["not-after"]);
    expect(reason("a", "U")).toEqual(["not-before"]);
    expect(reason("b", "P")).toEqual(["not-after"]);
    expect(reason("c", "U")).toEqual(["not-before"]);
  });
  it("shares a change between blocks that only together have a score, and says that it is not split further", () => {
    // X1 is gone in the new year, X2 was not there in the old one: neither weights alone nor data alone give a score.
    const sides = [{ nodes: [meanNode("P", [0])] }, { nodes: [meanNode("P", [1])] }] as const;
    const rows = rowsOf(smallComparison(["a"], { today: [[40, null]], next: [[null, 60]] }, sides), "a");
    expect(rows.map((row) => [row.block, row.contribution, row.reason])).toEqual([
      ["total", 20, null],
      ["availability", 10, "not-split"],
      ["weights", 10, "not-split"],
    ]);
  });
  it("explains nothing from an edition that has no score any more with the figures of today", () => {
    const cells: Cells = { published: [[40]], today: [[null]], next: [[60]] };
    expect(
      rowsOf(alone(cells, { nodes: [meanNode("P", [0])] }), "a").map((row) => [...brief(row), row.reason]),
    ).toEqual([["total", null, 20, "not-split"]]);
  });
});
