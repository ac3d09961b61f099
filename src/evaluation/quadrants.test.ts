import { describe, expect, it } from "vitest";
import { quadrantSides } from "../schema/analyses.ts";
import { placeInPlanes, type QuadrantPlan } from "./quadrants.ts";

/** One plane of P and C; scores by entity, node and year. */
const plan = (scores: Readonly<Record<string, number>>, changes: Partial<QuadrantPlan> = {}): QuadrantPlan => ({
  year: 2023,
  before: 2020,
  entities: ["100000", "110000", "500000"],
  nation: "100000",
  provinces: ["110000", "500000"],
  planes: [{ plane: "creation", x: "P", y: "C", name_zh: "", name_en: "" }],
  quadrants: quadrantSides.map((sides, index) => ({
    ...{ plane: "creation", sides, quadrant: ["advantage", "efficient", "nurture", "potential"][index]! },
    ...{ name_zh: "", name_en: "", reading_zh: "", reading_en: "" },
  })),
  band: 2,
  scoreOf: (entity, node, year) => scores[`${entity} ${node} ${year}`] ?? null,
  statusOf: (_, node) => (node === "P" ? "derived" : "final"),
  crossesBreak: () => false,
  probabilityOf: null,
  ...changes,
});
const scores = {
  ...{ "100000 P 2023": 60, "100000 C 2023": 70, "110000 P 2023": 90, "110000 C 2023": 80 },
  ...{ "500000 P 2023": 61, "500000 C 2023": 50, "500000 P 2020": 40, "500000 C 2020": 30 },
};
const rowOf = (entity: string, of: QuadrantPlan) => placeInPlanes(of).find((row) => row.entity_id === entity)!;

describe("placeInPlanes", () => {
  it("cuts the plane at the nation's scores and gives the distance from both", () =>
    expect(rowOf("500000", plan(scores))).toMatchObject({
      ...{ x: 61, y: 50, cut_x: 60, cut_y: 70, distance_x: 1, distance_y: -20 },
      ...{ quadrant: "potential", line: "x", reason: null, status: "derived" },
    }));
  it("gives the quadrant where the median is the cut too", () => {
    // Medians of 90 and 61, of 80 and 50: 75.5 and 65.
    expect(rowOf("500000", plan(scores)).quadrant_median).toBe("nurture");
    expect(rowOf("110000", plan(scores)).quadrant_median).toBe("advantage");
  });
  it("gives where the entity stood before, under the cut of now", () =>
    expect(rowOf("500000", plan(scores))).toMatchObject({
      ...{ x_before: 40, y_before: 30, quadrant_before: "nurture", before_reason: null },
    }));
  it("has no earlier place without an earlier year or score, and marks a break between", () => {
    const nothing = { quadrant_before: null, before_reason: "no-base-year" };
    expect(rowOf("500000", plan(scores, { before: null }))).toMatchObject({ ...nothing, x_before: null });
    expect(rowOf("110000", plan(scores))).toMatchObject(nothing);
    const crossing = plan(scores, { crossesBreak: (node, from, to) => node === "C" && from === 2020 && to === 2023 });
    expect(rowOf("500000", crossing)).toMatchObject({ quadrant_before: "nurture", before_reason: "crosses-break" });
  });
  it("has no quadrant for the nation, which is the cut", () =>
    expect(rowOf("100000", plan(scores))).toMatchObject({
      ...{ quadrant: null, line: null, distance_x: 0, reason: "not-applicable" },
      ...{ probability: null, probability_reason: "not-applicable" },
    }));
  it("is empty with its reason where a score or the cut is missing", () => {
    const { "500000 C 2023": _, ...gap } = scores;
    expect(rowOf("500000", plan(gap))).toMatchObject({
      ...{ x: 61, y: null, quadrant: null, distance_x: null, reason: "missing-input", median_reason: "missing-input" },
    });
    const { "100000 P 2023": __, ...uncut } = scores;
    expect(rowOf("500000", plan(uncut))).toMatchObject({
      quadrant: null,
      reason: "missing-input",
      quadrant_median: "nurture",
    });
  });
  it("takes the probability of the quadrant it found, where rebuilds give one", () => {
    const probabilityOf: QuadrantPlan["probabilityOf"] = (entity, plane, quadrant) =>
      entity === "500000" && plane === "creation" && quadrant === "potential" ? 0.7 : null;
    expect(rowOf("500000", plan(scores, { probabilityOf }))).toMatchObject({
      probability: 0.7,
      probability_reason: null,
    });
    expect(rowOf("110000", plan(scores, { probabilityOf }))).toMatchObject({
      probability: null,
      probability_reason: "missing-input",
    });
    expect(rowOf("500000", plan(scores)).probability_reason).toBe("missing-input");
  });
});
