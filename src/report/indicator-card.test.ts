import { expect, it } from "vitest";
import type { OutlookResult } from "../schema/outlook.ts";
import type { Break } from "../schema/reference.ts";
import type { IndicatorResult } from "../schema/results.ts";
import {
  breaksOf,
  cardStatus,
  clippingOf,
  commonStatus,
  coverageOf,
  fieldsOf,
  figureStatus,
  lineBreaks,
  openJumps,
  readingOrder,
  seatsOf,
} from "./indicator-card.ts";
import { tinyEdition, tinyIndicator } from "./tiny-edition.ts";
import { tinyOutlook } from "./tiny-rows.ts";

const weights = [
  { parent: "P", child: "NP01", weight: 0.5 },
  { parent: "P", child: "NE01", weight: 1 },
  { parent: "P", child: "NP03", weight: 1 },
  { parent: "C", child: "NP01", weight: 2 },
];

it("seatsOf gives the part of each node's weight, and says where it is half of the heaviest", () =>
  expect(seatsOf(tinyEdition({ weights }), "NP01").map(({ node, share, half }) => [node.id, share, half])).toEqual([
    ["P", 0.2, true],
    ["C", 1, false],
  ]));
it("seatsOf is empty for an indicator that no node weighs", () => expect(seatsOf(tinyEdition(), "NE01")).toEqual([]));

it("clippingOf counts clipped cells among the provinces that have a score, and compares with the model's bound", () => {
  const view = tinyEdition({
    values: {
      "100000 NP01": { score: 100, clipped: "high" },
      "110000 NP01": { score: 100, clipped: "high" },
      "500000 NP01": { score: 40 },
    },
  });
  expect(clippingOf(view, "NP01")).toEqual({ clipped: 1, of: 2, over: true });
  expect(clippingOf(view, "NE01")).toEqual({ clipped: 0, of: 0, over: false });
});

it("coverageOf counts own-year and scored values apart", () => {
  const view = tinyEdition({ values: { "110000 NP01": { raw: 1, scored: 1 }, "500000 NP01": { raw: 2 } } });
  expect(coverageOf([view], "NP01").map(({ raw, scored, of }) => [raw, scored, of])).toEqual([[2, 1, 3]]);
});

it("fieldsOf lists the fields of a formula once, the published one and the small-sample one last", () =>
  expect(
    fieldsOf(
      tinyIndicator({ id: "NP01", numerator: "a + b", denominator: "a[t-1]", published: "p", small_field: "s" }),
    ),
  ).toEqual(["a", "b", "p", "s"]));

const broken = (given: Partial<Break>): Break => ({
  field: "gdp",
  entity_id: null,
  year: 2019,
  kind: "break",
  note_zh: "断",
  note_en: "break",
  ...given,
});

it("breaksOf keeps a break that lies between the years read, and drops one that no year lies before", () => {
  const indicator = tinyIndicator({ id: "NP01" });
  expect(breaksOf(indicator, [broken({})], [2019, 2020])).toEqual([]);
  expect(breaksOf(indicator, [broken({})], [2018, 2019])).toHaveLength(1);
  expect(breaksOf({ ...indicator, pool_years: 3 }, [broken({})], [2020])).toHaveLength(1);
});
it("breaksOf keeps a gap or an odd year only where it is read, and other fields not at all", () => {
  const indicator = tinyIndicator({ id: "NP01" });
  const odd = [
    broken({ kind: "gap", year: 2017 }),
    broken({ kind: "anomaly", year: 2021 }),
    broken({ field: "x", kind: "gap" }),
  ];
  expect(breaksOf(indicator, odd, [2019, 2020, 2021]).map(({ kind }) => kind)).toEqual(["anomaly"]);
});
it("breaksOf tells the same note of several entities once", () => {
  const rows = ["110000", "510000"].map((entity_id) => broken({ kind: "suspected", year: 2023, entity_id }));
  expect(breaksOf(tinyIndicator({ id: "NP01" }), rows, [2023])).toMatchObject([
    { entities: ["110000", "510000"], fields: ["gdp"] },
  ]);
});

it("lineBreaks cuts a line between two editions, never one of pooled values or of single entities", () => {
  const indicator = tinyIndicator({ id: "NP01" });
  const notes = breaksOf(indicator, [broken({ year: 2021 }), broken({ year: 2021, kind: "anomaly" })], [2019, 2023]);
  expect(lineBreaks(indicator, notes, [2019, 2023])).toEqual([2021]);
  expect(lineBreaks(indicator, notes, [2021, 2023])).toEqual([]);
  expect(lineBreaks({ ...indicator, pool_years: 3 }, notes, [2019, 2023])).toEqual([]);
});

it("commonStatus is that of most cells; figureStatus that of the weakest value drawn", () => {
  const view = tinyEdition({
    values: {
      "110000 NP01": { raw: 1, scored: 1, status: "derived" },
      "500000 NP01": { raw: 1, scored: 1, status: "derived" },
      "510000 NP01": { raw: 1, scored: 1, status: "final" },
      "100000 NP01": { status: "sample" },
    },
  });
  const rows = view.reported.map((row) => view.value(row.entity_id, "NP01"));
  expect(commonStatus(["derived", "final", "derived"])).toBe("derived");
  expect(commonStatus([])).toBe("final");
  expect(figureStatus(rows)).toBe("derived");
});

it("readingOrder puts home and its neighbours first, then the others by place", () => {
  const view = tinyEdition({ values: { "110000 NP01": { scored: 9 }, "500000 NP01": { scored: 1 } } });
  expect(readingOrder(view, "NP01").map((row) => row.entity_id)).toEqual(["500000", "510000", "110000"]);
});

it("openJumps counts unexplained jumps of provinces in the cells read, and names those of the home", () => {
  const jump = { entity_id: "500000", field: "rd", year: 2023, change_pct: 60, note: "unexplained" };
  const others = [
    { ...jump, entity_id: "110000", field: "gdp" },
    { ...jump, entity_id: "100000" },
    { ...jump, year: 2022 },
    { ...jump, field: "x" },
    { ...jump, entity_id: "510000", note: "口径变化" },
  ];
  expect(openJumps(tinyEdition(), tinyIndicator({ id: "NP01" }), [jump, ...others])).toEqual({
    count: 2,
    home: [jump],
  });
});

it("cardStatus is the worst of all values shown, of all editions, and of the last one's outlook; missing ones do not count", () => {
  const edition = (year: number, cells: Record<string, Partial<IndicatorResult>>, outlook: OutlookResult[] = []) =>
    tinyEdition({ year, values: cells, outlook });
  const known = { raw: 1, scored: 1, status: "final" as const };
  const made = { raw: 2, status: "sample" as const };
  const real = edition(2023, { "500000 NP01": known });
  const ahead = tinyOutlook({ year: 2024, status: "sample" });
  expect(cardStatus([real], "NP01")).toBe("final");
  expect(cardStatus([real, edition(2024, { "500000 NP01": { status: "sample" } })], "NP01")).toBe("final");
  expect(cardStatus([edition(2022, { "510000 NP01": made }), real], "NP01")).toBe("sample");
  expect(cardStatus([edition(2023, { "500000 NP01": known }, [ahead])], "NP01")).toBe("sample");
  expect(cardStatus([edition(2022, {}, [ahead]), real], "NP01")).toBe("final");
});
