import { expect, it } from "vitest";
import { shelfOf } from "../../fixtures/catalogue/shelf.ts";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { entryList } from "./entry-list.ts";
import { entryAbout, entryAliases, entryKeywords, namesByCode } from "./entry-search.ts";
import type { Library } from "./library.ts";
import { freshState, narrow } from "./narrow-list.ts";

const city = committedCatalogue("city-2023");
const entry = city.entry("DX-2019-X-500106-I6-AUTO-1");
const shelf = shelfOf(city);
const library = {
  ...shelf,
  aliases: [
    { entity_id: "500106", alias: "三区" },
    { entity_id: "500101", alias: "万县" },
  ],
  classifications: {
    ...shelf.classifications,
    industryAliases: [
      { industry_id: "I6-AUTO", alias: "汽摩" },
      { industry_id: "I10-IOT", alias: "物联" },
    ],
  },
} as unknown as Library;

it("entryAliases are the names of its region and industry, old ones and those in use, each once, and of no other", () => {
  const found = entryAliases(entry, city, library);
  expect(found).toEqual([
    "沙坪坝区",
    "沙坪坝",
    "Shapingba District",
    "三区",
    "汽车摩托车",
    "Cars and motorcycles",
    "汽摩",
  ]);
});
it("entryKeywords have number, codes, titles, names, grade and orientation in both languages, each once", () => {
  const found = entryKeywords(entry, city, library);
  expect(found.slice(0, 5)).toEqual([entry.id, "500106", "I6-AUTO", entry.title_zh, entry.title_en]);
  for (const word of ["汽摩", "培育引导（观察）", "nurtured (under observation)", "观察储备", "watch"])
    expect(found).toContain(word);
  expect(new Set(found).size).toBe(found.length);
});
it("entryKeywords of an entry without grade, region or industry have no gaps", () => {
  const bare = { ...entry, region: null, industry: null, published_grade: null, orientation: null };
  expect(entryKeywords(bare, city, library)).toEqual([entry.id, entry.title_zh, entry.title_en]);
});
it("entryAbout says by what it can be narrowed to; what it lacks is empty", () => {
  expect(entryAbout(entry, ["patent"])).toEqual({
    ...{ region: ["500106"], industry: ["I6-AUTO"], right: ["patent"], grade: ["nurtured"], orientation: ["watch"] },
  });
  const bare = { ...entry, region: null, published_grade: null, orientation: null };
  expect(entryAbout(bare, [])).toEqual({ region: [], industry: ["I6-AUTO"], right: [], grade: [], orientation: [] });
});
it("namesByCode has names of regions and industries, sub-fields, and what the search reads as one of the names", () => {
  const found = namesByCode(city, library);
  expect(found["500106"]).toEqual(["沙坪坝区", "沙坪坝", "Shapingba District", "三区"]);
  expect(found["I6-ELECTRONICS"]).toEqual(expect.arrayContaining(["电子信息", "软件", "software", "Computers"]));
  expect(found["I6-ELECTRONICS"]).toContain("计算机制造");
  expect(found["I6-AUTO"]).not.toContain("软件");
});
it("the list finds what its box names as an example, in both languages", () => {
  const list = entryList(city, shelf);
  for (const query of ["沙坪坝 软件", "Shapingba software"]) {
    const found = narrow(list, { ...freshState, query }, (text) => text.toLowerCase());
    expect(found.map(({ id }) => id)).toEqual(["DX-2019-X-500106-I6-ELECTRONICS-1"]);
  }
});
