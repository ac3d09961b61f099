import { describe, expect, it } from "vitest";
import type { RawRow } from "../schema/raw.ts";
import type { Placed } from "../schema/repository.ts";
import { openCells } from "./cells.ts";
import { describeSituation, type SituationPlan } from "./situation.ts";

type Value = readonly [entity: string, field: string, value: number | null];

const provinces = ["110000", "120000", "500000", "510000"];
const neighbours = [
  ["110000", "120000"],
  ["500000", "510000"],
] as const;
const values: readonly Value[] = [
  ...provinces.map((entity, index): Value => [entity, "patents", [40, 30, 20, 10][index]!]),
  ...provinces.map((entity, index): Value => [entity, "gdp", [25, 25, 40, 10][index]!]),
  ["100000", "patents", 125],
  ["100000", "gdp", 100],
];
const level: Readonly<Record<string, number>> = { "110000": 80, "120000": 80, "500000": 20, "510000": 20 };

function plan(cells: readonly Value[] = values, changes: Partial<SituationPlan> = {}): SituationPlan {
  const rows = cells.map(
    ([entity_id, field, value], index): Placed<RawRow> => ({
      ...{ entity_id, field, value, year: 2023, unit: "件", status: "final", note: null },
      place: { file: "data/raw/x/2023.csv", line: index + 2 },
    }),
  );
  return {
    year: 2023,
    cells: openCells(rows, { nation: "100000", provinces }),
    entities: new Map([
      ["100000", ["100000"]],
      ...provinces.map((entity): [string, string[]] => [entity, [entity]]),
      ["G-NORTH", ["110000", "120000"]],
    ]),
    nation: "100000",
    provinces,
    shares: ["patents", "gdp"].map((field) => ({ quantity: `share.${field}`, field, name_zh: field, name_en: field })),
    relativeMatch: { above: "patents", below: "gdp" },
    rules: {
      ...{ base: "gdp", largest: 2, small_below: 15, small_fields: ["patents"] },
      ...{ autocorrelated: ["level"], permutations: 99 },
    },
    scoreOf: (entity) => ({ value: level[entity] ?? null, status: "final", reason: null }),
    levels: ["level"],
    tiers: [
      { id: "second", from: 0, name: { zh: "", en: "" } },
      { id: "first", from: 60, name: { zh: "", en: "" } },
    ],
    neighbours,
    seed: 1,
    ...changes,
  };
}
const rowOf = (entity: string, quantity: string, of = plan()) =>
  describeSituation(of).find((row) => row.entity_id === entity && row.quantity === quantity);

describe("every entity", () => {
  it("has its amount, its share of the nation, and its place among the provinces", () => {
    expect(rowOf("500000", "amount.patents")).toMatchObject({ value: 20, status: "final", reason: null });
    expect(rowOf("500000", "share.patents")).toMatchObject({ value: 16 });
    expect(rowOf("500000", "rank.patents")).toMatchObject({ value: 3 });
    expect(rowOf("G-NORTH", "amount.patents")).toMatchObject({ value: 70 });
  });
  it("has a place only where it is a province", () => {
    expect(rowOf("G-NORTH", "rank.patents")).toBeUndefined();
    expect(rowOf("100000", "rank.patents")).toBeUndefined();
  });
  it("has a location quotient: its share over its share of the base, which itself has none", () => {
    // 16 % of the patents over 40 % of GDP.
    expect(rowOf("500000", "lq.patents")?.value).toBeCloseTo(0.4, 12);
    expect(rowOf("500000", "lq.gdp")).toBeUndefined();
    expect(rowOf("500000", "relative_match")?.value).toBeCloseTo(0.4, 12);
  });
  it("has the quotient of a small count marked", () => {
    expect(rowOf("510000", "lq.patents")).toMatchObject({ reason: "small-sample" });
    expect(rowOf("510000", "lq.patents")?.value).toBeCloseTo(0.8, 12);
    expect(rowOf("500000", "lq.patents")?.reason).toBeNull();
  });
  it("has the tier of its level", () => {
    expect(rowOf("110000", "tier.level")).toMatchObject({ value: 80, grade: "first" });
    expect(rowOf("500000", "tier.level")).toMatchObject({ value: 20, grade: "second" });
    expect(rowOf("G-NORTH", "tier.level")).toMatchObject({ value: null, grade: null });
  });
  it("is empty with its reason where a figure is missing or the nation has none of it", () => {
    const gap = plan(values.map(([entity, field, value]) => [entity, field, entity === "500000" ? null : value]));
    for (const quantity of ["amount.gdp", "share.gdp", "rank.gdp", "lq.patents", "relative_match"]) {
      expect(rowOf("500000", quantity, gap)).toMatchObject({ value: null, reason: "missing-input" });
    }
    const none = plan(values.map(([entity, field]) => [entity, field, 0]));
    expect(rowOf("500000", "share.gdp", none)).toMatchObject({ value: null, reason: "zero-denominator" });
  });
});

describe("the nation", () => {
  it("has the part outside the provinces", () => expect(rowOf("100000", "outside.patents")?.value).toBeCloseTo(20, 12));
  it("has the concentration over the provinces", () => {
    // Shares of 0.4, 0.3, 0.2, 0.1: squares add up to 0.3, (0.3 − 0.25)/0.75; Gini 2·(1·1 + 2·2 + 3·3 + 4·4)/(4·10) − 5/4.
    expect(rowOf("100000", "hhi.patents")?.value).toBeCloseTo(0.3, 12);
    expect(rowOf("100000", "hhi_normalised.patents")?.value).toBeCloseTo(0.05 / 0.75, 12);
    expect(rowOf("100000", "cr2.patents")?.value).toBeCloseTo(0.7, 12);
    expect(rowOf("100000", "gini.patents")?.value).toBeCloseTo(0.25, 12);
    const theil = [0.4, 0.3, 0.2, 0.1].reduce((total, share) => total + share * Math.log(4 * share), 0);
    expect(rowOf("100000", "theil.patents")?.value).toBeCloseTo(theil, 12);
  });
  it("has no concentration of what one province lacks", () => {
    const gap = plan(values.map(([entity, field, value]) => [entity, field, entity === "120000" ? null : value]));
    expect(rowOf("100000", "gini.patents", gap)).toMatchObject({ value: null, reason: "missing-input" });
  });
  it("has the autocorrelation of scores between neighbours", () => {
    expect(rowOf("100000", "moran.level")).toMatchObject({ value: 1, reason: null });
    const p = rowOf("100000", "moran_p.level")!.value!;
    // Of the orders of 80, 80, 20, 20 one in three puts like beside like.
    expect(p > 0.2 && p < 0.5).toBe(true);
    expect(rowOf("100000", "moran_z.level")!.value).toBeGreaterThan(0);
  });
  it("leaves islands out and says so, and measures nothing without neighbours", () => {
    const island = plan(values, { neighbours: neighbours.slice(0, 1) });
    expect(rowOf("100000", "moran.level", island)).toMatchObject({ value: null, reason: "no-variance" });
    const scoreOf = (entity: string) => ({
      value: entity === "120000" ? 60 : (level[entity] ?? null),
      status: "final" as const,
      reason: null,
    });
    const marked = plan(values, { neighbours: neighbours.slice(0, 1), scoreOf });
    expect(rowOf("100000", "moran.level", marked)).toMatchObject({ value: -1, reason: "islands-left-out" });
    expect(rowOf("100000", "moran.level", plan(values, { neighbours: [] }))).toMatchObject({
      ...{ value: null, reason: "missing-input" },
    });
  });
  it("leaves a province without a score out, and the result is incomplete", () => {
    const scoreOf = (entity: string) => ({
      value: entity === "510000" ? null : (level[entity] ?? null),
      status: "final" as const,
      reason: null,
    });
    const three = [...neighbours, ["120000", "500000"]] as const;
    expect(rowOf("100000", "moran.level", plan(values, { scoreOf, neighbours: three }))).toMatchObject({
      status: "partial",
    });
  });
  it("has the same p for the same seed", () =>
    expect(rowOf("100000", "moran_p.level")).toEqual(rowOf("100000", "moran_p.level")));
});
