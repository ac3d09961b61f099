import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { distanceBetween, missingScores, similarTo } from "./entry-similar.ts";

const view = committedCatalogue("city-2023");

it("distanceBetween(a, b) is the root of the sum of squares; null where a score is missing", () => {
  expect(distanceBetween([3, 0], [0, 4])).toBe(5);
  expect(distanceBetween([1, null], [1, 2])).toBeNull();
});
it("similarTo(cell) are its industry elsewhere and its region's other industries, the nearest first", () => {
  const entry = view.entry("DX-2019-X-500106-I6-AUTO-1");
  const { sameIndustry, sameRegion, sameKind } = similarTo(entry, view);
  expect(sameKind).toBeUndefined();
  expect(sameIndustry!.map((row) => row.entry.industry)).toEqual(Array(5).fill("I6-AUTO"));
  expect(sameRegion!.map((row) => row.entry.region)).toEqual(Array(5).fill("500106"));
  const gaps = sameIndustry!.map(({ distance }) => distance);
  expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
  expect(sameRegion!.some((row) => row.entry.id === entry.id)).toBe(false);
});
it("similarTo(entry) is empty for one that is not shown, and of its own kind for a region or a field", () => {
  const hidden = view.entries.find(({ kind, reason }) => kind === "X" && reason === "suppressed")!;
  expect(similarTo(hidden, view)).toEqual({ sameIndustry: [], sameRegion: [] });
  const world = committedCatalogue("world-2020");
  expect(similarTo(world.entries[0]!, world).sameKind!.length).toBe(5);
});
it("every entry with nothing beside it lacks a score, and says which", () => {
  const bare = view.entries.filter((entry) => Object.values(similarTo(entry, view)).every((rows) => rows.length === 0));
  expect(bare.length).toBeGreaterThan(0);
  for (const entry of bare) expect([entry.id, missingScores(entry, view)]).not.toEqual([entry.id, []]);
  const hidden = view.entries.find(({ kind, reason }) => kind === "X" && reason === "suppressed")!;
  expect(missingScores(hidden, view)).toEqual(["K", "E", "N", "G"]);
  expect(missingScores(view.entry("DX-2019-X-500106-I6-AUTO-1"), view)).toEqual([]);
});
