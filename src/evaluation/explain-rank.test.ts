import { describe, expect, it } from "vitest";
import type { ChangeResult } from "../schema/changes.ts";
import { explainChange } from "./explain-change.ts";
import type { Comparison } from "./explain-comparison.ts";
import { type Cells, meanNode, smallComparison } from "./small-comparison.ts";

const rowsOf = (comparison: Comparison, entity: string, node = "P", measure = "rank"): ChangeResult[] =>
  explainChange(comparison).changes.filter(
    (row) => row.entity_id === entity && row.node === node && row.measure === measure,
  );
const brief = ({ block, indicator, contribution }: ChangeResult) => [block, indicator, contribution];
const briefs = (...of: Parameters<typeof rowsOf>) => rowsOf(...of).map(brief);

describe("explainChange of a rank", () => {
  const nodes = [meanNode("P", [0])];
  const ranks = (cells: Cells, entity: string, entities = ["a", "b", "c"]) =>
    rowsOf(smallComparison(entities, cells, [{ nodes }, { nodes }]), entity);
  it("weighs what its own data and what those of others did; a place gained is negative", () => {
    // b rises from 20 to 45; alone that would bring it before a, but a and c rise past it
    const rows = ranks({ today: [[40], [20], [10]], next: [[50], [45], [60]] }, "b");
    expect(rows.map((row) => [...brief(row), row.before, row.after])).toEqual([
      ["total", null, 1, 2, 3],
      ["own", null, -0.5, null, null],
      ["others", null, 1.5, null, null],
      ["own-score", null, -0.5, 20, 45],
      ["others-scores", null, 1.5, null, null],
    ]);
  });
  it("has only a total where nothing moved it", () =>
    expect(ranks({ today: [[40], [20], [10]], next: [[50], [30], [20]] }, "a").map(brief)).toEqual([
      ["total", null, 0],
    ]));
  it("has no rows for who is not ranked, and counts nobody unranked", () => {
    const cells: Cells = { today: [[90], [20], [10]], next: [[90], [10], [20]] };
    const side = { nodes, ranked: ["b", "c"] };
    const comparison = smallComparison(["nation", "b", "c"], cells, [side, side]);
    expect(rowsOf(comparison, "nation")).toEqual([]);
    expect(rowsOf(comparison, "b")[0]).toMatchObject({ before: 1, after: 2 });
  });
  it("puts a place lost to a newcomer into the block of who is evaluated", () => {
    const sides = [{ nodes, entities: ["a", "b"] }, { nodes }] as const;
    const cells: Cells = { today: [[40], [20], [30]], next: [[40], [20], [30]] };
    expect(briefs(smallComparison(["a", "b", "c"], cells, sides), "b")).toEqual([
      ["total", null, 1],
      ["universe", null, 1],
      ["others-scores", null, 1],
    ]);
  });
  it("shares a place where scores tie", () => {
    const rows = ranks({ today: [[0.1], [0.3], [9]], next: [[0.1 + 0.2], [0.3], [9]] }, "a");
    expect(rows[0]).toMatchObject({ before: 3, after: 2 });
  });
  it("calls what was ranked in one edition only by that", () => {
    const sides = [{ nodes, ranked: ["a"] }, { nodes }] as const;
    const [total] = rowsOf(
      smallComparison(["a", "b"], { today: [[1], [2]], next: [[1], [2]] }, sides),
      "b",
      "P",
      "rank",
    );
    expect(total).toMatchObject({ before: null, after: 1, contribution: null, reason: "not-before" });
  });
});
