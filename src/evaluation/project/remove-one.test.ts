import { expect, it } from "vitest";
import type { AggregateStep } from "../../schema/plan.ts";
import { meanShift, removeEach } from "./remove-one.ts";
import { lastStage, tinyPlan, tinyProject } from "./tiny-project.ts";
import { effectiveShares, weightsOf } from "./weights-of.ts";

const project = tinyProject({
  indicators: { a: [40, 0, 90], b: [60, 100, 90], c: [10, 50, 30] },
  parents: { a: "P", b: "P", c: "Q", P: "T", Q: "T" },
  elements: { b: { weight: 3 } },
});
const step = tinyPlan({ step: "aggregate" }).steps[0] as AggregateStep;
const removals = removeEach(project, lastStage(project, "aggregate", { step: "aggregate" }), step);

it("removeEach() leaves out every element but the top, its weight shared by its siblings", () => {
  const found = Object.fromEntries(removals.map(({ removed, scores }) => [removed.code, [...scores]]));
  expect(found).toEqual({
    a: [35, 75, 60],
    b: [25, 25, 60],
    c: [55, 75, 90],
    P: [10, 50, 30],
    Q: [55, 75, 90],
  });
  expect(removals.every(({ top }) => top === "T")).toBe(true);
});
it("removeEach() says how far the ranks moved on average", () => {
  expect(removals.map(({ removed, meanRankShift }) => [removed.code, meanRankShift])).toEqual([
    ["a", 0],
    ["b", 1],
    ["c", 2 / 3],
    ["P", 0],
    ["Q", 2 / 3],
  ]);
});
it("removeEach() leaves nothing where the only element goes", () => {
  const single = tinyProject({ indicators: { a: [1, 2] }, parents: { a: "P" } });
  const [removal] = removeEach(single, lastStage(single, "aggregate", { step: "aggregate" }), step);
  expect(removal).toMatchObject({ scores: Float64Array.of(Number.NaN, Number.NaN), meanRankShift: null });
});
it("meanShift() counts the units that both rankings have", () => {
  expect(meanShift(Int32Array.of(1, 2, 0), Int32Array.of(3, 2, 1))).toBe(1);
  expect(meanShift(Int32Array.of(0), Int32Array.of(1))).toBeNull();
});
it("effectiveShares() multiplies the shares on the way to the top; those of the indicators add up to 1", () => {
  const shares = effectiveShares(project, weightsOf(project, step));
  expect(shares).toEqual([0.125, 0.375, 0.5, 0.5, 0.5, 1]);
  expect(effectiveShares(project, weightsOf(project, step, "c"))).toEqual([0.25, 0.75, 0, 1, 0, 1]);
});
