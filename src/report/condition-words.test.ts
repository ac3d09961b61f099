import { expect, it } from "vitest";
import { planOf } from "../../fixtures/catalogue/sketch.ts";
import { sayCondition } from "./condition-words.ts";

const plan = planOf("city-1");
const { grading, warnings, regions } = plan;
const rule = (id: string) => grading!.rules.find((row) => row.id === id)!.when;

it("sayCondition(text) tells thresholds as numbers, and flags in words", () => {
  expect(sayCondition(rule("4"), plan, "zh")).toBe("max(K, E) ≥ 60 且 规划列名");
  expect(sayCondition(rule("4"), plan, "en")).toBe("max(K, E) ≥ 60 and named by a plan");
  expect(sayCondition(rule("3"), plan, "en")).toBe("max(K, E) ≥ 60 and min(K, E) ≥ 50 and M ≥ 0.7");
  expect(sayCondition(rule("7"), plan, "zh")).toBe("K < 40 且 E < 40 且 Δ3 < 0");
});
it("sayCondition(text) puts no brackets where and binds closer by itself", () =>
  expect(sayCondition(rule("5"), plan, "zh")).toBe("max(K, E) ≥ 60 或 N ≥ 60 且 G ≥ 50"));
it("sayCondition(text) puts brackets around or inside of and", () =>
  expect(sayCondition(regions!.positions[0]!.when, plan, "en")).toBe(
    "max(P, C, U, D) < 40 and (C07 ≥ 60 or C08 ≥ 60 or C11 ≥ 60)",
  ));
it("sayCondition(text) tells what is left, an amount less another, and warnings", () => {
  expect(sayCondition("otherwise", plan, "zh")).toBe("其余");
  expect(sayCondition("max(P, C) - second(P, C) < balanced", { thresholds: { balanced: 5 } }, "zh")).toBe(
    "max(P, C) − 次高(P, C) < 5",
  );
  expect(sayCondition(warnings[0]!.when, plan, "en")).toBe(
    "held from elsewhere ≥ 50 or yearly growth of disputes, three years ≥ 30",
  );
});
it("sayCondition(text) says of which scale it is, where amounts are percentiles", () => {
  const [nation, world] = [planOf("nation-1"), planOf("world-1")];
  const make = nation.orientations.find(({ id }) => id === "complete")!.when;
  expect(sayCondition(make, nation, "zh")).toBe("E ≥ 60 且 K < 60，按百分位");
  expect(sayCondition(make, nation, "en")).toBe("E ≥ 60 and K < 60, as percentiles");
  expect(sayCondition(nation.regions!.positions[0]!.when, nation, "zh")).toBe(
    "max(P, C, U, D) < 40 且 NC06 ≥ 90，按百分位",
  );
  expect(sayCondition(world.orientations[0]!.when, world, "zh")).toBe("K ≥ 60 且 G ≥ 50，G 按百分位");
  expect(sayCondition(world.orientations[0]!.when, world, "en")).toBe("K ≥ 60 and G ≥ 50, G as a percentile");
});
it("sayCondition(text) says no scale of what is left", () =>
  expect(sayCondition("otherwise", planOf("nation-1"), "zh")).toBe("其余"));
