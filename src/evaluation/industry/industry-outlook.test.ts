import { expect, it } from "vitest";
import type { Break } from "../../schema/reference.ts";
import { type Changes, evaluateCity, type SmallCity } from "./small-city.ts";

/** Cars of the city earn 9 in 2017, and twice as much and one more every year after; energy stands still. */
const changes: Changes = Object.fromEntries(
  [9, 19, 39, 79, 159, 319].flatMap((amount, at) => [
    [`500000 I6-AUTO ${2017 + at} i_rev`, amount],
    [`500000 I6-ENERGY ${2017 + at} i_rev`, 100],
  ]),
);
const cars = { "500000 I6-AUTO 2023 i_rev": 639 };
const aheadOf = (given: SmallCity = {}) =>
  evaluateCity({ ...given, changes: { ...changes, ...cars, ...given.changes } }).outlook;
const found = aheadOf();
const of = (industry: string, part = "outlook", rows = found) =>
  rows.filter((row) => row.industry_id === industry && row.part === part);

it("revenue that doubles is carried on doubling, each industry of the city by itself", () => {
  // 1 + x is 10, 20, … 640, so ln 2 a year: 1280, 2560, 5120 less 1
  const ahead = of("I6-AUTO");
  expect(ahead.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  for (const [at, value] of [1279, 2559, 5119].entries()) expect(ahead[at]!.value).toBeCloseTo(value, 6);
  expect(ahead[0]).toMatchObject({ field: "i_rev", method: "drift", from: 2017, to: 2023, points: 7, begins: "start" });
  expect(ahead[0]!.status).toBe("sample");
  expect(of("I6-AUTO", "observed").map(({ value }) => value)).toEqual([9, 19, 39, 79, 159, 319, 639]);
});
it("what stands still is carried on by no change, and a series without variance has no interval", () => {
  const still = { "500000 I6-ENERGY 2023 i_rev": 100 };
  const [first] = of("I6-ENERGY", "outlook", aheadOf({ changes: still }));
  expect(first).toMatchObject({ method: "naive", low: null, high: null, reason: "no-variance" });
  expect(first!.value).toBeCloseTo(100, 10);
});
it("the city's own row goes before the sum of its districts, and the sum stands where it has none", () => {
  // The districts have 2020 and 2023 alone: 12.5, 100 together, of which the city's row says otherwise in 2020.
  expect(of("I6-ENERGY", "observed").map(({ year, value }) => [year, value])).toEqual([
    ...[2017, 2018, 2019, 2020, 2021, 2022].map((year) => [year, 100]),
    [2023, 100],
  ]);
});
it("nothing is read across a break of the figure", () => {
  const broken: Break = { field: "i_rev", entity_id: null, year: 2019, kind: "break", note_zh: "断", note_en: "break" };
  const rows = aheadOf({ breaks: [broken] });
  expect(of("I6-AUTO", "outlook", rows)[0]).toMatchObject({ from: 2019, points: 5, begins: "break" });
  expect(of("I6-AUTO", "earlier", rows).map(({ year }) => year)).toEqual([2017, 2018]);
});
it("a hidden year has its row without a value, and nothing is carried on across it", () => {
  // Cars are small in 2018; the city's total would give them away, so energy is hidden with them.
  const plan = {
    suppression: [{ field: "i_rev", below: 20 }],
    outlook: { fields: ["i_rev"], transform: "log1p" as const },
  };
  const small = { "500000 I6-AUTO 2017 i_rev": 20, "500000 I6-AUTO 2018 i_rev": 19 };
  const rows = aheadOf({ plan, changes: small });
  for (const industry of ["I6-AUTO", "I6-ENERGY"]) {
    const hidden = rows.filter((row) => row.industry_id === industry && row.year === 2018);
    expect(hidden, industry).toMatchObject([{ part: "earlier", value: null, reason: "suppressed" }]);
    expect(of(industry, "outlook", rows)[0], industry).toMatchObject({ from: 2019, points: 5, begins: "gap" });
  }
});
it("where the edition's year is hidden nothing is said of what may follow", () => {
  const plan = { suppression: [{ field: "i_rev", below: 640 }] };
  const ahead = of("I6-AUTO", "outlook", aheadOf({ plan }));
  expect(ahead.map(({ value, low, mae, reason }) => [value, low, mae, reason])).toEqual(
    Array.from({ length: 3 }, () => [null, null, null, "suppressed"]),
  );
});
it("the rest of a family and figures that an industry never had are left out; nothing later is looked at", () => {
  expect([...new Set(found.map(({ industry_id }) => industry_id))]).toEqual(["I6-AUTO", "I6-ENERGY"]);
  const plan = { outlook: { fields: ["i_rev", "i_gi"], transform: "log1p" as const } };
  expect(new Set(aheadOf({ plan }).map(({ field }) => field))).toEqual(new Set(["i_rev"]));
  const later = { "500000 I6-AUTO 2024 i_rev": 1 };
  expect(aheadOf({ changes: later })).toEqual(found);
});
it("too few years say so", () =>
  expect(of("I6-AUTO", "outlook", evaluateCity().outlook)[0]).toMatchObject({ value: null, reason: "too-short" }));
