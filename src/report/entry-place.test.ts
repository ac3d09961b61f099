import { expect, it } from "vitest";
import { shelfOf } from "../../fixtures/catalogue/shelf.ts";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import { groupsOf, industryOf, placeHref, regionOf } from "./entry-place.ts";
import type { Library } from "./library.ts";

const city = committedCatalogue("city-2023");
const world = committedCatalogue("world-2020");
const group = { entity_id: "G-EAST", name_zh: "东部", name_en: "The East", short_zh: "东", short_en: "East" };
const edition = {
  edition: { id: "city-2023", scope: "city" },
  groups: [group, { ...group, entity_id: "G-WEST" }],
  members: (id: string) => (id === "G-EAST" ? [{ entity_id: "500106" }] : []),
};
const shelf = shelfOf(city, world);
const library = { ...shelf, editions: [edition], currents: [] } as unknown as Library;

it("regionOf(entry) has the full and the short name, and no page where its edition has none", () =>
  expect(regionOf({ region: "500106" }, city, shelf)).toEqual({
    ...{ code: "500106", name: { zh: "沙坪坝区", en: "Shapingba District" }, short: { zh: "沙坪坝", en: "Shapingba" } },
    href: null,
  }));
it("regionOf(entry) of a technology field is the economy, with its page", () =>
  expect(regionOf({ region: "CHN" }, world, shelf)).toMatchObject({ name: { zh: "中国" }, href: "/economies/CHN/" }));
it("regionOf and industryOf are null for an entry about the whole", () => {
  expect(regionOf({ region: null }, city, shelf)).toBeNull();
  expect(industryOf({ industry: null }, city, shelf)).toBeNull();
});
it("industryOf(entry) leads to a page where the industry is evaluated", () => {
  const auto = { code: "I6-AUTO", name: { zh: "汽车摩托车" } };
  expect(industryOf({ industry: "I6-AUTO" }, city, shelf)).toMatchObject({ ...auto, href: null });
  const evaluated = { ...shelf, industryViews: [{ industries: [{ industry_id: "I6-AUTO" }] }] } as unknown as Library;
  expect(industryOf({ industry: "I6-AUTO" }, city, evaluated)).toMatchObject({ ...auto, href: "/industries/I6-AUTO/" });
});
it("industryOf(entry) is the technology field in a catalogue of those", () =>
  expect(industryOf({ industry: "T06" }, world, shelf)).toMatchObject({ code: "T06", href: "/industries/T06/" }));
it("groupsOf(region) are those of which it is a member in that edition", () => {
  expect(groupsOf("500106", city, library)).toEqual([
    { code: "G-EAST", name: { zh: "东部", en: "The East" }, short: { zh: "东", en: "East" }, href: null },
  ]);
  expect(groupsOf("500101", city, library)).toEqual([]);
  expect(groupsOf(null, city, library)).toEqual([]);
  expect(groupsOf("500106", world, library)).toEqual([]);
});
it("placeHref(place, lang) is the address in that language", () => {
  const place = { code: "T06", name: { zh: "", en: "" }, short: { zh: "", en: "" }, href: "/industries/T06/" };
  expect([placeHref(place, "zh"), placeHref(place, "en")]).toEqual(["/industries/T06/", "/en/industries/T06/"]);
  expect(placeHref({ ...place, href: null }, "zh")).toBeUndefined();
});
