import { expect, it } from "vitest";
import { committedText, repository, rows } from "../../fixtures/committed.ts";
import { roundOutward } from "../methods/numbers/round-outward.ts";
import { quantile } from "../methods/statistics/quantile.ts";
import { parseRebuilds } from "../results/parse-results.ts";
import { analyseEdition } from "./analyse-edition.ts";
import { openBreaks } from "./break-finder.ts";
import { openEditionYears } from "./edition-years.ts";
import { evaluateEdition } from "./evaluate-edition.ts";
import { rawValue } from "./formula.ts";

// Figures of Chongqing worked by hand from the raw cells; each test shows the arithmetic.
const edition = repository.editions.find(({ id }) => id === "nation-2023")!;
const years = openEditionYears(repository, rows, edition);
// Drawing the rebuilds anew takes seconds, and is looked at elsewhere.
const committed = parseRebuilds((name) => committedText(`data/results/${edition.id}/${name}`));
const results = evaluateEdition(repository, rows, edition, () => committed);
/** The analyses of an edition without its rebuilds, which take seconds. */
const analysesOf = (year: number) => {
  const other = repository.editions.find(({ id }) => id === `nation-${year}`)!;
  const opened = openEditionYears(repository, rows, other);
  const breaks = openBreaks(repository.breaks, opened.files, other);
  return analyseEdition(opened, { breaks, matching: [], stability: null, structures: null });
};
const find = <Row extends { readonly entity_id: string }>(list: readonly Row[], key: Partial<Row>): Row =>
  list.find((row) => Object.entries(key).every(([name, value]) => row[name as keyof Row] === value))!;

it("the raw cells are those that the figures below start from", () => {
  const cell = (field: string, year: number, entity = "500000") => years.cells.read(entity, field, year)?.value;
  expect([cell("patent_inforce_invention", 2020), cell("patent_inforce_invention", 2023)]).toEqual([35353, 64200]);
  expect([cell("hi_revenue", 2020), cell("hi_revenue", 2023)]).toEqual([6472, 6925]);
  expect([cell("gdp", 2023), cell("gdp", 2023, "100000")]).toEqual([30108.9, 1258758.5]);
  expect(cell("patent_inforce_invention", 2023, "100000")).toBe(4088695);
  expect([cell("patent_grant_invention", 2023), cell("patent_grant_total", 2023)]).toEqual([13600, 54136]);
  expect([cell("patent_inforce_total", 2023), cell("pct_app", 2023)]).toEqual([311197, 528]);
  expect([cell("rd_researcher_fte", 2023), cell("rd_fte", 2023), cell("population", 2020)]).toEqual([
    66310, 142118, 32054159,
  ]);
});

it("its location quotient of inventions in force is their share over the share of GDP", () => {
  // (64200 / 4088695) / (30108.9 / 1258758.5) = 0.0157018 / 0.0239195 = 0.65644
  const found = find(results.situation, { entity_id: "500000", quantity: "lq.patent_inforce_invention" });
  expect(found.value).toBeCloseTo(64200 / 4088695 / (30108.9 / 1258758.5), 12);
  expect(found.value).toBeCloseTo(0.65644, 5);
});

it("its inventions outgrew high-tech revenue by 19.72 points a year from 2020 to 2023", () => {
  // (64200/35353)^(1/3) − 1 = 1.815970^(1/3) − 1 = 22.0027 %; (6925/6472)^(1/3) − 1 = 1.069994^(1/3) − 1 = 2.2807 %
  const found = find(results.dynamics, { entity_id: "500000", field: "patent_inforce_invention" });
  expect(found).toMatchObject({ from: 2020, to: 2023, against: "hi_revenue", type: "property-ahead" });
  expect(found.growth).toBeCloseTo(22.0027, 4);
  expect(found.gap).toBeCloseTo(22.0027 - 2.2807, 3);
  expect(found.elasticity).toBeCloseTo(22.0027 / 2.2807, 2);
});

it("its high-tech revenue has no proven trend since 2018, and 2017 is not read", () => {
  // 5305, 5777, 6472, 7793, 7552, 6925: of 15 pairs 12 rise and 3 fall, S = 9, variance 6·5·17/18 = 28.333, z = 8/5.3229
  const found = find(results.dynamics, { entity_id: "500000", field: "hi_revenue" });
  expect(found).toMatchObject({ trend_from: 2018, trend_reason: null });
  expect(found.tau).toBeCloseTo(9 / 15, 12);
  expect(found.p).toBeCloseTo(0.1329, 3);
  // Σ(i − 2.5)·x = 7373 over Σ(i − 2.5)² = 17.5 is 421.314 a year; from 6637.333 − 2.5·421.314 = 5584.048: 7.545 %
  const revenue = [5305, 5777, 6472, 7793, 7552, 6925];
  const slope = revenue.reduce((total, value, index) => total + (index - 2.5) * value, 0) / 17.5;
  const start = revenue.reduce((a, b) => a + b) / 6 - 2.5 * slope;
  expect(found.slope).toBeCloseTo((100 * slope) / start, 10);
  expect(found.slope).toBeCloseTo(7.545, 3);
});

it("no growth of GDP is told across the break of 2019", () => {
  const row = (year: number) => find(analysesOf(year).dynamics, { entity_id: "500000", field: "gdp" });
  expect(row(2021)).toMatchObject({ from: 2018, growth: null, reason: "crosses-break", trend_reason: "short-panel" });
  // 2022: (29093.2/23598)^(1/3) − 1, both on the near side
  expect(row(2022).growth).toBeCloseTo(100 * ((29093.2 / 23598) ** (1 / 3) - 1), 10);
});

it("its face of quality is the mean of four scores between their goalposts", () => {
  const score = (value: number, low: number, high: number) => (100 * (value - low)) / (high - low);
  const grants = score((100 * 13600) / 54136, 4.6, 29); // 25.1219 % → 84.11
  const inForce = score((100 * 64200) / 311197, 8.5, 30); // 20.6300 % → 56.42
  const pct = score((1e6 * 528) / 32054159, 1.3, 230); // 16.4721 → 6.63
  const researchers = score((100 * 66310) / 142118, 28, 70); // 46.6584 % → 44.42
  const found = find(results.quality, { entity_id: "500000", face: "quality" });
  expect(found).toMatchObject({ present: 4, total: 4, missing: null, reason: null });
  expect(found.value).toBeCloseTo((grants + inForce + pct + researchers) / 4, 10);
  expect(found.value).toBeCloseTo(47.896, 3);
});

it("its face of matching is the mean degree of three pairs, and structure has no cells to rest on", () => {
  // C 51.3281, U 42.0666, D 54.8037, K 60.0282, E 68.5010: 0.8196, 0.9366, 0.8763
  const found = find(results.quality, { entity_id: "500000", face: "matching" });
  const means = [42.0666 / 51.3281, 51.3281 / 54.8037, 60.0282 / 68.501];
  expect(found.value).toBeCloseTo((100 * means.reduce((a, b) => a + b)) / 3, 3);
  expect(find(results.quality, { entity_id: "500000", face: "structure" })).toMatchObject({
    ...{ value: null, reason: "not-applicable" },
  });
});

it("its composite is the geometric mean of four faces of five once rebuilds tell the robustness", () => {
  const { quality, quadrants } = analyseEdition(years, {
    structures: null,
    breaks: openBreaks(repository.breaks, years.files, edition),
    matching: results.matching,
    stability: { tierOf: () => 0.9, quadrantOf: () => 0.85 },
  });
  const faces = ["quality", "matching", "benefit", "robustness"].map(
    (face) => find(quality, { entity_id: "500000", face }).value!,
  );
  expect(faces[3]).toBe(90);
  const found = find(quality, { entity_id: "500000", face: "composite" });
  expect(found).toMatchObject({ present: 4, total: 5, missing: "structure", grade: "good" });
  expect(found.value).toBeCloseTo(faces.reduce((a, b) => a * b) ** (1 / 4), 10);
  expect(find(quadrants, { entity_id: "500000", plane: "creation" }).probability).toBe(0.85);
});

it("it stands below the nation in both capabilities of the plane of creation", () => {
  const score = (entity: string, node: string) => find(results.scores, { entity_id: entity, node }).value!;
  const found = find(results.quadrants, { entity_id: "500000", plane: "creation" });
  // P 50.6621 − 60.9774 = −10.3153, C 51.3281 − 69.6605 = −18.3324
  expect(found).toMatchObject({ quadrant: "nurture", line: null, quadrant_median: "potential" });
  expect(found.distance_x).toBe(score("500000", "P") - score("100000", "P"));
  expect(found.distance_y).toBeCloseTo(-18.3324, 4);
});

/** Pairs of provinces; the table holds those of districts too. */
const pairs = repository.neighbours.filter(({ entity_id }) => years.provinces.includes(entity_id));

it("Moran's I of the level is the double sum over the pairs of neighbours, Hainan left out", () => {
  const level = new Map(results.scores.filter((row) => row.node === "level").map((row) => [row.entity_id, row.value!]));
  const around = new Map<string, string[]>();
  for (const { entity_id: a, neighbour_id: b } of pairs) {
    around.set(a, [...(around.get(a) ?? []), b]);
    around.set(b, [...(around.get(b) ?? []), a]);
  }
  const units = [...around.keys()];
  const mean = units.reduce((total, unit) => total + level.get(unit)!, 0) / units.length;
  const away = (unit: string) => level.get(unit)! - mean;
  const near = (unit: string) =>
    around.get(unit)!.reduce((total, other) => total + away(other), 0) / around.get(unit)!.length;
  const above = units.reduce((total, unit) => total + away(unit) * near(unit), 0);
  const below = units.reduce((total, unit) => total + away(unit) ** 2, 0);
  const found = find(results.situation, { entity_id: "100000", quantity: "moran.level" });
  expect(found.value).toBeCloseTo(above / below, 10);
  expect(found.reason).toBe("islands-left-out");
  expect(years.provinces.filter((entity) => !around.has(entity))).toEqual(["460000"]);
});

it("every province but Hainan has the neighbours that it has on the ground", () => {
  const count = (code: string) => pairs.filter((row) => row.entity_id === code || row.neighbour_id === code).length;
  expect(pairs.length).toBe(68);
  // Inner Mongolia and Shaanxi have most; Chongqing has Hubei, Hunan, Sichuan, Guizhou and Shaanxi.
  expect(["150000", "610000", "130000", "510000", "500000", "460000"].map(count)).toEqual([8, 8, 7, 7, 5, 0]);
  const own = pairs.filter((row) => row.entity_id === "500000" || row.neighbour_id === "500000");
  const others = own.map((row) => (row.entity_id === "500000" ? row.neighbour_id : row.entity_id)).sort();
  expect(others).toEqual(["420000", "430000", "510000", "520000", "610000"]);
});

it("the goalposts of quality are the pooled minimum and 95 % quantile of the base years, rounded outward", () => {
  const [first, last] = edition.base_years;
  const base = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  for (const { indicator: id, low, high } of years.files.qualityGoalposts.get(edition.goalposts)!) {
    const indicator = years.files.indicators.find((row) => row.id === id)!;
    const pooled = base.flatMap((year) =>
      years.provinces.flatMap(
        (member) => rawValue(indicator, year, { members: [member], cells: years.cells, minYears: 2 }).value ?? [],
      ),
    );
    expect([id, low, high]).toEqual([
      id,
      roundOutward(Math.min(...pooled), "low"),
      roundOutward(quantile(pooled, 0.95)!, "high"),
    ]);
  }
});

it("every empty figure of every edition has its reason", () => {
  const nation = repository.editions.filter(({ scope }) => scope === "nation");
  const all = nation.map(({ year }) => analysesOf(year));
  for (const { dynamics, quality, quadrants } of [results, ...all]) {
    const silent = [
      ...dynamics.filter((row) => row.growth === null && row.reason === null),
      ...dynamics.filter((row) => [row.slope, row.sen, row.tau, row.p].includes(null) && row.trend_reason === null),
      ...dynamics.filter((row) => (row.gap === null || row.elasticity === null) && row.gap_reason === null),
      ...quality.filter((row) => row.value === null && row.reason === null),
      ...quadrants.filter((row) => row.quadrant === null && row.reason === null),
      ...quadrants.filter((row) => row.quadrant_median === null && row.median_reason === null),
      ...quadrants.filter((row) => row.quadrant_before === null && row.before_reason === null),
      ...quadrants.filter((row) => row.probability === null && row.probability_reason === null),
    ];
    expect(silent).toEqual([]);
  }
  expect(results.situation.filter((row) => row.value === null && row.reason === null)).toEqual([]);
});
