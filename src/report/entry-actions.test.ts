import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { type Action, actionRow } from "../schema/action.ts";
import { readTable } from "../tables/read-table.ts";
import { entryActions, mostActions, rightsOf } from "./entry-actions.ts";
import type { Library } from "./library.ts";

const path = "data/reference/actions.csv";
const actions = readTable(path, readFileSync(path, "utf8"), { schema: actionRow }).rows as readonly Action[];
const library = { actions, editions: [] } as unknown as Pick<Library, "editions" | "actions">;
const city = committedCatalogue("city-2023");
const world = committedCatalogue("world-2020");
const found = (entry: Parameters<typeof entryActions>[0], view = city) =>
  entryActions(entry, view, library).chosen.map(({ action }) => action.action_id);

it("rightsOf a technology field is patents; of an entry whose rights are not counted none", () => {
  expect(rightsOf(world.entries[0]!, world, library)).toEqual(["patent"]);
  expect(rightsOf(city.entries[0]!, city, library)).toEqual([]);
});
it.each(["city-2023", "nation-2023", "world-2020"])(
  "an entry of %s has its own few, each called for by its orientation or a warning",
  (id) => {
    const view = committedCatalogue(id);
    for (const entry of view.entries.filter(({ orientation }) => orientation !== null)) {
      const { chosen } = entryActions(entry, view, library);
      expect(chosen.length, entry.id).toBeGreaterThan(0);
      expect(chosen.length, entry.id).toBeLessThanOrEqual(mostActions);
      const called = [entry.orientation!, ...(entry.warning?.split(" ") ?? [])];
      for (const { because } of chosen)
        expect(called, entry.id).toEqual(expect.arrayContaining([...because.orientations]));
    }
  },
);
it("what a warning calls for comes first", () => {
  const entry = { ...city.entry("DX-2019-X-500106-I6-AUTO-1"), orientation: "strengthen", warning: "risk" };
  expect(found(entry).slice(0, 2)).toEqual(["A23", "A24"]);
  expect(found({ ...entry, warning: null }).some((id) => id === "A23" || id === "A24")).toBe(false);
});
it("an entry without orientation and warning has none", () =>
  expect(found({ ...city.entries[0]!, orientation: null, warning: null })).toEqual([]));
it("an unknown orientation calls for nothing", () =>
  expect(found({ ...city.entries[0]!, orientation: "lost", warning: null })).toEqual([]));
