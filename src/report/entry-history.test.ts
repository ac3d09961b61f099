import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { historyOf, newestOfAll } from "./entry-history.ts";

const [now, before] = [committedCatalogue("city-2023"), committedCatalogue("city-2022")];
const world = committedCatalogue("world-2020");

it("historyOf(id) is the entry in every edition that has it, in the order of the editions", () => {
  const rows = historyOf("DX-2019-I-0-I6-AUTO-1", [now, before, world]);
  expect(rows.map(({ view }) => view.edition.id)).toEqual(["city-2023", "city-2022"]);
});
it("newestOfAll(views) has every entry once, as the newest edition has it", () => {
  const all = newestOfAll([now, before, world]);
  expect(all.length).toBe(896 + 35);
  expect(new Set(all.map(({ entry }) => entry.id)).size).toBe(all.length);
  expect(all.some(({ view }) => view === before)).toBe(false);
});
