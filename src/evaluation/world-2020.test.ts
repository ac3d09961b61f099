import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseTechnology } from "../results/parse-technology.ts";

const root = join(import.meta.dirname, "../../data");
const { technology, economies, outlook } = parseTechnology((name) =>
  readFileSync(join(root, "results/world-2020", name), "utf8"),
);
const china = technology.filter(({ economy, year }) => economy === "CHN" && year === 2020);
const rowOf = (economy: string, field: string, year = 2020) =>
  technology.find((row) => row.economy === economy && row.field === field && row.year === year)!;
const quantity = (economy: string, name: string, year = 2020, item: string | null = null) =>
  economies.find((row) => row.economy === economy && row.quantity === name && row.year === year && row.item === item)!;
const values = (column: "rta" | "rta_ex") => china.map((row) => row[column]!);

it("China has all 35 fields in 2020: RTA from 0.52 to 1.37, against the rest of the world from 0.36 to 2.13", () => {
  expect(china).toHaveLength(35);
  expect([Math.min(...values("rta")).toFixed(2), Math.max(...values("rta")).toFixed(2)]).toEqual(["0.52", "1.37"]);
  expect([Math.min(...values("rta_ex")).toFixed(2), Math.max(...values("rta_ex")).toFixed(2)]).toEqual([
    "0.36",
    "2.13",
  ]);
});
it("China's advantage over the rest of the world is at least 1.23 in 11 fields", () =>
  expect(values("rta_ex").filter((value) => value >= 1.23)).toHaveLength(11));
it("China's advantage in digital communication agrees with the raw counts, worked by hand", () => {
  // 32,046 of 54,137 families of the field; 455,989 of 933,031 of all 35 fields
  const [part, field, own, all] = [32_046, 54_137, 455_989, 933_031];
  expect(rowOf("CHN", "T04")).toMatchObject({ families: part, rank: 1, ranked: 36 });
  expect(rowOf("WLD", "T04").families).toBe(field);
  expect(rowOf("CHN", "T04").share).toBeCloseTo((100 * part) / field, 4);
  expect(rowOf("CHN", "T04").rta).toBeCloseTo(part / field / (own / all), 4);
  expect(rowOf("CHN", "T04").rta_ex).toBeCloseTo(part / own / ((field - part) / (all - own)), 4);
});
it("China's total and its share agree with the published counts, and its growth with those three years apart", () => {
  expect(quantity("CHN", "families").value).toBe(456_088);
  expect(quantity("CHN", "share").value).toBeCloseTo((100 * 456_088) / 938_038, 4);
  expect(quantity("CHN", "growth_3y").value).toBeCloseTo(100 * ((456_088 / 337_197) ** (1 / 3) - 1), 4);
});
it("36 economies have the 35 fields from 1998 to 2020, and aggregates have no rank", () => {
  const economies = new Set(technology.filter(({ rank }) => rank !== null).map(({ economy }) => economy));
  expect(economies.size).toBe(36);
  expect([...economies]).toContain("TWN");
  expect(technology).toHaveLength(50 * 35 * 23);
  const unranked = technology.filter(({ economy }) => economy === "WLD" || economy.startsWith("A-"));
  expect(unranked).toHaveLength(14 * 35 * 23);
  expect(unranked.every(({ rank, ranked }) => rank === null && ranked === null)).toBe(true);
});
it("World Bank indicators stand in the last year that each economy has, and nothing is later than the edition", () => {
  expect(quantity("CHN", "wb_patents_resident", 2019).value).toBe(1_243_568);
  expect(quantity("CHN", "wb_trademarks_total", 2014).value).toBe(2_104_414);
  expect(quantity("TWN", "wb_gdp")).toMatchObject({ value: null, reason: "missing-input" });
  expect(Math.max(...economies.map(({ year }) => year))).toBe(2020);
});
it("PCT applications of the world's sectors and of offices are there, offices unranked", () => {
  expect(quantity("WLD", "pct", 2020, "T00").value).toBe(264_590);
  expect(quantity("O-WIPO", "pct", 2020, "T00").rank).toBeNull();
});

/** Families of the world in a field, one year after another, and the changes of ln(1 + families). */
const countsOf = (field: string) => Array.from({ length: 23 }, (_, at) => rowOf("WLD", field, 1998 + at).families!);
const rates = (counts: readonly number[]) =>
  counts.slice(1).map((count, at) => Math.log((1 + count) / (1 + counts[at]!)));
const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);
const lookAhead = (field: string, year: number) =>
  outlook.find((row) => row.entity_id === "WLD" && row.item === field && row.year === year)!;

it("the world's electrical machinery in 2023 is carried on at its mean rate, worked by hand", () => {
  // 18,452 families in 1998 and 65,320 in 2020: 22 changes, and three more at their mean
  const end = lookAhead("T01", 2023);
  expect(end).toMatchObject({ method: "drift", from: 1998, to: 2020, points: 23, begins: "start", status: "derived" });
  expect(end.value).toBeCloseTo(65_321 * (65_321 / 18_453) ** (3 / 22) - 1, 3);
  // t = 1.3231878738651728 leaves 10 % above with 21 degrees of freedom
  const mean = Math.log(65_321 / 18_453) / 22;
  const error = Math.sqrt((squares(rates(countsOf("T01")).map((rate) => rate - mean)) / 21) * 3 * (1 + 3 / 22));
  expect(end.high).toBeCloseTo((1 + end.value!) * Math.exp(1.3231878738651728 * error) - 1, 2);
});
it("the world's audio-visual technology is said not to change, within the mean size of its changes, worked by hand", () => {
  const next = lookAhead("T02", 2021);
  expect(next).toMatchObject({ method: "naive", value: 29_028, relative_mae: 1 });
  const error = Math.sqrt(squares(rates(countsOf("T02"))) / 22);
  expect(next.low).toBeCloseTo(29_029 * Math.exp(-1.321236741613362 * error) - 1, 2);
});
it("the world and China are carried on for three years in each of the 35 fields", () => {
  const ahead = outlook.filter(({ part }) => part === "outlook");
  expect(ahead).toHaveLength(2 * 35 * 3);
  expect(ahead.every(({ value, low, high }) => low! < value! && value! < high!)).toBe(true);
  expect(new Set(ahead.map(({ entity_id: id }) => id))).toEqual(new Set(["WLD", "CHN"]));
});
