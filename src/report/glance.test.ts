import { expect, it } from "vitest";
import { shelfOf } from "../../fixtures/catalogue/shelf.ts";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { glanceOf, gradeTally } from "./glance.ts";
import type { Library } from "./library.ts";

const city = committedCatalogue("city-2023");
const nation = committedCatalogue("nation-2023");
const group = { entity_id: "G-EAST", name_zh: "东", name_en: "East", short_zh: "东", short_en: "East" };
const edition = {
  edition: { id: "city-2023" },
  groups: [group],
  members: () => [{ entity_id: "500101" }, { entity_id: "500102" }],
};
const shelf = shelfOf(city, nation);
const library = { ...shelf, editions: [edition] } as unknown as Library;

it("glanceOf has every entry once: the regions, the industries, and where they meet", () => {
  const { industries, blocks } = glanceOf(city, library)!;
  const rows = blocks.flatMap((block) => block.rows);
  const shown = [...industries.map(({ entry }) => entry), ...rows.flatMap(({ entry, cells }) => [entry, ...cells])];
  expect(shown.map((entry) => entry!.id).sort()).toEqual(city.entries.map(({ id }) => id).sort());
  for (const { place, cells } of rows)
    expect(cells.map((cell) => [cell!.region, cell!.industry])).toEqual(
      industries.map((each) => [place.code, each.place.code]),
    );
});
it("glanceOf puts regions into their groups, those in none last", () => {
  const { blocks } = glanceOf(city, library)!;
  expect(blocks.map(({ group: own, rows }) => [own?.en ?? null, rows.length])).toEqual([
    ["East", 2],
    [null, 36],
  ]);
  expect(glanceOf(city, shelf)!.blocks.map(({ rows }) => rows.length)).toEqual([38]);
});
it("glanceOf is null where regions and industries do not meet, and leaves a gap where one entry is not there", () => {
  expect(glanceOf(nation, library)).toBeNull();
  const [gone] = city.entries.filter(({ kind }) => kind === "X");
  const less = { ...city, entries: city.entries.filter((entry) => entry !== gone) };
  const cells = glanceOf(less, library)!.blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells.filter((cell) => cell === null)).toHaveLength(1);
});
it("gradeTally counts every grade, the best first, also those that no entry has", () => {
  const counts = gradeTally(city);
  expect(counts.map(({ grade }) => grade.id)).toEqual(city.grades.map(({ id }) => id));
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(858);
  expect(gradeTally({ ...city, entries: [] }).every(({ count }) => count === 0)).toBe(true);
});
