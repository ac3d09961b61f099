import { expect, it } from "vitest";
import { planOf } from "../../fixtures/catalogue/sketch.ts";
import { sayCondition } from "./condition-words.ts";

const { thresholds, grading, warnings, regions } = planOf("city-1");
const rule = (id: string) => grading!.rules.find((row) => row.id === id)!.when;

it("sayCondition(text) tells thresholds as numbers, and flags in words", () => {
  expect(sayCondition(rule("4"), thresholds, "zh")).toBe("max(K, E) ≥ 60 且 规划列名");
  expect(sayCondition(rule("4"), thresholds, "en")).toBe("max(K, E) ≥ 60 and named by a plan");
  expect(sayCondition(rule("3"), thresholds, "en")).toBe("max(K, E) ≥ 60 and min(K, E) ≥ 50 and M ≥ 0.7");
  expect(sayCondition(rule("7"), thresholds, "zh")).toBe("K < 40 且 E < 40 且 Δ3 < 0");
});
it("sayCondition(text) puts no brackets where and binds closer by itself", () =>
  expect(sayCondition(rule("5"), thresholds, "zh")).toBe("max(K, E) ≥ 60 或 N ≥ 60 且 G ≥ 50"));
it("sayCondition(text) puts brackets around or inside of and", () =>
  expect(sayCondition(regions!.positions[0]!.when, thresholds, "en")).toBe(
    "max(P, C, U, D) < 40 and (C07 ≥ 60 or C08 ≥ 60 or C11 ≥ 60)",
  ));
it("sayCondition(text) tells what is left, an amount less another, and warnings", () => {
  expect(sayCondition("otherwise", thresholds, "zh")).toBe("其余");
  expect(sayCondition("max(P, C) - second(P, C) < balanced", { balanced: 5 }, "zh")).toBe("max(P, C) − 次高(P, C) < 5");
  expect(sayCondition(warnings[0]!.when, thresholds, "en")).toBe(
    "held from elsewhere ≥ 50 or yearly growth of disputes, three years ≥ 30",
  );
});
