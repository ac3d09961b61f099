import { expect, it } from "vitest";
import type { ChangeResult } from "../schema/changes.ts";
import { readChange } from "./explain-reading.ts";

const row = (entity_id: string, given: Partial<ChangeResult>): ChangeResult => ({
  ...{ entity_id, node: "P", measure: "score", block: "total", indicator: null },
  ...{ before: null, after: null, contribution: null, reason: null, ...given },
});
/** A score that moved by `change`, and a rank. */
const moved = (entity: string, change: number | null, [before, after]: readonly [number | null, number | null]) => [
  row(entity, {
    before: change === null ? null : 50,
    after: 50 + (change ?? 0),
    contribution: change,
    reason: change === null ? "not-before" : null,
  }),
  row(entity, {
    measure: "rank",
    before,
    after,
    contribution: before === null || after === null ? null : after - before,
  }),
];

const home = [
  row("500000", { before: 40, after: 42, contribution: 2 }),
  row("500000", { block: "own", contribution: 2.5 }),
  row("500000", { block: "own", indicator: "NP02", before: 1, after: 2, contribution: 3 }),
  row("500000", { block: "own", indicator: "NP01", before: 5, after: 4, contribution: -0.5, reason: "crosses-break" }),
  row("500000", { block: "bounds", contribution: -0.5, reason: "not-split" }),
  row("500000", { measure: "rank", before: 3, after: 5, contribution: 2 }),
  row("500000", { measure: "rank", block: "own", contribution: -1 }),
  row("500000", { measure: "rank", block: "others", contribution: 3 }),
  row("500000", { measure: "rank", block: "own-score", before: 40, after: 42, contribution: -1.5 }),
  row("500000", { measure: "rank", block: "others-scores", contribution: 3.5 }),
];

it("readChange puts blocks and their indicators together, in the order of the file", () => {
  const { score } = readChange(home, "500000", "P")!;
  expect(score).toMatchObject({ before: 40, after: 42, change: 2, reason: null });
  expect(score.blocks.map(({ block, contribution, reason }) => [block, contribution, reason])).toEqual([
    ["own", 2.5, null],
    ["bounds", -0.5, "not-split"],
  ]);
  expect(score.blocks[0]!.parts).toEqual([
    { indicator: "NP02", before: 1, after: 2, contribution: 3, reason: null },
    { indicator: "NP01", before: 5, after: 4, contribution: -0.5, reason: "crosses-break" },
  ]);
});
it("readChange keeps the two views of a rank apart from its blocks", () => {
  const { rank } = readChange(home, "500000", "P")!;
  expect(rank).toMatchObject({ before: 3, after: 5, change: 2, ownScore: -1.5, othersScores: 3.5 });
  expect(rank!.blocks.map(({ block }) => block)).toEqual(["own", "others"]);
});
it("readChange names who came to stand ahead and who was left behind: as many as the places", () => {
  const others = [
    ...moved("110000", 1, [1, 1]),
    ...moved("120000", 9, [7, 2]),
    ...moved("130000", 8, [6, 3]),
    ...moved("140000", null, [null, 4]),
    ...moved("150000", -5, [2, 9]),
    ...moved("160000", -5, [8, 8]),
  ];
  const { rank } = readChange([...others, ...home], "500000", "P")!;
  expect(rank!.passedBy).toEqual([
    { entity: "120000", change: 9 },
    { entity: "130000", change: 8 },
    { entity: "140000", change: null },
  ]);
  expect(rank!.passed).toEqual([{ entity: "150000", change: -5 }]);
  expect(rank!.passedBy.length - rank!.passed.length).toBe(rank!.change);
});
it("readChange counts who shares a place as neither ahead nor behind", () => {
  const [a, b] = [moved("a", 1, [1, 1]), moved("b", 2, [1, 2])];
  expect(readChange([...a, ...b], "b", "P")!.rank).toMatchObject({
    passedBy: [{ entity: "a", change: 1 }],
    passed: [],
  });
  expect(readChange([...a, ...b], "a", "P")!.rank).toMatchObject({ passedBy: [], passed: [] });
});
it("readChange has no rank for who is not ranked, and nothing passed where there is no change", () => {
  expect(readChange([row("100000", { before: 1, after: 2, contribution: 1 })], "100000", "P")!.rank).toBeNull();
  const came = [...moved("a", null, [null, 1]), ...moved("b", 2, [1, 2])];
  expect(readChange(came, "a", "P")).toMatchObject({
    score: { change: null, reason: "not-before" },
    rank: { passedBy: [], change: null },
  });
});
it("readChange is null in an edition without one before it", () => {
  expect(readChange([], "500000", "P")).toBeNull();
  expect(readChange(home, "500000", "C")).toBeNull();
});
