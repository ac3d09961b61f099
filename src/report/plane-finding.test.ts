import { expect, it } from "vitest";
import type { QuadrantResult } from "../schema/quadrants.ts";
import { planeCounts, planeFinding } from "./plane-finding.ts";
import { plainText } from "./segment.ts";
import { tinyEdition } from "./tiny-edition.ts";

const at = (entity_id: string, quadrant: string | null): QuadrantResult => ({
  entity_id,
  plane: "creation",
  x: 40,
  y: 50,
  cut_x: 60.25,
  cut_y: 60,
  distance_x: -20.25,
  distance_y: -10,
  quadrant,
  line: null,
  reason: quadrant === null ? "missing-input" : null,
  quadrant_median: null,
  median_reason: null,
  x_before: null,
  y_before: null,
  quadrant_before: null,
  before_reason: null,
  probability: quadrant === null ? null : 0.9,
  probability_reason: null,
  status: "final",
});

const view = tinyEdition({ quadrants: [at("110000", "high-high"), at("500000", "low-low"), at("100000", "low-low")] });

it("planeCounts(…) counts the evaluated entities alone, quadrant by quadrant in the model's order", () =>
  expect(planeCounts(view, view.planes[0]!).map(({ quadrant, count }) => [quadrant.quadrant, count])).toEqual([
    ["high-high", 1],
    ["low-high", 0],
    ["low-low", 1],
    ["high-low", 0],
  ]));
it("planeFinding(…) says the counts, and where home stands with its distances from the cut", () => {
  expect(plainText(planeFinding(view, view.planes[0]!, "zh"))).toBe(
    "创造面。high-high 区 1、low-high 区 0、low-low 区 1、high-low 区 0；重庆在low-low 区（P\u00a0−20.3，C\u00a0−10.0）",
  );
  expect(plainText(planeFinding(view, view.planes[0]!, "en"))).toBe(
    "Creation. High-high 1, low-high 0, low-low 1, high-low 0; Chongqing: low-low (P\u00a0−20.3, C\u00a0−10.0)",
  );
});
it("planeFinding(…) leaves home out where it has no quadrant, or there is none", () => {
  const missing = tinyEdition({ quadrants: [at("110000", "high-high"), at("500000", null)] });
  expect(plainText(planeFinding(missing, missing.planes[0]!, "en"))).toBe(
    "Creation. High-high 1, low-high 0, low-low 0, high-low 0",
  );
  expect(plainText(planeFinding({ ...view, home: null }, view.planes[0]!, "en"))).not.toContain("Chongqing");
});
