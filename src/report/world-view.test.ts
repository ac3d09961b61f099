import { expect, it } from "vitest";
import { tinyOutlook } from "./tiny-rows.ts";
import { tinyCell, tinyQuantity, tinyWorld } from "./tiny-world.ts";

const technology = [
  tinyCell({ economy: "WLD", rank: null, ranked: null }),
  tinyCell({ economy: "AAA", rank: 2, families: 40 }),
  tinyCell({ economy: "BBB", rank: 1, families: 60 }),
  tinyCell({ economy: "A-EU", rank: null, ranked: null }),
  tinyCell({ economy: "AAA", year: 2017, families: 30 }),
  tinyCell({ economy: "AAA", field: "T02", rank: 1 }),
];
const quantities = [
  tinyQuantity({ economy: "AAA", value: 140 }),
  tinyQuantity({ economy: "BBB", value: 160 }),
  tinyQuantity({ economy: "AAA", year: 2017, value: 90 }),
  tinyQuantity({ economy: "CCC", quantity: "pct", item: "S1", value: 7 }),
];
const ofField = { series: "field", item: "T01", year: 2021 } as const;
const outlook = [
  tinyOutlook({ ...ofField, entity_id: "WLD", value: 9 }),
  tinyOutlook({ ...ofField, entity_id: "AAA", value: 5 }),
  tinyOutlook({ ...ofField, entity_id: "AAA", item: "T02", value: 7 }),
];
const view = tinyWorld({ technology, quantities, outlook });
const ids = (rows: readonly { entity_id: string }[]) => rows.map((row) => row.entity_id);

it("openWorld ranks economies by families, and keeps the world, aggregates and who is only counted apart", () => {
  expect(ids(view.ranked)).toEqual(["BBB", "AAA"]);
  expect(ids(view.aggregates)).toEqual(["A-EU"]);
  expect(ids(view.counted)).toEqual(["CCC"]);
  expect(ids(view.reported)).toEqual(["WLD", "AAA", "BBB", "A-EU"]);
});
it("openWorld has the fields that have results, sector by sector, and the years oldest first", () => {
  expect(view.sectors.map(({ sector, fields }) => [sector.field_id, ...fields.map((row) => row.field_id)])).toEqual([
    ["S1", "T01", "T02"],
  ]);
  expect(view.years).toEqual([2017, 2020]);
});
it("cell() finds a field of an economy in the year of the edition or another, and refuses what is not there", () => {
  expect(view.cell("AAA", "T01").families).toBe(40);
  expect(view.cell("AAA", "T01", 2017).families).toBe(30);
  expect(() => view.cell("BBB", "T02")).toThrow("world-2020: no row BBB T02");
});
it("leaders() has the ranked alone, the first first", () =>
  expect(view.leaders("T01").map((row) => row.economy)).toEqual(["BBB", "AAA"]));
it("quantity() tells items and years apart, and gives null for what no row says", () => {
  expect(view.quantity("AAA", "families")?.value).toBe(140);
  expect(view.quantity("AAA", "families", { year: 2017 })?.value).toBe(90);
  expect(view.quantity("CCC", "pct", { item: "S1" })?.value).toBe(7);
  expect(view.quantity("CCC", "pct")).toBeNull();
});
it("outlook() has the years of one field and economy, none of who is not carried on", () => {
  expect(view.outlook("AAA", "T01").map(({ value }) => value)).toEqual([5]);
  expect(view.outlook("BBB", "T01")).toEqual([]);
});
