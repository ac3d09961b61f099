import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { countMoves, decidingSteps, editionPairs, entryChanges } from "./entry-changes.ts";

const views = ["city-2023", "city-2022", "city-2021"].map(committedCatalogue);
const [pair] = editionPairs(views) as [{ before: (typeof views)[0]; after: (typeof views)[0] }];
const changes = entryChanges(pair!);
const changeOf = (id: string) => changes.find((row) => row.id === id)!;

it("editionPairs are editions next to one another, the newest first", () =>
  expect(editionPairs(views).map(({ before, after }) => `${before.edition.id} ${after.edition.id}`)).toEqual([
    "city-2022 city-2023",
    "city-2021 city-2022",
  ]));
it("entryChanges has whose grade, orientation or positioning differs, and nobody else", () => {
  const ids = new Set(changes.map(({ id }) => id));
  for (const { id, published_grade, orientation, positioning } of pair!.after.entries) {
    const then = pair!.before.entry(id);
    const same =
      then.published_grade === published_grade && then.orientation === orientation && then.positioning === positioning;
    expect([id, ids.has(id)]).toEqual([id, !same]);
  }
});
it("decidingSteps are the steps that turned the grade away from the rule", () => {
  const steps = decidingSteps(changeOf("DX-2019-I-0-I10-ROBOT-1"), pair!);
  expect(steps.map(({ isPast, row }) => [isPast, row.step, row.after])).toEqual([
    [false, "hysteresis", "encouraged"],
    [false, "expert", "key"],
  ]);
});
it("decidingSteps has what had decided before, where neither a rule nor a step does now", () => {
  const steps = decidingSteps(changeOf("DX-2019-X-500101-I6-EQUIPMENT-1"), pair!);
  expect(steps.map(({ isPast, row }) => [isPast, row.step, row.cause])).toEqual([
    [true, "quota", "over"],
    [false, "quota", "within"],
    [false, "hysteresis", "clear"],
  ]);
});
it("decidingSteps is empty where the rule decided, and where the grade is the same", () => {
  expect(decidingSteps(changeOf("DX-2019-I-0-I10-ENV-1"), pair!)).toEqual([]);
  expect(decidingSteps(changeOf("DX-2019-R-500102-0-1"), pair!)).toEqual([]);
});
it("countMoves adds up to the entries whose grade changed, most first", () => {
  const moves = countMoves(changes);
  const graded = changes.filter(({ before, after }) => before!.published_grade !== after!.published_grade);
  expect(moves.reduce((sum, { count }) => sum + count, 0)).toBe(graded.length);
  expect(moves.map(({ count }) => count)).toEqual(moves.map(({ count }) => count).sort((a, b) => b - a));
});
it("entryChanges of an edition with itself is empty; what came or went is told", () => {
  expect(entryChanges({ before: pair!.after, after: pair!.after })).toEqual([]);
  const one = {
    ...pair!.after,
    entries: pair!.after.entries.slice(0, 1),
    find: (id: string) => (id === pair!.after.entries[0]!.id ? pair!.after.entries[0]! : null),
  };
  const [gone] = entryChanges({ before: one, after: { ...one, entries: [], find: () => null } });
  expect(gone).toMatchObject({ after: null });
  expect(decidingSteps(gone!, pair!)).toEqual([]);
});
