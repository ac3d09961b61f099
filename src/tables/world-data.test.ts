import { expect, it } from "vitest";
import { committedText, repositoryOf } from "../../fixtures/committed.ts";

const { economies, economyLabels, technologyFields, datasets } = repositoryOf("world");
const rowsOf = (id: string) => datasets.find(({ dataset }) => dataset.id === id)?.rows ?? [];

/** Every amount of a dataset broken down by field, as `entity year field_id`. */
function cellsOf(id: string): ReadonlyMap<string, number> {
  return new Map(rowsOf(id).map((row) => [`${row.entity_id} ${row.year} ${row.field_id}`, row.value!]));
}

/** The furthest that parts are from their total, over all entities and years. */
function widestGap(id: string, parts: readonly string[]): number {
  const cells = cellsOf(id);
  const totals = rowsOf(id).filter(({ field_id }) => field_id === "T00");
  const gaps = totals.map(({ entity_id, year, value }) => {
    const at = parts.map((part) => cells.get(`${entity_id} ${year} ${part}`));
    if (at.includes(undefined)) return 0;
    return Math.abs(at.reduce<number>((sum, part) => sum + part!, 0) - value!);
  });
  return Math.max(...gaps);
}

it("there are 35 technology fields in five sectors, numbered as WIPO numbers them", () => {
  const fields = technologyFields.filter(({ level }) => level === "field");
  expect(fields.map(({ number }) => number)).toEqual(Array.from({ length: 35 }, (_, at) => at + 1));
  expect(fields.map(({ field_id }) => field_id).slice(-2)).toEqual(["T34", "T35"]);
  const sectors = technologyFields.filter(({ level }) => level === "sector").map(({ field_id }) => field_id);
  expect(sectors).toHaveLength(5);
  const size = sectors.map((sector) => fields.filter(({ parent }) => parent === sector).length);
  expect(size).toEqual([8, 5, 11, 8, 3]);
});

it("families of the 35 fields and without a field add up to all of them, but for rounding", () => {
  const parts = technologyFields.filter(({ level }) => level === "field" || level === "unassigned");
  const ids = parts.map(({ field_id }) => field_id);
  const cells = cellsOf("patent-families");
  const sum = (entity: string, year: number) =>
    ids.reduce((total, id) => total + cells.get(`${entity} ${year} ${id}`)!, 0);
  expect([cells.get("CHN 2020 T00"), sum("CHN", 2020)]).toEqual([456088, 456086]);
  expect(cells.get("WLD 2020 T00")).toBe(938038);
  expect(Math.abs(sum("WLD", 2020) - 938038)).toBeLessThanOrEqual(18);
  // 36 rounded numbers are at most 18 off, and their total half
  expect(widestGap("patent-families", ids)).toBeLessThanOrEqual(18.5);
});

it("PCT applications of the five sectors add up to those of the world within 0.1 %, of China within 1 %", () => {
  const cells = cellsOf("pct-by-sector");
  const gap = (entity: string, year: number) => {
    const parts = ["S1", "S2", "S3", "S4", "S5"].map((id) => cells.get(`${entity} ${year} ${id}`)!);
    const total = cells.get(`${entity} ${year} T00`)!;
    return Math.abs(parts.reduce((sum, part) => sum + part, 0) - total) / total;
  };
  const years = Array.from({ length: 23 }, (_, at) => 2000 + at);
  for (const year of years) expect(gap("WLD", year)).toBeLessThan(0.001);
  for (const year of years) expect(gap("CHN", year)).toBeLessThan(0.01);
});

it("every economy that a source names has a code, and every code of a figure is one", () => {
  const known = new Set(economies.map(({ entity_id }) => entity_id));
  const used = new Set(datasets.flatMap(({ rows }) => rows.map(({ entity_id }) => entity_id)));
  expect([...used].filter((code) => !known.has(code))).toEqual([]);
  const labelled = new Set(economyLabels.map(({ entity_id }) => entity_id));
  expect([...used].filter((code) => !labelled.has(code))).toEqual([]);
});

it("the labels of Taiwan, Hong Kong and Macao are the reviewed ones, in every text of the world's data", () => {
  const named = (code: string) => {
    const found = economies.find(({ entity_id }) => entity_id === code)!;
    return [found.name_zh, found.short_zh, found.name_en, found.short_en];
  };
  expect(named("TWN")).toEqual(["中国台湾", "中国台湾", "Taiwan, China", "Taiwan, China"]);
  expect(named("HKG")).toEqual(["中国香港", "中国香港", "Hong Kong, China", "Hong Kong, China"]);
  expect(named("MAC")).toEqual(["中国澳门", "中国澳门", "Macao, China", "Macao, China"]);
  const texts = [
    committedText("data/reference/economies.csv"),
    ...datasets
      .filter(({ dataset }) => dataset.scopes?.includes("world"))
      .map(({ dataset }) => JSON.stringify(dataset)),
  ];
  for (const text of texts)
    expect(text).not.toMatch(/(?<!中国)(台湾|香港|澳门)|(Taiwan|Hong Kong|Macao|Macau)(?!, China)/);
});
