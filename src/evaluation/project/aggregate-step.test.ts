import { describe, expect, it } from "vitest";
import { aggregateReasons } from "../../methods/aggregation/aggregate-columns.ts";
import { lastStage, tinyProject } from "./tiny-project.ts";

const gap = Number.NaN;
const parents = { a: "P", b: "P", c: "Q", P: "T", Q: "T" };
const project = tinyProject({
  indicators: { a: [40, 0, 90], b: [60, 100, null], c: [10, 50, 30] },
  parents,
  elements: { b: { weight: 3 } },
});
const aggregate = (step: object, of = project) => lastStage(of, "aggregate", { step: "aggregate", ...step });
const scores = (step: object, of = project) =>
  Object.fromEntries(aggregate(step, of).nodes.map(({ code, values }) => [code, [...values]]));

describe("aggregate", () => {
  it("forms level by level with the weights of iMeta, a missing child's weight shared out", () =>
    expect(scores({})).toEqual({ P: [55, 75, 90], Q: [10, 50, 30], T: [32.5, 62.5, 60] }));
  it("takes equal weights, or those of the plan for the elements it names", () => {
    expect(scores({ weights: "equal" })["P"]).toEqual([50, 50, 90]);
    expect(scores({ weights: { a: 3, Q: 3 } })).toMatchObject({ P: [50, 50, 90], T: [20, 50, 45] });
  });
  it("leaves a child of weight 0 out, and an aggregate of which nothing is left", () => {
    expect(scores({ weights: { a: 0 } })["P"]).toEqual([60, 100, gap]);
    expect(scores({ weights: { c: 0 } })).toMatchObject({ Q: [gap, gap, gap], T: [55, 75, 90] });
  });
  it("takes the method of each level", () => {
    const found = scores({ levels: { 3: { method: "geometric" } } });
    expect(found["P"]).toEqual([55, 75, 90]);
    expect(found["T"]![0]).toBeCloseTo(Math.sqrt(550), 12);
    expect(scores({ levels: { 2: { method: "generalised", power: 2 } } })["P"]![0]).toBeCloseTo(Math.sqrt(3100), 12);
    expect(scores({ levels: { 2: { method: "harmonic", floor: 1 } } })["P"]![1]).toBeCloseTo(4 / (1 / 1 + 3 / 100), 12);
  });
  it("compares units by Copeland within their year", () => {
    const years = tinyProject({
      indicators: { a: [1, 2, 2, 1], b: [1, 2, 2, 1], c: [5, 5, 5, 5] },
      parents,
      times: [1, 1, 2, 2],
      units: ["A", "B", "A", "B"],
    });
    expect(scores({ levels: { 2: { method: "copeland" } } }, years)).toMatchObject({
      P: [-1, 1, 1, -1],
      Q: [0, 0, 0, 0],
    });
  });
  it("needs a share of the children, by weight or by number", () => {
    const reasons = (step: object) => [...aggregate(step).nodes[0]!.reasons].map((code) => aggregateReasons[code]);
    expect(reasons({ availability: 0.3 })).toEqual(["", "", "below-availability"]);
    expect(reasons({ availability: 0.3, counted_by: "children" })).toEqual(["", "", ""]);
    expect(reasons({ availability: 0.6, counted_by: "children" })).toEqual(["", "", "below-availability"]);
    expect(scores({ levels: { 2: { availability: 0.6, counted_by: "children" } } })["T"]).toEqual([32.5, 62.5, 30]);
  });
  it("ranks the units of each year, ties sharing the better place, and none without a score", () => {
    expect(aggregate({}).nodes.map(({ ranks }) => [...ranks])).toEqual([
      [3, 2, 1],
      [3, 1, 2],
      [3, 1, 2],
    ]);
    const missing = aggregate({ availability: 1 }).nodes[0]!;
    expect([...missing.ranks]).toEqual([2, 1, 0]);
  });
  it("forms a level by its fallback, whole, where a child is negative and the method takes none", () => {
    const negative = tinyProject({ indicators: { a: [1, 4], b: [-1, 4], c: [4, 9] }, parents });
    const { nodes } = aggregate({ levels: { 2: { method: "geometric" } } }, negative);
    expect(nodes.map(({ asked, method }) => [asked, method])).toEqual([
      ["geometric", "arithmetic"],
      ["geometric", "arithmetic"],
      ["arithmetic", "arithmetic"],
    ]);
    expect([...nodes[0]!.values]).toEqual([0, 4]);
    const copeland = aggregate({ levels: { 2: { method: "harmonic", fallback: "copeland" } } }, negative);
    expect(copeland.nodes[1]!.method).toBe("copeland");
    const floored = aggregate({ levels: { 2: { method: "geometric", floor: 1 } } }, negative);
    expect(floored.nodes[0]!.method).toBe("geometric");
  });
  it("takes z-scores with geometric means without failing", () => {
    const { nodes } = lastStage(
      project,
      "aggregate",
      { step: "normalise", method: "z-score" },
      { step: "aggregate", method: "geometric" },
    );
    expect(nodes.every(({ method, values }) => method === "arithmetic" && Number.isFinite(values[0]!))).toBe(true);
  });
});
