import { expect, it } from "vitest";
import type { Face } from "../schema/analyses.ts";
import type { QualityResult } from "../schema/quality.ts";
import { type EditionView, openEdition } from "./edition-view.ts";
import { qualityPassports, workedFace } from "./passport-quality.ts";
import { tinyEdition, tinyIndicator } from "./tiny-edition.ts";

const face = (id: string, source: Face["source"], inputs: string | null): Face => ({
  ...{ face: id, source, inputs, name_zh: id, name_en: id, definition_zh: id, definition_en: id },
});
const row = (id: string, value: number | null, present: number, total: number): QualityResult => ({
  ...{ entity_id: "500000", face: id, value, present, total },
  ...{ missing: null, grade: null, status: "final", reason: null },
});
const tiny = tinyEdition({
  indicators: [tinyIndicator({ id: "NP01" }), tinyIndicator({ id: "NE01", direction: 0 })],
  values: { "500000 NP01": { scored: 4, score: 40 }, "500000 NE01": { scored: 5 } },
  matches: { "500000 C-U": { matching: 0.75 } },
});
const view: EditionView = openEdition(
  {
    ...tiny,
    faces: [
      face("structure", "cells", null),
      face("quality", "indicators", "NP01 NE01"),
      face("matching", "pairs", "C-U"),
      face("robustness", "rebuilds", "level"),
    ],
    qualityGoalposts: [{ indicator: "NE01", low: 0, high: 10 }],
    results: {
      ...tiny.results,
      quality: [
        ...[row("structure", null, 0, 0), row("quality", 45, 2, 2), row("matching", 75, 1, 1)],
        ...[row("robustness", 0, 1, 1), row("composite", 15, 3, 4)],
      ],
      stability: [
        ...[{ entity_id: "500000", scale: "tier", item: "level", class: "first", probability: 1 } as const],
        ...[{ entity_id: "500000", scale: "tier", item: "level", class: "second", probability: 0 } as const],
      ].map((each) => ({ ...each, published: each.class === "second" ? ("yes" as const) : null, stability: null })),
    },
  },
  { entities: tiny.reported, members: [], neighbours: [], breaks: [], jumps: [], scopes: [tiny.words] },
);
const lines = (id: string) => {
  const found = qualityPassports(view, "500000", "en").find(({ result }) => result.face === id)!;
  return workedFace(view, found, "en").map(({ term, text, anchor }) => [term, text, ...(anchor ? [anchor] : [])]);
};

it("a face of indicators: the score as published, and one formed on the goalposts of quality", () =>
  expect(lines("quality")).toEqual([
    ["R&D intensity NP01", "40", "i-NP01"],
    ["R&D intensity NE01", "(x − low) ÷ (high − low) × 100 = (5 − 0) ÷ (10 − 0) × 100 = 50", "i-NE01"],
    ["Working", "(40 + 50) ÷ 2 = 45"],
  ]));
it("a face of pairs rests on their matching degrees", () =>
  expect(lines("matching")).toEqual([
    ["C-U C-U", "M = 0.75", "m-C-U"],
    ["Working", "100 × (0.75) ÷ 1 = 75"],
  ]));
it("robustness is the probability of the published tier, 0 where no rebuild gives it", () =>
  expect(lines("robustness")).toEqual([
    ["Share of rebuilds in the same tier", "0", "p-tier-level"],
    ["Working", "100 × 0 = 0"],
  ]));
it("the composite is the geometric mean of the faces that are there, a 0 counting as the floor", () =>
  expect(lines("composite").at(-1)).toEqual(["Working", "(45 × 75 × 1)^(1/3) = 15"]));
it("a face that the model has no data for has no lines, and in the composite a dash", () => {
  expect(lines("structure")).toEqual([]);
  expect(lines("composite")[0]).toEqual(["structure", "—", "f-structure"]);
});
it("an edition without quality has no passports of it", () =>
  expect(qualityPassports(tiny, "500000", "zh")).toEqual([]));
