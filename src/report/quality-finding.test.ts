import { expect, it } from "vitest";
import type { QualityResult } from "../schema/quality.ts";
import { qualityFinding } from "./quality-finding.ts";
import { plainText } from "./segment.ts";
import { tinyEdition } from "./tiny-edition.ts";

const tiny = tinyEdition();
const face = (id: string) => ({
  face: id,
  source: "indicators" as const,
  inputs: null,
  name_zh: id,
  name_en: id,
  definition_zh: id,
  definition_en: id,
});
const row = (id: string, value: number | null, more: Partial<QualityResult> = {}): QualityResult => ({
  entity_id: "500000",
  face: id,
  value,
  present: 1,
  total: 1,
  missing: null,
  grade: null,
  status: "final",
  reason: null,
  ...more,
});
const of = (rows: readonly QualityResult[]) => ({
  ...tiny,
  faces: ["甲", "乙", "丙"].map(face),
  quality: (_: string, id: string) => rows.find((each) => each.face === id) ?? null,
});
const faces = [row("甲", 47.9), row("乙", 87.7), row("丙", null, { reason: "not-applicable" })];

it("qualityFinding says the composite, its grade, how many faces it has, both ends and what is empty", () => {
  const view = of([...faces, row("composite", 54.55, { present: 2, total: 3, grade: "fine", missing: "丙" })]);
  expect(plainText(qualityFinding(view, "500000", "zh"))).toBe(
    "整体质量 54.5，等级“好”，3 面中有 2 面；最高是乙（87.7），最低是甲（47.9）；丙一面没有数，不以零代。",
  );
  expect(plainText(qualityFinding(view, "500000", "en"))).toContain("graded fine, from 2 of 3 faces");
});
it("qualityFinding says why there is no composite, and nothing where an edition has no quality", () => {
  const none = of([...faces, row("composite", null, { reason: "below-availability" })]);
  expect(plainText(qualityFinding(none, "500000", "zh"))).toMatch(/^整体质量不合成：可得/);
  expect(qualityFinding(tiny, "500000", "zh")).toEqual([]);
});
