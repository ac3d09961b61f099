import { expect, it } from "vitest";
import type { Pair } from "../schema/model.ts";
import { type ClassPlan, drawClasses } from "./draw-classes.ts";
import type { PublishedEntity } from "./draw-intervals.ts";
import type { EntityDraws } from "./entity-draws.ts";
import { openStability } from "./sensitivity.ts";

const band = (id: string, from: number) => ({ id, from, name: { zh: id, en: id } });
const quadrant = (sides: "high-high" | "low-high" | "low-low" | "high-low", id: string) => ({
  ...{ plane: "creation", sides, quadrant: id },
  ...{ name_zh: id, name_en: id, reading_zh: id, reading_en: id },
});
const published = (entity: string, p: number | null, c: number | null, change: number | null): PublishedEntity => ({
  entity,
  score: (node) => ({ value: node === "P" ? p : c, rank: node === "P" ? 3 : null, reason: null }),
  match: () => ({ matching: 0.5, coordination: p === null ? null : 0.55, net_change_3y: change, reason: null }),
});
const plan = {
  model: {
    level_tiers: [band("low", 0), band("middle", 40), band("high", 60)],
    coordination_grades: [band("poor", 0), band("good", 0.6)],
    stability_classes: [band("fragile", 0), band("fair", 0.5), band("robust", 0.8)],
    sensitivity: { top: [2, 3] },
  } as unknown as ClassPlan["model"],
  nodes: ["P", "C"],
  pairs: [{ pair: "P-C", systems: "P C", lag: 0, name_zh: "", name_en: "" } satisfies Pair],
  planes: [{ plane: "creation", x: "P", y: "C", name_zh: "", name_en: "" }],
  quadrants: [
    quadrant("high-high", "keep"),
    quadrant("low-high", "feed"),
    quadrant("low-low", "build"),
    quadrant("high-low", "convert"),
  ],
  cut: published("100000", 50, 50, 0),
} satisfies ClassPlan;
const column = (...values: number[]) => Float64Array.from(values);
const gap = Number.NaN;
const draws: EntityDraws = {
  row: 1,
  scores: [column(39, 40, 70, 60 - 1e-14), column(10, 60, gap, 60)],
  ranks: [column(2, 2, 3, 4), column(gap, gap, gap, gap)],
  matching: [column(0, 0, 0, 0)],
  coordination: [column(0.5, 0.59, 0.6, 0.7)],
  netChange: [column(0.1, -0.2, 1e-15, 0.3)],
  cuts: [column(50, 50, 50, 50), column(50, 50, 50, 50)],
};
const rows = drawClasses(published("500000", 45, 60, 0.2), draws, plan);
const said = (scale: string, item: string) =>
  rows
    .filter((row) => row.scale === scale && row.item === item)
    .map((row) => [row.class, row.probability, row.published, row.stability]);

it("tiers are shares of the rebuilds that have a score; a number that reaches a band but for rounding is in it", () => {
  expect(said("tier", "P")).toEqual([
    ["low", 0.25, null, null],
    ["middle", 0.25, "yes", "fragile"],
    ["high", 0.5, null, null],
  ]);
  expect(said("tier", "C")).toEqual([
    ["low", 1 / 3, null, null],
    ["high", 2 / 3, "yes", "fair"],
  ]);
});
it("places among the first are counted each for itself, and said of the ranked alone", () => {
  expect(said("top", "P")).toEqual([
    ["top-2", 0.5, null, null],
    ["top-3", 0.75, "yes", "fair"],
  ]);
  expect(said("top", "C")).toEqual([]);
});
it("grades of D* and signs of the net change, in which rounding is no change", () => {
  expect(said("grade", "P-C")).toEqual([
    ["poor", 0.5, "yes", "fair"],
    ["good", 0.5, null, null],
  ]);
  expect(said("change", "P-C")).toEqual([
    ["falls", 0.25, null, null],
    ["stays", 0.25, null, null],
    ["rises", 0.5, "yes", "fair"],
  ]);
});
it("quadrants are cut at the reference in the same rebuild, where both scores are there", () =>
  expect(said("quadrant", "creation")).toEqual([
    ["keep", 1 / 3, null, null],
    ["feed", 1 / 3, "yes", "fragile"],
    ["build", 1 / 3, null, null],
  ]));
it("the published class stays in the list when no rebuild gives it", () => {
  const found = drawClasses(published("500000", 60, 20, -0.1), draws, plan);
  expect(found.find((row) => row.scale === "quadrant" && row.published === "yes")).toMatchObject({
    ...{ class: "convert", probability: 0, stability: "fragile" },
  });
});
it("what is not published has no class, and the reference is not set against itself", () => {
  const nothing = drawClasses(published("500000", null, null, null), draws, plan);
  expect(nothing.map(({ scale }) => scale)).toEqual(["top", "top"]);
  const nation = drawClasses(plan.cut, draws, plan);
  expect(nation.some(({ scale }) => scale === "change" || scale === "quadrant")).toBe(false);
});
it("openStability finds the probability of a published tier and of any quadrant, to four decimals as published", () => {
  const { tierOf, quadrantOf } = openStability(rows);
  expect([tierOf("500000", "P"), tierOf("510000", "P")]).toEqual([0.25, null]);
  expect([quadrantOf("500000", "creation", "feed"), quadrantOf("500000", "creation", "convert")]).toEqual([0.3333, 0]);
  expect(quadrantOf("100000", "creation", "feed")).toBeNull();
});
