import { expect, it } from "vitest";
import { cellAnchor, countId, divisionsId, industryAddress } from "./industry-address.ts";
import { suppressionWords } from "./suppression-words.ts";
import { tinyIndustries } from "./tiny-industries.ts";
import { isWithheld } from "./withheld.ts";

const now = { edition: "city-2023", permanent: false };
const forGood = { edition: "city-2023", permanent: true };

it("industryAddress has a short address for the newest and one in its edition for good", () => {
  expect([now, forGood].map((place) => industryAddress.page(place, "five-types"))).toEqual([
    "/five-types/",
    "/reports/city-2023/five-types/",
  ]);
  expect([now, forGood].map((place) => industryAddress.industry(place, "I6-AUTO"))).toEqual([
    "/industries/I6-AUTO/",
    "/reports/city-2023/industries/I6-AUTO/",
  ]);
});
it("industryAddress has the first quantity at the address of the matrix itself, all other pages below", () => {
  const pages = ["relative", "layout-design"];
  expect(pages.map((page) => industryAddress.matrix(now, page))).toEqual(["/matrix/", "/matrix/layout-design/"]);
  expect(industryAddress.matrix(forGood, "value")).toBe("/reports/city-2023/matrix/value/");
});

it("divisionsId names the intensity of a division on the page that all share", () =>
  expect(divisionsId({ industry_id: "C36", right: "patent", rule: "uspto" })).toBe("C36.patent.uspto"));
it("countId names the region only where its page does not: in an industry", () => {
  const idOf = (entity_id: string, industry_id: string | null) =>
    countId({ whole: { entity_id: "500000" } }, { entity_id, industry_id, right: "layout-design" });
  expect([idOf("500000", null), idOf("500101", null), idOf("500000", "I6-AUTO")]).toEqual(
    Array(3).fill("layout-design"),
  );
  expect(idOf("500101", "I6-AUTO")).toBe("layout-design.500101");
});
it("cellAnchor begins with a letter, as the id of an element should", () =>
  expect(cellAnchor("500101")).toBe("cell-500101"));

const names: Readonly<Record<string, readonly [zh: string, en: string, unit: string]>> = {
  i_ent: ["企业", "Firms", "家"],
  i_inv: ["有效发明", "Inventions in force", "件"],
};
const dataset = (field: string) => {
  const [zh, en, unit] = names[field]!;
  return { fields: [{ id: field, name: { zh, en }, unit }] } as never;
};

it("suppressionWords says the rules whose counts cells of regions have, with the names and units of their fields", () => {
  const view = tinyIndustries();
  const counting = (entity: string, ...fields: readonly string[]) => {
    const industryInputs = fields.map((field) => ({ entity_id: entity, field })) as never;
    return { ...view, results: { ...view.results, industryInputs } };
  };
  const both = counting("500101", "i_ent", "i_inv");
  expect(suppressionWords(both, { dataset }, "zh")).toBe("企业不足 3 家或有效发明不足 10 件");
  expect(suppressionWords(both, { dataset }, "en")).toBe("fewer than 3 firms or fewer than 10 inventions in force");
  expect(suppressionWords(counting("500101", "i_inv"), { dataset }, "zh")).toBe("有效发明不足 10 件");
  expect(suppressionWords(counting(view.whole.entity_id, "i_ent"), { dataset }, "zh")).toBe("");
});
it("isWithheld is so for the files of a dataset that is not shared, and for no other", () => {
  const datasets = [{ id: "open" }, { id: "closed", sharing: "none" as const }];
  expect(isWithheld(datasets, "data/raw/closed/2023.csv:7")).toBe(true);
  expect(isWithheld(datasets, "data/raw/open/2023.csv:7")).toBe(false);
  expect(isWithheld(datasets, "data/raw/closed-too/2023.csv:7")).toBe(false);
});
