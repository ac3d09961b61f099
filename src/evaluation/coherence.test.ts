import { expect, it } from "vitest";
import { rows as observed, repository } from "../../fixtures/committed.ts";
import type { Node } from "../schema/model.ts";
import type { IndicatorResult, ScoreResult } from "../schema/results.ts";
import { describeCoherence } from "./coherence.ts";
import { compileComposite } from "./composite.ts";
import { openEditionYears } from "./edition-years.ts";
import { scoreNodes } from "./scores.ts";

const node = (id: string, kind: Node["kind"] = "capability"): Node => ({
  ...{ id, kind, name_zh: id, name_en: id },
  ...{ definition_zh: id, definition_en: id },
});
const composite = compileComposite(
  ["A", "B", "C"].map((id) => ({ id })),
  {
    nodes: [node("P"), node("U"), node("level", "composite")],
    weights: [
      { parent: "P", child: "A", weight: 1 },
      { parent: "P", child: "B", weight: 3 },
      { parent: "U", child: "C", weight: 1 },
      { parent: "level", child: "P", weight: 1 },
      { parent: "level", child: "U", weight: 1 },
    ],
    maxMissing: 1 / 3,
  },
);
const ranked = ["1", "2", "3", "4"];

function year(columns: Readonly<Record<string, readonly (number | null)[]>>): {
  indicators: IndicatorResult[];
  scores: ScoreResult[];
} {
  const found = ranked.map((entity, at) => ({
    entity,
    indicators: Object.entries(columns).map(([indicator, values]): IndicatorResult => {
      const score = values[at]!;
      return {
        entity_id: entity,
        indicator,
        raw: score,
        scored: score,
        score,
        clipped: null,
        status: "final",
        reason: null,
      };
    }),
  }));
  return { indicators: found.flatMap((each) => each.indicators), scores: scoreNodes(found, composite) };
}

it("describeCoherence(plan) has the node, then its children with nominal and effective weight and influence", () => {
  const rows = describeCoherence({
    composite,
    years: [year({ A: [10, 20, 30, 40], B: [40, 30, 20, 10], C: [5, 5, 5, 5] })],
    ranked,
  });
  expect(rows.map(({ node, child }) => [node, child])).toEqual([
    ["P", null],
    ["P", "A"],
    ["P", "B"],
    ["U", null],
    ["U", "C"],
    ["level", null],
    ["level", "P"],
    ["level", "U"],
  ]);
  const [, a, b] = rows;
  // A counts a quarter and runs against B, which decides P: r = −1 and 1, so that each has half of the influence.
  expect(a).toMatchObject({ weight: 0.25, effective_weight: 0.125, redundant_with: "B" });
  expect(a!.correlation).toBeCloseTo(-1, 12);
  expect(a!.influence).toBeCloseTo(0.5, 12);
  expect(a!.marks).toContain("contradictory");
  expect(b).toMatchObject({ weight: 0.75, effective_weight: 0.375 });
  expect(b!.r2_top).toBeCloseTo(1, 12);
});
it("describeCoherence(plan) leaves out what cannot be formed, with the reason", () => {
  const rows = describeCoherence({
    composite,
    years: [year({ A: [1, 2, 3, 4], B: [1, 2, 3, 4], C: [5, 5, 5, 5] })],
    ranked,
  });
  const constant = rows.find(({ child }) => child === "C")!;
  expect(constant).toMatchObject({ correlation: null, influence: null, marks: null });
  expect(constant.reason).not.toBeNull();
  for (const row of rows) for (const value of Object.values(row)) expect(value).not.toBeNaN();
});
it("the nation model has the alphas that its trial run found, over 2019–2023: P .91, C .80, U .84, D .63, N .94, K .79, E .84", () => {
  const edition = repository.editions.find(({ id }) => id === "nation-2023")!;
  const years = openEditionYears(repository, observed, edition);
  const pooled = describeCoherence({
    composite: years.composite,
    years: [2019, 2020, 2021, 2022, 2023].map(years.year),
    ranked: years.provinces,
  });
  const alpha = (id: string) => pooled.find((row) => row.node === id && row.child === null)!.alpha!;
  const published = { P: 0.91, C: 0.8, U: 0.84, D: 0.63, N: 0.94, K: 0.79, E: 0.84 };
  for (const [id, value] of Object.entries(published)) expect(Math.abs(alpha(id) - value), id).toBeLessThan(0.0051);
});
