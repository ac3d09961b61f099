import { expect, it } from "vitest";
import type { DynamicsResult } from "../schema/dynamics.ts";
import { type EditionView, openEdition } from "./edition-view.ts";
import { workedGrowth } from "./passport-growth.ts";
import { tinyEdition } from "./tiny-edition.ts";

const cell = (entity_id: string, year: number, value: number | null) =>
  ({ entity_id, year, field: "a", value, unit: "件", status: "final", source: `data/raw/x/${year}.csv:2` }) as const;
const growth = (given: Partial<DynamicsResult> = {}): DynamicsResult => ({
  ...{ entity_id: "500000", field: "a", resource: "K", from: 2021, to: 2023, growth: 10, reason: null },
  ...{ trend_from: null, slope: null, sen: null, tau: null, p: null, trend_reason: null },
  ...{ against: null, gap: null, elasticity: null, type: null, gap_reason: "not-applicable", status: "final" },
  ...given,
});
const tiny = tinyEdition();
function open(rows: readonly DynamicsResult[]): EditionView {
  const inputs = [cell("500000", 2021, 100), cell("500000", 2023, 121), cell("510000", 2023, 5)];
  return openEdition(
    { ...tiny, results: { ...tiny.results, dynamics: rows, inputs } },
    {
      entities: tiny.reported,
      members: tiny
        .members("G-NEAR")
        .map((row) => ({ group_id: "G-NEAR", entity_id: row.entity_id, valid_from: null, valid_to: null })),
      neighbours: [],
      breaks: [],
      jumps: [],
      scopes: [tiny.words],
    },
  );
}
const labels = { lang: "en", name: (field: string) => `field ${field}`, unit: () => "items" } as const;
const lines = (row: DynamicsResult, others: readonly DynamicsResult[] = []) =>
  workedGrowth(open([row, ...others]), row, labels).map(({ term, text }) => [term, text]);

it("growth follows from its two end cells: (121 ÷ 100)^(1/2) − 1 = 10 %", () =>
  expect(lines(growth())).toEqual([
    ["2021", "100 items"],
    ["2023", "121 items"],
    ["Growth a year", "(121 ÷ 100)^(1/2) − 1 = 10%"],
  ]));
it("the cells behind both ends are named", () =>
  expect(workedGrowth(open([growth()]), growth(), labels)[0]!.cells).toEqual([cell("500000", 2021, 100)]));
it("a gap is set against the growth of the other field, a fall in brackets", () => {
  const other = growth({ field: "b", growth: -2 });
  const row = growth({ against: "b", gap: 12, elasticity: -5, type: "diverging", gap_reason: null });
  expect(lines(row, [other]).slice(3)).toEqual([
    ["Gap to field b", "10 − (−2) = 12 points"],
    ["Elasticity", "10 ÷ (−2) = −5"],
    ["Type of growth", "growth diverging"],
  ]);
});
it("a trend has its test and its slopes", () => {
  const row = growth({ trend_from: 2015, slope: 5.5, sen: 7, tau: 0.6, p: 0.1329 });
  expect(lines(row)[3]).toEqual([
    "Trend, 2015–2023",
    "τ 0.6, p 0.1329; +5.5% of the fitted start a year, Sen slope +7 a year",
  ]);
});
it("what is missing says why", () => {
  const row = growth({ growth: null, reason: "crosses-break", trend_from: 2021, trend_reason: "short-panel" });
  expect(lines(row).slice(2)).toEqual([
    ["Growth a year", "— (a definition changed within the three years)"],
    ["Trend, 2021–2023", "— (too few years without a break for a trend test)"],
  ]);
});
it("a group of which a member lacks its cell has no end there", () => {
  const row = growth({ entity_id: "G-NEAR", growth: null, reason: "no-base-year" });
  expect(lines(row).slice(0, 2)).toEqual([
    ["2021", "—"],
    ["2023", "5 items"],
  ]);
});
