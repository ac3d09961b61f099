import { expect, it } from "vitest";
import { openGenerator } from "../methods/numbers/generator.ts";
import type { FactorId } from "../schema/sensitivity.ts";
import { published, type Setting } from "./rebuild.ts";
import { plainScale, smallNode, smallRebuildable } from "./small-rebuildable.ts";
import { drawSobol, type SobolPlan } from "./sobol.ts";

const nodes = [smallNode("P", [0, 1]), smallNode("U", [2])];
const columns = [
  [10, 20, 30, 40],
  [40, 30, 15, 10],
  [5, 6, 7, 8],
];
const model = smallRebuildable({ columns, nodes, scales: [{ ...plainScale, goalposts: { low: 0, high: 80 } }] });
const factors: readonly FactorId[] = ["dropped", "rule"];
const plan: SobolPlan = {
  model,
  nodes: ["P", "U"],
  factors,
  settingOf: ([drop = 0, rule = 0]): Setting => ({
    ...published,
    dropped: drop < 0.5 ? 0 : null,
    scale: rule < 0.5 ? 0 : 1,
  }),
  points: 64,
  resamples: 50,
  interval: [0.05, 0.95],
};
const run = (given: Partial<SobolPlan> = {}, seed = 3) => drawSobol({ ...plan, ...given }, openGenerator(seed));

it("a factor that alone moves the ranks explains their variance, within its interval; one that moves none explains nothing", () => {
  const [dropped, rule] = run();
  expect(dropped).toMatchObject({ node: "P", factor: "dropped", reason: null });
  expect(dropped!.first_low! <= 1 && 1 <= dropped!.first_high!).toBe(true);
  expect(dropped!.total_low! <= 1 && 1 <= dropped!.total_high!).toBe(true);
  expect(rule).toEqual({
    ...{ node: "P", factor: "rule", reason: null },
    ...{ first: 0, first_low: 0, first_high: 0, total: 0, total_low: 0, total_high: 0 },
  });
});
it("a node whose ranks never move has no variance", () =>
  expect(run().slice(2)).toMatchObject([
    { node: "U", first: null, total_high: null, reason: "no-variance" },
    { node: "U", first: null, total_high: null, reason: "no-variance" },
  ]));
it("a node that some rebuild leaves without ranks is missing", () => {
  const settingOf = ([drop = 0]: readonly number[]): Setting => ({ ...published, dropped: drop < 0.5 ? 2 : 0 });
  expect(run({ settingOf })[2]).toMatchObject({ node: "U", total: null, reason: "missing-input" });
});
it("the same seed gives the same indices, another seed others", () => {
  expect(run()).toEqual(run());
  expect(run({}, 4)).not.toEqual(run());
});
it("without factors there is nothing to say", () => expect(run({ factors: [] })).toEqual([]));
