import fc from "fast-check";
import { expect, it } from "vitest";
import { changeBlocks } from "../schema/changes.ts";
import type { BlockReading, MeasureReading } from "./explain-reading.ts";
import { waterfallOf } from "./explain-waterfall.ts";

const part = (indicator: string, contribution: number) => ({
  indicator,
  contribution,
  before: 1,
  after: 2,
  reason: null,
});
const block = (
  id: BlockReading["block"],
  parts: readonly number[],
  contribution = parts.reduce((a, b) => a + b, 0),
): BlockReading => ({
  ...{ block: id, contribution, reason: null },
  parts: parts.map((each, index) => part(`X${index + 1}`, each)),
});
const reading = (blocks: readonly BlockReading[], before = 40): MeasureReading => {
  const change = blocks.reduce((total, { contribution }) => total + contribution, 0);
  return { before, after: before + change, change, reason: null, blocks };
};
const brief = (...given: Parameters<typeof waterfallOf>) =>
  waterfallOf(...given).map(({ kind, indicator, block: of, from, to }) => [kind, indicator ?? of, from, to]);

it("waterfallOf opens the entity's own data, and keeps other blocks as one bar", () =>
  expect(brief(reading([block("own", [3, -1]), block("bounds", [1, 1])]))).toEqual([
    ["before", null, 0, 40],
    ["indicator", "X1", 40, 43],
    ["indicator", "X2", 43, 42],
    ["block", "bounds", 42, 44],
    ["after", null, 0, 44],
  ]));
it("waterfallOf puts what is beyond the most into one bar, and says how many they are", () => {
  const bars = waterfallOf(reading([block("own", [4, 3, 2, 1])]), { most: 2 });
  expect(bars.slice(3, -1)).toEqual([{ kind: "rest", block: "own", indicator: null, from: 47, to: 50, count: 2 }]);
  expect(waterfallOf(reading([block("own", [4, 3, 2])]), { most: 2 }).map(({ kind }) => kind)).not.toContain("rest");
});
it("waterfallOf draws a block that was not split as one bar", () =>
  expect(brief(reading([block("own", [], 5)]))[1]).toEqual(["block", "own", 40, 45]));
it("waterfallOf has two bars where nothing moved, and none where there is nothing to compare", () => {
  expect(brief(reading([])).map(([kind]) => kind)).toEqual(["before", "after"]);
  const missing = { before: null, after: 4, change: null, reason: "not-before" as const, blocks: [] };
  expect(waterfallOf(missing)).toEqual([]);
});
it("waterfallOf leads from the score before to the score after without a gap", () => {
  const points = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { maxLength: 9 });
  const blocks = fc.array(fc.tuple(fc.constantFrom(...changeBlocks), points), { maxLength: 5 });
  return fc.assert(
    fc.property(blocks, fc.integer({ min: 1, max: 8 }), fc.boolean(), (given, most, all) => {
      const each = reading(given.map(([id, parts]) => block(id, parts)));
      const [first, ...steps] = waterfallOf(each, { most, ...(all && { opened: new Set(changeBlocks) }) });
      const last = steps.pop()!;
      const ends = [first!.to, ...steps.map(({ to }) => to)];
      expect(steps.map(({ from }) => from)).toEqual(ends.slice(0, -1));
      expect(ends.at(-1)).toBeCloseTo(last.to, 9);
    }),
  );
});
