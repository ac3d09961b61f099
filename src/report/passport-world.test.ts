import { expect, it } from "vitest";
import type { InputResult } from "../schema/results.ts";
import { isCurrent, isShown, quantityPassports } from "./passport-economy.ts";
import { fieldPassports, workedField } from "./passport-world.ts";
import { tinyCell, tinyQuantity, tinyWorld } from "./tiny-world.ts";

let line = 1;
const input = (entity_id: string, field_id: string | null, year: number, value: number, field = "patent_families") => {
  line += 1;
  return {
    entity_id,
    field_id,
    year,
    field,
    value,
    unit: "族",
    status: "final",
    source: `f.csv:${line}`,
  } as InputResult;
};
const inputs = [
  input("AAA", "T01", 2020, 30),
  input("WLD", "T01", 2020, 120),
  input("AAA", "T01", 2017, 20),
  input("WLD", "T01", 2017, 100),
  input("AAA", "T00", 2020, 50),
  input("WLD", "T00", 2020, 400),
];
// (30/50) ÷ (120/400) = 2; without itself (30/50) ÷ (90/350) = 2.3333; (30/20)^(1/3) − 1 = 14.4714 %.
const technology = [
  tinyCell({
    families: 30,
    share: 25,
    rta: 2,
    rta_low: 1.5,
    rta_high: 2.7,
    rta_ex: 2.3333,
    growth_3y: 14.4714,
    growth_ex_3y: 4.0042,
  }),
  tinyCell({
    field: "T02",
    families: 20,
    rta: null,
    reason: "small-sample",
    growth_3y: null,
    growth_reason: "no-base-year",
  }),
  tinyCell({ economy: "WLD", families: 120, rank: null }),
  tinyCell({ economy: "WLD", field: "T02", families: 280, rank: null }),
];
const quantities = [
  tinyQuantity({ quantity: "share", value: 12.5 }),
  tinyQuantity({ quantity: "hhi", value: 0.52 }),
  tinyQuantity({ quantity: "hhi", year: 2017, value: 0.5 }),
  tinyQuantity({ quantity: "share", year: 2017, value: 11 }),
  tinyQuantity({ quantity: "wb_gdp", year: 2018, value: 9 }),
];
const view = tinyWorld({ technology, quantities, inputs });
const library = {
  dataset: () => ({ fields: [{ id: "wb_gdp", name: { zh: "产值", en: "GDP" }, unit: "元" }] }),
  units: [],
} as never;

it("workedField works out every number of a field with its cells", () => {
  const lines = workedField(view, fieldPassports(view, "AAA")[0]!, "en");
  const text = lines.map(({ term, text: said }) => `${term}: ${said}`).join("\n");
  expect(text).toContain("World share: 100 × 30 ÷ 120 = 25%");
  expect(text).toContain("RTA: (30 ÷ 50) ÷ (120 ÷ 400) = 2");
  expect(text).toContain("RTAˣ (against everyone else): (30 ÷ 50) ÷ (90 ÷ 350) = 2.3333");
  expect(text).toContain("Growth a year over 3 years: (30 ÷ 20)^(1/3) − 1 = 14.4714%");
  expect(text).toContain("Growth elsewhere, a year over 3: (90 ÷ 80)^(1/3) − 1 = 4.0042%");
  expect(lines[0]?.cells?.map(({ source }) => source)).toEqual(["f.csv:2"]);
});
it("workedField says why a number is missing, and gives the world no advantage over itself", () => {
  const text = workedField(view, fieldPassports(view, "AAA")[1]!, "zh").map(({ text: said }) => said);
  expect(text).toContain("—（样本小）");
  expect(text).toContain("—（没有可比的三年前数值）");
  const world = workedField(view, fieldPassports(view, "WLD")[0]!, "en");
  expect(world.map(({ term }) => term)).not.toContain("RTA");
});
it("quantityPassports works out shares from their cells and gives the formula of what rests on all fields", () => {
  const found = quantityPassports({ view, library, lang: "en" }, "AAA");
  expect(found.map(({ id }) => id)).toEqual(["share", "hhi", "hhi.2017", "share.2017", "wb_gdp"]);
  expect(found[0]).toMatchObject({
    working: "100 × 50 ÷ 400 = 12.5%",
    cells: [{ source: "f.csv:6" }, { source: "f.csv:7" }],
  });
  expect(found[1]!.working).toMatch(/^Σ.* = 0\.52$/);
});
it("of earlier years the pages print families, shares and growth alone; the last figure of a source counts as current", () => {
  const shown = view.quantities("AAA").filter((row) => isShown(view, row));
  expect(shown.map(({ quantity, year }) => `${quantity} ${year}`)).toEqual([
    "share 2020",
    "hhi 2020",
    "share 2017",
    "wb_gdp 2018",
  ]);
  expect(view.quantities("AAA").filter((row) => isCurrent(view, row))).toHaveLength(3);
});
