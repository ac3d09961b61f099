import { describe, expect, it } from "vitest";
import type { RawRow } from "../schema/raw.ts";
import type { Placed } from "../schema/repository.ts";
import { openCells } from "./cells.ts";
import { type DynamicsPlan, followGrowth } from "./dynamics.ts";

/** Values of a field year by year, the last one of 2023. */
type Series = Readonly<Record<string, readonly (number | null)[]>>;

function plan(series: Series, changes: Partial<DynamicsPlan> = {}): DynamicsPlan {
  const rows = Object.entries(series).flatMap(([key, values]) => {
    const [entity_id = "", field = ""] = key.split(" ");
    return values.map((value, index): Placed<RawRow> => {
      const year = 2023 - values.length + 1 + index;
      const place = { file: `data/raw/x/${year}.csv`, line: 2 };
      return { entity_id, field, year, value, unit: "件", status: "final", note: null, place };
    });
  });
  return {
    year: 2023,
    span: 3,
    cells: openCells(rows, { nation: "100000", provinces: ["500000", "510000"] }),
    entities: new Map([["500000", ["500000"]]]),
    fields: [
      { field: "patents", resource: "K", against: "revenue" },
      { field: "revenue", resource: "E", against: null },
    ],
    rules: { trend_years: 5, in_step: 2, elastic_from: 0.5 },
    breaks: { ofField: () => false },
    ...changes,
  };
}
const rising = { "500000 patents": [100, 120, 140, 160, 180], "500000 revenue": [50, 80, 80, 80, 80] };
const [patents, revenue] = [0, 1].map((index) => (of: DynamicsPlan) => followGrowth(of)[index]!);

describe("growth", () => {
  it("is compound growth over the span, in per cent a year", () => {
    const found = patents!(plan(rising));
    expect(found).toMatchObject({ from: 2020, to: 2023, reason: null, resource: "K" });
    expect(found.growth).toBeCloseTo(100 * ((180 / 120) ** (1 / 3) - 1), 10);
  });
  it("adds the members of a group up, and is empty where one of them is missing at an end", () => {
    const entities = new Map([["G-WEST", ["500000", "510000"]]]);
    const both = { ...rising, "510000 patents": [null, 60, 0, 0, 90] };
    expect(patents!(plan(both, { entities })).growth).toBeCloseTo(100 * ((270 / 180) ** (1 / 3) - 1), 10);
    const one = { ...rising, "510000 patents": [60, null, 0, 0, 90] };
    expect(patents!(plan(one, { entities }))).toMatchObject({ growth: null, reason: "no-base-year" });
  });
  it("is empty with its reason without an end, without a start, from nothing, and across a break", () => {
    expect(patents!(plan({ "500000 patents": [1, 2, 3, 4, null] }))).toMatchObject({
      growth: null,
      reason: "missing-input",
    });
    expect(patents!(plan({ "500000 patents": [1, null, 3, 4, 5] })).reason).toBe("no-base-year");
    expect(patents!(plan({ "500000 patents": [1, 0, 3, 4, 5] })).reason).toBe("non-positive-value");
    const breaks = {
      ofField: (field: string, _: readonly string[], from: number, to: number) =>
        field === "patents" && from < 2021 && to >= 2021,
    };
    expect(patents!(plan(rising, { breaks }))).toMatchObject({ growth: null, reason: "crosses-break" });
  });
});

describe("trend", () => {
  it("is fitted to all years up to the edition's, with its test", () => {
    // A straight line from 100 by 20 a year; five rising values have S = 10 of 10 pairs.
    const found = patents!(plan(rising));
    expect(found).toMatchObject({ trend_from: 2019, tau: 1, trend_reason: null });
    expect(found.slope).toBeCloseTo(20, 10);
    expect(found.sen).toBe(20);
    expect(found.p).toBeCloseTo(0.0275, 4);
  });
  it("begins after the last gap or break, and needs enough years", () => {
    const gap = { "500000 patents": [10, null, 100, 120, 140, 160, 180] };
    expect(patents!(plan(gap))).toMatchObject({ trend_from: 2019, tau: 1 });
    const short = { "500000 patents": [10, 20, null, 120, 140, 160, 180] };
    expect(patents!(plan(short))).toMatchObject({
      trend_from: 2020,
      slope: null,
      p: null,
      trend_reason: "short-panel",
    });
    const breaks = {
      ofField: (_: string, __: readonly string[], from: number, to: number) => from < 2021 && to >= 2021,
    };
    expect(patents!(plan(rising, { breaks }))).toMatchObject({
      trend_from: 2021,
      slope: null,
      trend_reason: "short-panel",
    });
  });
  it("never looks at later years", () => {
    const later = { "500000 patents": [100, 120, 140, 160, 180, 999] };
    const found = patents!(plan(later, { year: 2022 }));
    expect(found).toMatchObject({ to: 2022, trend_from: 2018, tau: 1 });
    expect(found.slope).toBeCloseTo(20, 10);
  });
  it("of a constant series has slope 0, and no test", () =>
    expect(patents!(plan({ "500000 patents": [5, 5, 5, 5, 5] }))).toMatchObject({
      ...{ slope: 0, sen: 0, tau: null, p: null, trend_reason: "no-variance" },
    }));
});

describe("gap", () => {
  it("is the growth less that of the field against, and tells the type", () => {
    const found = patents!(plan(rising));
    const growth = 100 * ((180 / 120) ** (1 / 3) - 1);
    expect(found.gap).toBeCloseTo(growth, 10);
    expect(found).toMatchObject({ against: "revenue", type: "property-ahead", elasticity: null });
    expect(found.gap_reason).toBe("small-denominator");
  });
  it("has an elasticity where industry moves enough", () => {
    const found = patents!(plan({ ...rising, "500000 revenue": [0, 100, 0, 0, 133.1] }));
    expect(found.elasticity).toBeCloseTo((100 * ((180 / 120) ** (1 / 3) - 1)) / 10, 10);
    expect(found.gap_reason).toBeNull();
  });
  it("is not applicable to a field against nothing", () =>
    expect(revenue!(plan(rising))).toMatchObject({
      against: null,
      gap: null,
      type: null,
      gap_reason: "not-applicable",
    }));
  it("says of which growth it lacks", () => {
    const found = patents!(plan({ ...rising, "500000 revenue": [1, null, 1, 1, 1] }));
    expect(found).toMatchObject({ gap: null, elasticity: null, type: null, gap_reason: "no-base-year", reason: null });
  });
});
