import { expect, it } from "vitest";
import type { Node } from "../schema/model.ts";
import { compileComposite, indicatorWeights, scoreComposite } from "./composite.ts";

const node = (id: string, kind: Node["kind"] = "capability"): Node => ({
  ...{ id, kind, name_zh: id, name_en: id },
  ...{ definition_zh: id, definition_en: id },
});
const weights = [
  { parent: "P", child: "A", weight: 1 },
  { parent: "P", child: "B", weight: 3 },
  { parent: "U", child: "B", weight: 2 },
  { parent: "level", child: "P", weight: 1 },
  { parent: "level", child: "U", weight: 1 },
];
const nodes = [node("P"), node("U"), node("level", "composite")];
const cards = ["A", "B", "described"].map((id) => ({ id }));
const composite = compileComposite(cards, { nodes, weights, maxMissing: 1 / 3 });
const column = (...values: number[]) => Float64Array.from(values);

it("a composite has the columns that carry weight, and each node the places of its children", () => {
  expect(composite.indicators).toEqual(["A", "B"]);
  expect(composite.nodes.map(({ children }) => children)).toEqual([[0, 1], [1], [2, 3]]);
});
it("scoreComposite works up from the columns, every row for itself", () => {
  const [p, u, level] = scoreComposite(composite, [column(10, Number.NaN), column(50, 60)]);
  expect([...p!.values]).toEqual([40, 60]);
  expect([...u!.values]).toEqual([50, 60]);
  expect([...level!.values]).toEqual([45, 60]);
});
it("a composite node is whole or nothing", () => {
  const [, , level] = scoreComposite(composite, [column(10), column(Number.NaN)]);
  expect(level!.values[0]).toBeNaN();
});
it("indicatorWeights multiply down the path, add up where two paths meet, and make 1", () => {
  expect(indicatorWeights(composite, "level")).toEqual([0.125, 0.875]);
  expect(indicatorWeights(composite, "U")).toEqual([0, 1]);
});
it("a child that is nowhere, or stands after its parent, is refused by name", () => {
  const early = { nodes: nodes.toReversed(), weights, maxMissing: 0 };
  expect(() => compileComposite(cards, early)).toThrow("node level: no indicator or earlier node P");
  expect(() => indicatorWeights(composite, "Q")).toThrow("no node Q");
  expect(() => scoreComposite(composite, [])).toThrow("expected 2 columns, got 0");
});
