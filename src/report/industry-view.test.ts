import { expect, it } from "vitest";
import { openIndustries } from "./industry-view.ts";
import { tinyEdition } from "./tiny-edition.ts";
import {
  tinyCell,
  tinyClassifications,
  tinyCondition,
  tinyCount,
  tinyIndustries,
  tinyIntensity,
  tinyItem,
} from "./tiny-industries.ts";

const view = tinyIndustries({
  results: {
    advantages: [
      tinyCondition({ industry_id: "I6-AUTO", advantage: "none", condition: "verdict", holds: "no" }),
      tinyCondition({ industry_id: "I6-AUTO", advantage: "market", condition: "E", value: 70 }),
      tinyCondition({ industry_id: "I6-AUTO", advantage: "market", condition: "verdict", holds: "yes" }),
      tinyCondition({ industry_id: "I6-AUTO", advantage: "innovation", condition: "N", value: 40 }),
    ],
    cube: [tinyCount({ count: 9 }), tinyCount({ industry_id: "I6-AUTO", count: 4 })],
    intensive: [
      tinyIntensity({ entity_id: "500000", margin: 2 }),
      tinyIntensity({ industry_id: "I6-AUTO", margin: 3 }),
    ],
  },
});

it("openIndustries has the families with results, and regions group by group, last those in none", () => {
  expect(view.families.map(({ family, industries }) => [family.family, industries.length])).toEqual([["I6", 2]]);
  expect(view.family("I6-ENERGY").family.family).toBe("I6");
  expect(
    view.blocks.map(({ group, regions }) => [group?.entity_id ?? null, regions.map((row) => row.entity_id)]),
  ).toEqual([
    ["G-NEAR", ["510000"]],
    [null, ["110000", "500000"]],
  ]);
});
it("openIndustries has advantages in the order of the model, each with its verdict, and leaves out one without", () => {
  const found = view.advantages("I6-AUTO");
  expect(found.map(({ id, conditions, verdict }) => [id, conditions.length, verdict.holds])).toEqual([
    ["market", 1, "yes"],
    ["none", 0, "no"],
  ]);
  expect(view.advantages("I6-ENERGY")).toEqual([]);
});
it("openIndustries finds rows by name: of the whole or of an industry, of a region or of an industry", () => {
  expect(view.count("100000", null, "patent")?.count).toBe(9);
  expect(view.count("100000", "I6-AUTO", "patent")?.count).toBe(4);
  expect(view.count("100000", "I6-AUTO", "mark")).toBeNull();
  expect(view.intensity({ entity: "500000", right: "patent", rule: "project" })?.margin).toBe(2);
  expect(view.intensity({ industry: "I6-AUTO", right: "patent", rule: "project" })?.margin).toBe(3);
  expect(view.result("I6-AUTO", "N")?.item).toBe("N");
  expect(view.cell("110000", "I6-AUTO")?.industry_id).toBe("I6-AUTO");
  expect(view.field("T01")?.name_en).toBe("Machines");
  expect([view.field("T99"), view.indicator("X"), view.result("I6-AUTO", "X")]).toEqual([null, null, null]);
});
it("openIndustries says which industry there is not", () =>
  expect(() => view.industry("I6-X")).toThrow("nation-2023: no industry I6-X"));
it("openIndustries is null for a model without industries", () => {
  const reference = { classifications: tinyClassifications, technologyFields: [] } as never;
  expect(openIndustries(tinyEdition(), reference)).toBeNull();
});
it("openIndustries shows only industries that have results", () => {
  const one = tinyIndustries({
    results: { industries: [tinyItem("I6-ENERGY", "N", {})], cells: [tinyCell("500000", "I6-ENERGY", {})] },
  });
  expect(one.industries.map((row) => row.industry_id)).toEqual(["I6-ENERGY"]);
  expect(one.regions.map((row) => row.entity_id)).toEqual(["500000"]);
});
