import { expect, it } from "vitest";
import type { Node } from "../schema/model.ts";
import type { IndicatorResult, ScoreResult } from "../schema/results.ts";
import { compileComposite } from "./composite.ts";
import { rankScores, scoreNodes } from "./scores.ts";

const node = (id: string, kind: Node["kind"]): Node => ({
  id,
  kind,
  name_zh: id,
  name_en: id,
  definition_zh: id,
  definition_en: id,
});
const nodes = [node("P", "capability"), node("U", "capability"), node("level", "composite")];
const weights = [
  { parent: "P", child: "NP01", weight: 1 },
  { parent: "U", child: "NU01", weight: 0.5 },
  { parent: "U", child: "NU07", weight: 0.5 },
  { parent: "U", child: "NU03", weight: 1 },
  { parent: "U", child: "NU06", weight: 1 },
  { parent: "level", child: "P", weight: 1 },
  { parent: "level", child: "U", weight: 1 },
];
const cards = ["NP01", "NU01", "NU07", "NU03", "NU06"].map((id) => ({ id }));
const composite = compileComposite(cards, { nodes, weights, maxMissing: 1 / 3 });
const indicator = (id: string, score: number | null): IndicatorResult => ({
  entity_id: "500000",
  indicator: id,
  raw: score,
  scored: score,
  score,
  clipped: null,
  status: "final",
  reason: score === null ? "missing-input" : null,
});
const scored = (values: Readonly<Record<string, number | null>>) =>
  scoreNodes(
    [{ entity: "500000", indicators: Object.entries(values).map(([id, score]) => indicator(id, score)) }],
    composite,
  );

it("a node is the weighted mean of its children, half weights counting half", () => {
  const [p, u, level] = scored({ NP01: 50, NU01: 10, NU07: 30, NU03: 40, NU06: 60 });
  expect([p!.value, u!.value, level!.value]).toEqual([50, 40, 45]);
});
it("exactly a third of the weight may be missing, and the rest is scaled up and marked", () =>
  expect(scored({ NP01: 50, NU01: 10, NU07: 30, NU03: null, NU06: 60 })[1]).toMatchObject({
    value: 40,
    reason: "rescaled",
  }));
it("more than a third missing is not evaluated, and then neither is the composite", () => {
  const [, u, level] = scored({ NP01: 50, NU01: null, NU07: 30, NU03: null, NU06: 60 });
  expect(u).toMatchObject({ value: null, reason: "below-availability" });
  expect(level).toMatchObject({ value: null, reason: "below-availability" });
});

it("ranks count from the highest, share a place on a tie, leave the missing and the unranked out", () => {
  const row = (entity_id: string, value: number | null): ScoreResult => ({
    entity_id,
    node: "P",
    value,
    rank: null,
    ranked: null,
    status: "final",
    reason: null,
  });
  const rows = [row("100000", 99), row("1", 40), row("2", 60), row("3", null), row("4", 60)];
  const ranked = rankScores(rows, new Set(["1", "2", "3", "4"]));
  expect(ranked.map(({ rank, ranked: count }) => [rank, count])).toEqual([
    [null, null],
    [3, 3],
    [1, 3],
    [null, 3],
    [1, 3],
  ]);
});
