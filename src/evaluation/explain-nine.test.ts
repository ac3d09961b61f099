import { describe, expect, it } from "vitest";
import { type ChangeBlock, changeBlocks } from "../schema/changes.ts";
import { explainChange } from "./explain-change.ts";
import type { Scale } from "./explain-comparison.ts";
import { goalposts, meanNode, smallComparison } from "./small-comparison.ts";

/*
 * Two editions that differ in all nine blocks, worked out a second time without the code under test: every order of the
 * blocks one by one, on plain sums and roots.
 *
 * X1 is scored from 0 to 100, then to 80. X2 is linear, then ln(1 + x). X3 runs from the smallest to the largest of its
 * column. X4 enters with the second edition. X5 is missing for b in the second year. d leaves, e comes.
 */
const entities = ["a", "b", "c", "d", "e"];
const published = [
  [50, 20, 30, 40, 60],
  [30, 10, 20, 50, 30],
  [40, 30, 60, 20, 40],
  [35, 15, 90, 10, 35],
  [60, 25, 95, 30, 50],
];
const today = published.with(1, [36, 10, 20, 50, 30]);
const next = [
  [52, 22, 40, 45, 60],
  [44, 12, 34, 80, null],
  [48, 30, 70, 30, 40],
  [35, 15, 90, 10, 35],
  [60, 25, 95, 30, 50],
];
const before = { scored: [0, 1, 2, 4], high: 100, log: false, geometric: false, present: ["a", "b", "c", "d"] };
const after = { scored: [0, 1, 2, 3, 4], high: 80, log: true, geometric: true, present: ["a", "b", "c", "e"] };

/** Score and rank of b where the blocks named are new. */
function workOut(isNew: (block: ChangeBlock) => boolean): { score: number; rank: number } {
  const side = (block: ChangeBlock) => (isNew(block) ? after : before);
  const present = side("universe").present;
  const cell = (entity: number, column: number): number | null => {
    if (!isNew("revised")) return published[entity]![column]!;
    const block = next[entity]![column] === null ? "availability" : entity === 1 ? "own" : "others";
    return (isNew(block) ? next : today)[entity]![column]!;
  };
  const columnOf3 = present.map((name) => cell(entities.indexOf(name), 2)!);
  const scoreOf = (entity: number, column: number): number | null => {
    const value = cell(entity, column);
    if (value === null) return null;
    const bend = (x: number) => (column === 1 && side("treatment").log ? Math.log(1 + x) : x);
    if (column === 2) {
      const [low, high] = [Math.min(...columnOf3), Math.max(...columnOf3)];
      return (100 * (value - low)) / (high - low);
    }
    const high = column === 0 ? side("bounds").high : 100;
    return Math.min(100, Math.max(0, (100 * bend(value)) / bend(high)));
  };
  const level = (entity: number): number => {
    const scores = side("weights").scored.flatMap((column) => scoreOf(entity, column) ?? []);
    if (!side("method").geometric) return scores.reduce((all, each) => all + each, 0) / scores.length;
    return scores.reduce((all, each) => all * Math.max(1, each), 1) ** (1 / scores.length);
  };
  const levels = present.map((name) => level(entities.indexOf(name)));
  const score = level(1);
  return { score, rank: 1 + levels.filter((each) => each > score + 1e-9).length };
}

/** The mean over all orders of the blocks after the first, which is always the revision. */
function everyOrder(measure: "score" | "rank"): Map<ChangeBlock, number> {
  const known = new Map<string, number>();
  const worth = (blocks: readonly ChangeBlock[]) => {
    const key = blocks.toSorted().join(" ");
    const found = known.get(key) ?? workOut((block) => blocks.includes(block))[measure];
    known.set(key, found);
    return found;
  };
  const [first, ...others] = changeBlocks;
  const sums = new Map<ChangeBlock, number>([[first, worth([first]) - worth([])]]);
  let orders = 0;
  const walk = (
    done: readonly ChangeBlock[],
    left: readonly ChangeBlock[],
    steps: readonly [ChangeBlock, number][],
  ) => {
    if (left.length === 0) {
      orders += 1;
      for (const [block, step] of steps) sums.set(block, (sums.get(block) ?? 0) + step);
      return;
    }
    for (const block of left) {
      const then = [...done, block];
      walk(
        then,
        left.filter((each) => each !== block),
        [...steps, [block, worth(then) - worth(done)]],
      );
    }
  };
  walk([first], others, []);
  return new Map([...sums].map(([block, sum]) => [block, block === first ? sum : sum / orders]));
}

const drawn: Scale = { transform: "linear", direction: 1, bounds: { kind: "min-max" } };
const scales = (high: number, transform: Scale["transform"]) => [
  goalposts(0, high),
  goalposts(0, 100, { transform }),
  drawn,
  goalposts(0, 100),
  goalposts(0, 100),
];
const comparison = smallComparison(entities, { published, today, next }, [
  { nodes: [meanNode("level", before.scored)], scales: scales(100, "linear"), entities: before.present },
  {
    nodes: [meanNode("level", after.scored, { kind: "geometric", floor: 1 })],
    scales: scales(80, "log1p"),
    entities: after.present,
  },
]);
const rows = explainChange(comparison).changes.filter((row) => row.entity_id === "b" && row.indicator === null);

describe.each(["score", "rank"] as const)("two editions that differ in all nine blocks: the %s of b", (measure) => {
  const found = rows.filter((row) => row.measure === measure);
  const expected = everyOrder(measure);
  it("starts and ends where it is worked out to", () => {
    const [start, end] = [workOut(() => false)[measure], workOut(() => true)[measure]];
    expect(found[0]!.before).toBeCloseTo(start, 10);
    expect(found[0]!.after).toBeCloseTo(end, 10);
  });
  it("moves by what every block does in every order", () => {
    const contributions = new Map(found.map((row) => [row.block, row.contribution!]));
    for (const block of changeBlocks) expect(contributions.get(block) ?? 0).toBeCloseTo(expected.get(block)!, 10);
  });
});
it("all nine blocks do something to the score", () =>
  expect(
    rows.filter(({ measure, block }) => measure === "score" && block !== "total").map(({ block }) => block),
  ).toEqual(changeBlocks));
