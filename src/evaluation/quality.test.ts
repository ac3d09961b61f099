import { describe, expect, it } from "vitest";
import type { Face } from "../schema/analyses.ts";
import { judgeQuality, type QualityPlan, type QualitySources } from "./quality.ts";

const face = (id: string, source: Face["source"], inputs: string | null): Face => ({
  ...{ face: id, source, inputs },
  ...{ name_zh: "", name_en: "", definition_zh: "", definition_en: "" },
});
const faces = [
  face("structure", "cells", null),
  face("quality", "indicators", "A B C"),
  face("matching", "pairs", "C-U"),
  face("robustness", "rebuilds", "level"),
];
const scores = { A: 30, B: 60, C: 90, "C-U": 80, level: 50 };
const sources = (found: Readonly<Record<string, number>>, rest: Partial<QualitySources> = {}): QualitySources => {
  const read = (_: string, id: string) => ({ id, score: found[id] ?? null, status: "derived" as const });
  return { indicator: read, pair: read, structure: null, stability: read, ...rest };
};
const plan = (found: Readonly<Record<string, number>>, rest: Partial<QualitySources> = {}): QualityPlan => ({
  faces,
  rules: {
    min_faces: 3,
    floor: 1,
    grades: [
      { id: "poor", from: 0, name: { zh: "差", en: "poor" } },
      { id: "good", from: 60, name: { zh: "良", en: "good" } },
    ],
  },
  maxMissing: 1 / 3,
  entities: ["500000"],
  sources: sources(found, rest),
});
const rowOf = (id: string, of: QualityPlan) => judgeQuality(of).find((row) => row.face === id)!;

describe("judgeQuality", () => {
  it("scores a face as the mean of its inputs, and says how many there are", () =>
    expect(rowOf("quality", plan(scores))).toEqual({
      ...{ entity_id: "500000", face: "quality", value: 60, present: 3, total: 3, missing: null },
      ...{ grade: null, status: "derived", reason: null },
    }));
  it("leaves up to a third of the inputs out, names them, and judges no face with fewer", () => {
    expect(rowOf("quality", plan({ ...scores, A: undefined! }))).toMatchObject({ value: 75, present: 2, missing: "A" });
    expect(rowOf("quality", plan({ A: 30, "C-U": 80, level: 50 }))).toMatchObject({
      ...{ value: null, present: 1, missing: "B C", reason: "below-availability" },
    });
  });
  it("marks a face that has lost an input as rescaled", () =>
    expect(rowOf("quality", plan({ ...scores, A: undefined! })).reason).toBe("rescaled"));
  it("leaves a face without any data of its kind empty, as not applicable", () =>
    expect(rowOf("structure", plan(scores))).toMatchObject({
      value: null,
      present: 0,
      total: 0,
      reason: "not-applicable",
    }));
  it("reads the structure where a model has cells", () => {
    const structure = () => ({ id: "structure", score: 70, status: "final" as const });
    expect(rowOf("structure", plan(scores, { structure }))).toMatchObject({ value: 70, present: 1, reason: null });
  });
  it("leaves robustness empty while there are no rebuilds", () =>
    expect(rowOf("robustness", plan(scores, { stability: null }))).toMatchObject({
      ...{ value: null, missing: "level", reason: "missing-input" },
    }));
  it("makes the composite of the faces that are there, by their geometric mean, and grades it", () => {
    const found = rowOf("composite", plan(scores));
    expect(found.value).toBeCloseTo((60 * 80 * 50) ** (1 / 3), 10);
    expect(found).toMatchObject({ present: 3, total: 4, missing: "structure", grade: "good", reason: "rescaled" });
  });
  it("counts a face below the floor as the floor in the composite, and shows it as it is", () => {
    const judged = plan({ ...scores, "C-U": 0 });
    expect(rowOf("matching", judged).value).toBe(0);
    expect(rowOf("composite", judged).value).toBeCloseTo((60 * 1 * 50) ** (1 / 3), 10);
  });
  it("makes no composite of too few faces", () =>
    expect(rowOf("composite", plan(scores, { stability: null }))).toMatchObject({
      ...{ value: null, present: 2, total: 4, missing: "structure robustness", grade: null },
      reason: "below-availability",
    }));
  it("judges nothing where the model has no faces", () =>
    expect(judgeQuality({ ...plan(scores), faces: [] })).toEqual([]));
});
