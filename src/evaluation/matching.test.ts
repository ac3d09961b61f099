import { describe, expect, it } from "vitest";
import type { Pair } from "../schema/model.ts";
import { type MatchingPlan, matchPair } from "./matching.ts";

const pair = (systems: string, lag = 0): Pair => ({
  pair: systems.replaceAll(" ", "-"),
  systems,
  lag,
  name_zh: "",
  name_en: "",
});
const grades = [
  { id: "severe", from: 0, name: { zh: "", en: "" } },
  { id: "moderate", from: 0.2, name: { zh: "", en: "" } },
  { id: "basic", from: 0.4, name: { zh: "", en: "" } },
  { id: "good", from: 0.6, name: { zh: "", en: "" } },
];
/** scores by entity, node and year */
const plan = (scores: Readonly<Record<string, number>>, changes: Partial<MatchingPlan> = {}): MatchingPlan => ({
  year: 2023,
  scoreOf: (entity, node, year) => scores[`${entity} ${node} ${year}`] ?? null,
  grades,
  nation: "100000",
  changeYears: 3,
  firstChangeYear: 2021,
  crossesBreak: () => false,
  ...changes,
});

describe("matchPair of two systems", () => {
  const scores = {
    "500000 C 2023": 45,
    "500000 U 2023": 72,
    "500000 C 2020": 40,
    "500000 U 2020": 80,
    "100000 C 2023": 60,
    "100000 U 2023": 60,
    "100000 C 2020": 54,
    "100000 U 2020": 60,
  };
  it("gives M, C*, T, D*, bias and grade worked by hand", () => {
    const found = matchPair("500000", pair("C U"), plan(scores));
    expect(found).toMatchObject({ a: 45, b: 72, grade: "good" });
    expect(found.matching).toBe(0.625);
    expect(found.coupling).toBeCloseTo(Math.sqrt(0.73 * 0.625), 12);
    expect(found.development).toBeCloseTo(0.585, 12);
    expect(found.coordination).toBeCloseTo(Math.sqrt(Math.sqrt(0.73 * 0.625) * 0.585), 12);
    expect(found.bias).toBeCloseTo(-27 / 117, 12);
  });
  it("gives the three-year change of M, its net of the nation, and the change of D*", () => {
    const found = matchPair("500000", pair("C U"), plan(scores));
    // 2020: C* = √((1 − 0.4) · 40/80), T = 0.6
    const before = Math.sqrt(Math.sqrt(0.6 * 0.5) * 0.6);
    expect(found.coordination_change_3y).toBeCloseTo(Math.sqrt(Math.sqrt(0.73 * 0.625) * 0.585) - before, 12);
    expect(found.change_3y).toBeCloseTo(0.125, 12);
    expect(found.net_change_3y).toBeCloseTo(0.125 - 0.1, 12);
    expect(found.reason).toBeNull();
  });
  it("has no change before the first year that has both ends, and says so", () =>
    expect(matchPair("500000", pair("C U"), plan(scores, { firstChangeYear: 2024 }))).toMatchObject({
      change_3y: null,
      net_change_3y: null,
      coordination_change_3y: null,
      reason: "no-base-year",
    }));
  it("marks a change that crosses a break", () =>
    expect(matchPair("500000", pair("C U"), plan(scores, { crossesBreak: () => true })).reason).toBe("crosses-break"));
  it("is empty with a reason when a score is missing or both are zero; one zero gives zero", () => {
    expect(matchPair("500000", pair("C U"), plan({ "500000 C 2023": 45 }))).toMatchObject({
      matching: null,
      coordination: null,
      reason: "missing-input",
    });
    expect(matchPair("500000", pair("C U"), plan({ "500000 C 2023": 0, "500000 U 2023": 0 }))).toMatchObject({
      matching: null,
      coordination: null,
      grade: null,
      reason: "out-of-domain",
    });
    expect(matchPair("500000", pair("C U"), plan({ "500000 C 2023": 0, "500000 U 2023": 60 }))).toMatchObject({
      matching: 0,
      coupling: 0,
      coordination: 0,
      grade: "severe",
    });
  });
  it("reads the first system of a lagged pair a year earlier", () =>
    expect(matchPair("500000", pair("P C", 1), plan({ "500000 P 2022": 30, "500000 C 2023": 60 })).matching).toBe(0.5));
});

describe("matchPair of three systems", () => {
  const now = { "500000 N 2023": 50, "500000 K 2023": 50, "500000 E 2023": 50 };
  const before = { "500000 N 2020": 25, "500000 K 2020": 25, "500000 E 2020": 25 };
  it("gives C*, T, D* and its change, and no M", () => {
    const found = matchPair("500000", pair("N K E"), plan({ ...now, ...before }));
    expect(found).toMatchObject({
      a: null,
      b: null,
      matching: null,
      coupling: 1,
      development: 0.5,
      change_3y: null,
      bias: null,
      reason: "not-applicable",
    });
    expect(found.coordination_change_3y).toBeCloseTo(Math.sqrt(0.5) - 0.5, 12);
  });
  it("has no change without the earlier scores, and marks one that crosses a break", () => {
    expect(matchPair("500000", pair("N K E"), plan(now)).reason).toBe("no-base-year");
    const crossing = plan({ ...now, ...before }, { crossesBreak: () => true });
    expect(matchPair("500000", pair("N K E"), crossing).reason).toBe("crosses-break");
  });
});
