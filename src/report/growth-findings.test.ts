import { expect, it } from "vitest";
import type { DynamicsResult } from "../schema/dynamics.ts";
import { followedFields, growthFindings } from "./growth-findings.ts";
import { plainText } from "./segment.ts";
import { tinyEdition } from "./tiny-edition.ts";

const row = (entity_id: string, field: string, more: Partial<DynamicsResult> = {}): DynamicsResult => ({
  entity_id,
  field,
  resource: "K",
  from: 2020,
  to: 2023,
  growth: null,
  reason: null,
  trend_from: null,
  slope: null,
  sen: null,
  tau: null,
  p: null,
  trend_reason: null,
  against: null,
  gap: null,
  elasticity: null,
  type: null,
  gap_reason: null,
  status: "final",
  ...more,
});
const library = { dataset: () => ({ fields: [] }) as never };
const tiny = tinyEdition();
const of = (rows: readonly DynamicsResult[]) => ({
  ...tiny,
  results: { ...tiny.results, dynamics: rows },
  growth: (entity: string, field: string) =>
    rows.find((each) => each.entity_id === entity && each.field === field) ?? null,
});
const ahead = { growth: 22, against: "revenue", gap: 19.72, type: "property-ahead" } as const;
const rows = [
  row("100000", "patents", { ...ahead, growth: 21.5, gap: 12.74 }),
  row("100000", "revenue", { growth: 8.8 }),
  row("500000", "patents", ahead),
  row("500000", "revenue", { growth: 2.28 }),
];

it("growthFindings says both growths, the gap, its type in words, and the nation's gap", () => {
  const view = of(rows);
  expect(followedFields(view)).toEqual(["patents", "revenue"]);
  expect(growthFindings(view, "500000", { library, lang: "zh" }).map(plainText)).toEqual([
    "Patents年均 +22.0%，revenue +2.3%，相差 +19.7 个百分点：知识产权增长超前（全国相差 +12.7 个百分点）。",
  ]);
  expect(growthFindings(view, "500000", { library, lang: "zh" })[0]).toContainEqual({
    text: "+19.7",
    href: "/numbers/nation-2023/500000/#g-patents",
  });
  expect(growthFindings(view, "100000", { library, lang: "en" }).map(plainText)).toEqual([
    "Patents grew by +21.5% a year, revenue by +8.8%, a gap of +12.7 points: IP growing faster.",
  ]);
});
it("growthFindings says why two growths are not compared, as across a break", () => {
  const view = of([
    ...rows.slice(0, 2),
    row("500000", "patents", { ...ahead, gap: null, type: null, gap_reason: "crosses-break" }),
  ]);
  expect(growthFindings(view, "500000", { library, lang: "zh" }).map(plainText)).toEqual([
    "Patents与revenue不比增速：三年间有口径断点。",
  ]);
});
