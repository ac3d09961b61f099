import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runPlan } from "./run-plan.ts";
import { lastStage, tinyPlan, tinyProject } from "./tiny-project.ts";

const gap = Number.NaN;
const lists = (columns: readonly Float64Array[]) => columns.map((column) => [...column]);

describe("runPlan", () => {
  it("keeps the table of every stage and begins with the data as they are", () => {
    const project = tinyProject({
      indicators: { x: [1, 3, null] },
      denominators: { d: [2, 2, 2] },
      elements: { x: { denominator: "d" } },
    });
    const { start, stages } = runPlan(
      project,
      tinyPlan({ step: "denominate" }, { step: "impute", method: "mean" }, { step: "normalise", method: "min-max" }),
    );
    expect(lists(start.columns)).toEqual([[1, 3, gap]]);
    expect(stages.map(({ step, table }) => [step, lists(table.columns)])).toEqual([
      ["denominate", [[0.5, 1.5, gap]]],
      ["impute", [[0.5, 1.5, 1]]],
      ["normalise", [[0, 100, 50]]],
    ]);
  });
  it("goes on from the table of an earlier run, with the same result", () => {
    const project = tinyProject({ indicators: { x: [1, 3, null, 9] } });
    const steps = [
      { step: "impute", method: "median" },
      { step: "normalise", method: "z-score" },
    ] as const;
    const whole = runPlan(project, tinyPlan(...steps));
    const rest = runPlan(project, tinyPlan(steps[1]), whole.stages[0]!.table);
    expect(rest.stages[0]!.table.columns).toEqual(whole.stages[1]!.table.columns);
  });
  it("runs on no units at all", () => {
    const project = tinyProject({ indicators: { x: [null, 1] }, parents: { x: "P" } });
    const { table, nodes } = lastStage(
      project,
      "aggregate",
      { step: "screen", by: "availability", drop: ["A", "B"] },
      { step: "treat", years: "each" },
      { step: "normalise", method: "min-max", years: "each" },
      { step: "aggregate", levels: { 2: { method: "copeland" } } },
    );
    expect(table.rows.length).toBe(0);
    expect(nodes[0]!.values.length).toBe(0);
  });
  it("gives finite values, or missing ones, whatever the data, the methods and the weights", () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -3, max: 3 }),
    );
    const column = fc.array(cell, { minLength: 6, maxLength: 6 });
    const normalised = fc.constantFrom(
      { method: "min-max" },
      { method: "z-score" },
      { method: "rank" },
      { method: "percentile-rank", years: "each" },
      { method: "goalposts", low: -1, high: 1 },
      { method: "distance-to-target", target: 2 },
      { method: "distance-to-reference", reference: "A", years: "each" },
      { method: "interval-optimum", optimum: [0, 1] },
    );
    const method = fc.constantFrom("arithmetic", "geometric", "harmonic", "copeland", "generalised");
    const weight = fc.constantFrom(0, 1, 1e300);
    fc.assert(
      fc.property(column, column, column, normalised, method, weight, (x, y, d, spec, kind, third) => {
        const project = tinyProject({
          indicators: { x, y, z: [1, 2, 3, 4, 5, 6] },
          denominators: { d },
          parents: { x: "P", y: "P", z: "Q", P: "T", Q: "T" },
          elements: { x: { denominator: "d" }, y: { direction: -1 }, P: { weight: third } },
          group: ["g", "g", "h", null, "h", "g"],
          units: ["A", "B", "C", "A", "B", "C"],
          times: [1, 1, 1, 2, 2, 2],
        });
        const { run } = lastStage(
          project,
          "aggregate",
          { step: "denominate" },
          { step: "impute", method: "panel-linear" },
          { step: "impute", method: "group-median", group: "group" },
          { step: "screen", by: "both", availability: 0.3 },
          { step: "treat", winmax: 1, years: "each" },
          { step: "normalise", ...spec },
          { step: "aggregate", method: kind, power: -2, availability: 0.4, levels: { 3: { counted_by: "children" } } },
        );
        for (const stage of run.stages) {
          const columns = stage.step === "aggregate" ? stage.nodes.map(({ values }) => values) : stage.table.columns;
          for (const value of columns.flatMap((each) => [...each]))
            expect(Math.abs(value)).not.toBe(Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: 300 },
    );
  });
});
