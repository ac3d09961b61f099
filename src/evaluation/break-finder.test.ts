import { expect, it } from "vitest";
import type { Edition } from "../schema/edition.ts";
import type { Break } from "../schema/reference.ts";
import type { ModelFiles } from "../schema/repository.ts";
import { openBreaks } from "./break-finder.ts";

const broken = (field: string, year: number, given: Partial<Break> = {}): Break => ({
  ...{ field, year, entity_id: null, kind: "break", note_zh: "", note_en: "" },
  ...given,
});
const files = {
  nodes: [{ id: "E" }, { id: "P" }],
  weights: new Map([["equal", [{ parent: "E", child: "X01", weight: 1 }]]]),
  indicators: [
    { id: "X01", kind: "ratio", numerator: "gdp", denominator: "people[2020]", pool_years: 1, published: null },
  ].map((row) => ({ ...row, small_field: null, span: null })),
} as unknown as ModelFiles;
const breaks = (rows: readonly Break[]) => openBreaks(rows, files, { year: 2023, weights: "equal" } as Edition);

it("a break lies between two years when its first new year is after the one and up to the other", () => {
  const { ofField } = breaks([broken("gdp", 2019)]);
  expect([ofField("gdp", ["500000"], 2018, 2019), ofField("gdp", ["500000"], 2016, 2021)]).toEqual([true, true]);
  expect([ofField("gdp", ["500000"], 2019, 2022), ofField("gdp", ["500000"], 2015, 2018)]).toEqual([false, false]);
  expect(ofField("people", ["500000"], 2016, 2021)).toBe(false);
});
it("a break of one entity concerns those that it is a member of", () => {
  const { ofField } = breaks([broken("gdp", 2019, { entity_id: "510000" })]);
  expect(ofField("gdp", ["500000"], 2018, 2020)).toBe(false);
  expect(ofField("gdp", ["500000", "510000"], 2018, 2020)).toBe(true);
});
it("gaps, anomalies and suspicions are no breaks", () => {
  const kinds = ["gap", "anomaly", "suspected"] as const;
  const { ofField, ofNode } = breaks(kinds.map((kind) => broken("gdp", 2019, { kind })));
  expect(ofField("gdp", ["500000"], 2018, 2020)).toBe(false);
  expect(ofNode("E", 2018, 2020, "500000")).toBe(false);
});
it("a node is broken where a field of its indicators is", () => {
  const { ofNode } = breaks([broken("gdp", 2019)]);
  const broken2019 = [ofNode("E", 2018, 2020, "500000"), ofNode("E", 2019, 2020, "500000")];
  expect([...broken2019, ofNode("P", 2018, 2020, "500000")]).toEqual([true, false, false]);
});
it("a node is broken by the break of one entity for it and its groups alone", () => {
  const rows = [broken("gdp", 2019, { entity_id: "510000" })];
  const edition = { year: 2023, weights: "equal" } as Edition;
  const members = (entity: string) => (entity === "G-WEST" ? ["500000", "510000"] : [entity]);
  const { ofNode } = openBreaks(rows, files, edition, members);
  const found = ["510000", "G-WEST", "500000"].map((entity) => ofNode("E", 2018, 2020, entity));
  expect(found).toEqual([true, true, false]);
});
