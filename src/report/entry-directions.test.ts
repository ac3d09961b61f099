import { expect, it } from "vitest";
import { shelfOf } from "../../fixtures/catalogue/shelf.ts";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import type { EntryResult } from "../schema/catalogue.ts";
import type { CatalogueView } from "./catalogue-view.ts";
import { entryDirections, isRestricted } from "./entry-directions.ts";
import type { Library } from "./library.ts";

const [city, nation, world] = ["city-2023", "nation-2023", "world-2020"].map(committedCatalogue) as [
  CatalogueView,
  CatalogueView,
  CatalogueView,
];
const shelf = shelfOf(city, nation, world);
/** One industry of one class, in a division to which three fields go: all of T10, half of T32, a fifth of T27. */
const library = {
  ...shelf,
  classifications: {
    ...shelf.classifications,
    industryClasses: [{ industry_id: "I6-AUTO", code: "3610", weight: 1 }],
    standard: [{ code: "36" }, { code: "3610" }],
    fieldDivisions: [
      { field_id: "T10", division: "36", weight: 1 },
      { field_id: "T32", division: "36", weight: 0.5 },
      { field_id: "T27", division: "36", weight: 0.2 },
    ],
  },
} as unknown as Library;
const auto: EntryResult = { ...city.entry("DX-2019-I-0-I6-AUTO-1"), orientation: "complete" };
const names = (entry: EntryResult) =>
  entryDirections(entry, city, library).directions.map(({ href, said }) => [href, said.en]);

it("an industry has the fields that its orientation calls for, those with less than a quarter of the first left out", () => {
  // T10 is kept, T32 and T27 are catching up; T27 reaches a fifth of what T10 does
  expect(names(auto)).toEqual([["/industries/T32/", "catching up"]]);
  expect(names({ ...auto, orientation: "strengthen" })).toEqual([["/industries/T10/", "advantage kept"]]);
});
it("an entry without directions says why", () => {
  const why = (entry: EntryResult, view = city) => entryDirections(entry, view, library).why;
  expect(why({ ...auto, orientation: "watch" })).toBe("orientation");
  expect(why({ ...auto, orientation: null })).toBe("orientation");
  expect(why({ ...auto, industry: "IX-CITRUS" })).toBe("fields");
  expect(why(nation.entries[0]!, nation)).toBe("parts");
  expect(why(world.entries[0]!, world)).toBe("parts");
  expect(why({ ...city.entries.find(({ kind }) => kind === "R")!, region: "500999" })).toBe("grades");
});
it("a region has its industries in the best two grades, the best first, five at most", () => {
  const region = city.entries.find(({ kind, region }) => kind === "R" && region === "500101")!;
  const { directions, why } = entryDirections(region, city, library);
  expect(why).toBeNull();
  const grades = directions.map(({ said }) => said.en);
  expect(grades).toEqual(["key support", "key support", "encouraged", "encouraged", "encouraged"]);
  for (const { href } of directions) expect(href).toMatch(/^\/catalogue\/DX-\d{4}-X-500101-/);
});
it("isRestricted is told where the plan looks for restrictions, and null for provinces and technology fields", () => {
  expect(isRestricted(auto, city)).toBe(false);
  const flagged = { ...city, judged: () => ({ flags: new Set(["restricted"]) }) } as unknown as CatalogueView;
  expect(isRestricted(auto, flagged)).toBe(true);
  for (const view of [nation, world]) expect(isRestricted(view.entries[0]!, view)).toBeNull();
});
