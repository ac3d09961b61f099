import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { countMoves, crossingsOf, decidingStep, editionPairs, entryChanges } from "./entry-changes.ts";

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
it("crossingsOf(change) names the comparison that turned, with the amounts before and after", () => {
  const crossings = crossingsOf(changeOf("DX-2019-I-0-I10-ROBOT-1"), pair!, "zh");
  expect(crossings.map(({ condition }) => condition)).toContain("max(K, E) ≥ 60");
  const [first] = crossings.filter(({ condition }) => condition === "max(K, E) ≥ 60");
  expect(first!.facts).toEqual([
    { name: "K", before: "53.1", after: "60.5" },
    { name: "E", before: "43.6", after: "41.5" },
  ]);
});
it("every entry whose rule changed has a crossing", () => {
  const moved = changes.filter(({ before, after }) => before!.rule !== after!.rule);
  expect(moved.length).toBeGreaterThan(20);
  for (const change of moved)
    expect([change.id, crossingsOf(change, pair!, "en").length > 0]).toEqual([change.id, true]);
});
it("decidingStep is the last step that turned the grade away from the one before it", () =>
  expect(decidingStep(changeOf("DX-2019-I-0-I10-ROBOT-1"), pair!)).toMatchObject({ step: "expert", after: "key" }));
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
  expect(crossingsOf(gone!, pair!, "zh")).toEqual([]);
});
