import { expect, it } from "vitest";
import type { IndustryResults } from "../../schema/industry-results.ts";
import { districts, evaluateCity } from "./small-city.ts";

const city = evaluateCity();
const cellOf = ({ cells }: IndustryResults, entity: string, industry: string) =>
  cells.find((row) => row.entity_id === entity && row.industry_id === industry)!;
const itemOf = ({ industries }: IndustryResults, industry: string, item: string) =>
  industries.find((row) => row.industry_id === industry && row.item === item)!;

it("industries.csv has ratio, share, quotient and growth of every industry, with the nation's value", () => {
  // R&D 100 over revenue 100; the nation's 500 over 10000. Goalposts 0 to 200.
  expect(itemOf(city, "I6-AUTO", "IP01")).toMatchObject({
    raw: 100,
    scored: 100,
    nation: 5,
    score: 50,
    status: "sample",
  });
  // Patents 100 of 400 here, 3000 of 6000 in the nation.
  expect(itemOf(city, "I6-AUTO", "IC03")).toMatchObject({ raw: 0.5, nation: null, score: 50 });
  expect(itemOf(city, "I6-AUTO", "ID02")).toMatchObject({ raw: 25, score: 50 });
  expect(itemOf(city, "I6-AUTO", "ID03").raw).toBeCloseTo(100, 9);
});
it("industries.csv leaves an indicator that does not apply out of the score, and does not mark it", () => {
  expect(itemOf(city, "I6-AUTO", "IC07")).toMatchObject({ raw: null, score: null, reason: "not-applicable" });
  expect(itemOf(city, "I6-AUTO", "K")).toMatchObject({ score: 50, rank: 2, ranked: 2, reason: null });
  // Energy: quotient (100/400)/(1000/6000) = 1.5, full; patents 100 over revenue 100 = 1, full.
  expect(itemOf(city, "I6-ENERGY", "K")).toMatchObject({ score: 100, rank: 1, ranked: 2, reason: null });
});
it("industries.csv has no row of the rest of a family", () =>
  expect(new Set(city.industries.map((row) => row.industry_id))).toEqual(new Set(["I6-AUTO", "I6-ENERGY"])));

it("advantages.csv has each condition and the verdict", () => {
  const rows = city.advantages.filter((row) => row.industry_id === "I6-AUTO");
  expect(rows.map(({ advantage, condition, value, holds }) => [advantage, condition, value, holds])).toEqual([
    ["innovation", "N", 50, "yes"],
    ["innovation", "IP01/nation", 20, "yes"],
    ["innovation", "verdict", null, "yes"],
    ["property", "K", 50, "yes"],
    ["property", "IC03", 0.5, "no"],
    ["property", "verdict", null, "no"],
    ["market", "E", 50, "yes"],
    ["market", "ID01", 1, "yes"],
    ["market", "verdict", null, "yes"],
    ["potential", "G", expect.closeTo(50, 9), "yes"],
    ["potential", "verdict", null, "yes"],
    ["none", "verdict", null, "no"],
  ]);
});
it("advantages.csv lets the score decide where the nation's value is missing, and says so", () => {
  const found = evaluateCity({ changes: { "500000 I6-AUTO 2023 nat_i_rd": null } });
  const rows = found.advantages.filter((row) => row.industry_id === "I6-AUTO" && row.advantage === "innovation");
  expect(rows.map(({ condition, holds, reason }) => [condition, holds, reason])).toEqual([
    ["N", "yes", null],
    ["IP01/nation", null, "without-nation"],
    ["verdict", "yes", "without-nation"],
  ]);
});
it("advantages.csv says none only where nothing is open and the data are enough", () => {
  const far = (score: string) => ({
    id: "x",
    name: { zh: "名", en: "name" },
    score,
    at_least: 101,
    any: [],
    without_nation: false,
  });
  const none = (found: IndustryResults) =>
    found.advantages.filter((row) => row.advantage === "none").map(({ holds, reason }) => [holds, reason]);
  const enough = { advantages: [far("N")], grade_c: [{ field: "i_inv", below: 100 }] };
  expect(none(evaluateCity({ plan: enough }))).toEqual([
    ["yes", null],
    ["yes", null],
  ]);
  expect(none(evaluateCity({ plan: { ...enough, grade_c: [{ field: "i_inv", below: 101 }] } }))).toEqual([
    [null, "small-sample"],
    [null, "small-sample"],
  ]);
  expect(none(evaluateCity({ plan: enough, changes: { "500101 I6-AUTO 2023 i_rd": null } }))[0]).toEqual([
    null,
    "missing-input",
  ]);
});

it("cells.csv has shares, quotients, the relative match with its interval, scores and the value", () => {
  const cars = cellOf(city, "500101", "I6-AUTO");
  expect(cars).toMatchObject({ property_share: 60, economy_share: 50, innovation_share: 40 });
  // 60/100 over 100/400, 50/100 over 100/400, 40/100 over 100/400
  expect([cars.property_quotient, cars.economy_quotient, cars.innovation_quotient]).toEqual([2.4, 2, 1.6]);
  // (60/400)/(50/400); a count of 60 has 45.787 to 77.232
  expect(cars.relative_match).toBeCloseTo(1.2, 12);
  expect([cars.relative_low, cars.relative_high]).toEqual([
    expect.closeTo(45.7865 / 50, 4),
    expect.closeTo(77.232 / 50, 4),
  ]);
  expect(cars.relative_open).toBe("yes");
  // 100·(½·1 + ½·0.6/0.8), 100·(½·1 + ½·0.5/0.8), 100·(½·0.8 + ½·0.4/0.8)
  expect(cars.property_score).toBeCloseTo(87.5, 12);
  expect(cars.economy_score).toBeCloseTo(81.25, 12);
  expect(cars.innovation_score).toBeCloseTo(65, 12);
  expect(cars.growth_score).toBeCloseTo(50, 9);
  expect(cars.gap).toBeCloseTo(-6.25, 12);
  // 0.4·81.25 + 0.3·50
  expect(cars.value).toBeCloseTo(47.5, 9);
});
it("cells.csv values a cell whose industry is ahead of its property, and names who could supply it", () => {
  const energy = cellOf(city, "500102", "I6-ENERGY");
  // 0.4·87.5 + 0.3·50 + 0.3·(87.5 − 65)
  expect(energy.value).toBeCloseTo(56.75, 9);
  expect(energy).toMatchObject({ rank: 1, ranked: 6, shortfall: 20, surplus: 0, partner: "500103" });
});

it("structure.csv has S of each pair and the industries that miss most, signed", () => {
  const rows = city.structure.filter((row) => row.entity_id === "500102");
  const match = rows.filter(({ quantity }) => quantity.startsWith("match"));
  // 1 − ½(0.1 + 0.2 + 0.1), 1 − ½(0.1 + 0.3 + 0.2), 1 − ½(0 + 0.1 + 0.1)
  expect(match.map(({ quantity, value }) => [quantity, value])).toEqual([
    ["match-KE", expect.closeTo(0.8, 12)],
    ["match-KN", expect.closeTo(0.7, 12)],
    ["match-NE", expect.closeTo(0.9, 12)],
  ]);
  const mismatch = rows.filter(({ quantity }) => quantity === "mismatch-KE");
  expect(mismatch.map(({ industry_id, value }) => [industry_id, value])).toEqual([
    ["I6-ENERGY", expect.closeTo(-20, 12)],
    ["I6-AUTO", expect.closeTo(10, 12)],
  ]);
});
it("structure.csv splits the gap of intensity into mix and within, which add up to it", () => {
  const value = (quantity: string) =>
    city.structure.find((row) => row.entity_id === "500101" && row.quantity === quantity)!.value;
  // 100 over 2 against 400 over 10; mix 110·0.15 + 45·0.05 − (20 + 200/7)/2·0.2
  expect(value("intensity-gap")).toBeCloseTo(10, 12);
  expect(value("intensity-mix")).toBeCloseTo(16.5 + 2.25 - 0.1 * (20 + 200 / 7), 12);
  expect(value("intensity-within")).toBeCloseTo(10 - 18.75 + 0.1 * (20 + 200 / 7), 12);
  // Cars and energy are both intensive: 80 of 100 here, 200 of 400 in all.
  expect(value("intensive-economy")).toBeCloseTo(80, 12);
  expect(value("intensive-quotient")).toBeCloseTo(1.6, 12);
});

it("intensive.csv judges industries by every rule and regions by the project's", () => {
  const of = (rule: string, id: string) =>
    city.intensive.find((row) => row.rule === rule && (row.industry_id ?? row.entity_id) === id)!;
  // 100 over 1 and 100 over 2 against 400 over 10
  expect(of("project", "I6-AUTO")).toMatchObject({
    density: 100,
    threshold: 40,
    margin: 2.5,
    share: 25,
    verdict: "in",
  });
  expect(of("uspto", "I6-ENERGY")).toMatchObject({ density: 50, margin: 1.25, verdict: "in", borderline: null });
  expect(of("cnipa", "I6-AUTO")).toMatchObject({
    density: 300,
    threshold: 100,
    verdict: "in",
    fired: "scale-density",
    listed: "not-obtained",
  });
  expect(of("cnipa", "I6-ENERGY")).toMatchObject({ verdict: "out", fired: null });
  // 100 over 2, and a quarter of all, where 0.7 in three are asked for
  expect(of("project", "500101")).toMatchObject({ density: 50, threshold: 40, margin: 1.25, share: 25, verdict: "in" });
  expect(of("project", "500103")).toMatchObject({ verdict: "out" });
  const any = city.intensive.find((row) => row.right === "any" && row.industry_id === "I6-AUTO");
  expect(any).toMatchObject({ rule: "euipo", verdict: "in", fired: "patent" });
});
it("intensive.csv counts only those that use a right in the European mean, and wants more than the mean", () => {
  const changes = { "500101 I6-OTHER 2023 i_inv": 0, "500102 I6-OTHER 2023 i_inv": 0, "500103 I6-OTHER 2023 i_inv": 0 };
  const found = evaluateCity({ changes });
  const of = (rule: string) => found.intensive.find((row) => row.rule === rule && row.industry_id === "I6-ENERGY")!;
  // 200 over 10 by one rule, 200 over 3 by the other
  expect(of("uspto")).toMatchObject({ threshold: 20, verdict: "in" });
  expect(of("euipo").threshold).toBeCloseTo(200 / 3, 12);
  expect(of("euipo").verdict).toBe("out");
});
it("intensive.csv reads the national lists once they are there", () => {
  const list = "patent-intensive-2019";
  const found = evaluateCity({ intensiveClasses: [{ list, code: "3611" }] });
  const listed = found.intensive.filter(({ rule }) => rule === "cnipa").map((row) => row.listed);
  expect(listed).toEqual(["part", "not-obtained"]);
});

it("cube.csv adds up to the totals of every region and of the whole, before anything is hidden", () => {
  for (const entity of ["500000", ...districts]) {
    const rows = city.cube.filter((row) => row.entity_id === entity);
    const all = rows.find((row) => row.industry_id === null)!.count;
    expect(rows.filter((row) => row.industry_id !== null).reduce((sum, row) => sum + row.count!, 0)).toBe(all);
  }
  expect(city.cube.filter((row) => row.entity_id === "500000").map((row) => row.count)).toEqual([400, 100, 100, 200]);
});
it("support.csv has every year up to the edition's that was published", () =>
  expect(city.support.map(({ year, value }) => [year, value])).toEqual([
    [2019, 9],
    [2022, 10.8],
  ]));
it("industry-inputs.csv has every cell read, the whole first, with its source", () => {
  expect(city.industryInputs[0]).toMatchObject({
    entity_id: "500000",
    industry_id: "I6-AUTO",
    year: 2020,
    field: "i_rev",
  });
  expect(city.industryInputs[0]!.source).toBe("sum of 3 cells");
  const own = city.industryInputs.find((row) => row.entity_id === "500101" && row.field === "i_rd");
  expect(own).toMatchObject({ industry_id: "I6-AUTO", year: 2023, value: 40, status: "sample", reason: null });
  expect(own!.source).toMatch(/^data\/raw\/x\/2023\.csv:\d+$/);
});
