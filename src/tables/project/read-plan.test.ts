import { describe, expect, it } from "vitest";
import type { Problem } from "../problem.ts";
import { readPlan } from "./read-plan.ts";
import { readProject } from "./read-project.ts";

const meta = `Level,iCode,Direction,Weight,Denominator,Target,goalpost_lower,goalpost_upper,zscore_sd,minmax_lower,minmax_upper,Parent,Type
1,a,1,1,pop,5,0,1,1,1,2,P,Indicator
1,b,1,1,area,,3,3,0,5,2,P,Indicator
2,P,1,1,,,,,,,,,Aggregate
,pop,,,,,,,,,,,Denominator
,grp,,,,,,,,,,,Group
`;
const data = "uCode,grp,pop,a,b\nx,g,1,1,1\ny,g,1,1,1\n";
const bytes = (text: string) => new TextEncoder().encode(text);
const project = readProject({
  data: { file: "d.csv", bytes: bytes(data) },
  meta: { file: "m.csv", bytes: bytes(meta) },
});
const panel = readProject({
  data: { file: "d.csv", bytes: bytes("uCode,Time,grp,pop,a,b\nx,1,g,1,1,1\nx,2,g,1,1,1\n") },
  meta: { file: "m.csv", bytes: bytes(meta) },
});

const problemsOf = (steps: readonly unknown[], of = project): readonly Problem[] =>
  readPlan({ file: "plan.json", bytes: bytes(JSON.stringify({ steps })) }, of).problems;
const told = (steps: readonly unknown[], of = project) =>
  problemsOf(steps, of).map(({ file, column, rule }) => `${file} ${column} ${rule}`);
const first = { step: "impute", method: "mean" };

it("readPlan() fills in the defaults of COINr", () => {
  const { plan, problems } = readPlan(
    { file: "plan.json", bytes: bytes('{ "steps": [{ "step": "treat" }, { "step": "aggregate" }] }') },
    project,
  );
  expect(problems).toEqual([]);
  expect(plan?.steps[0]).toMatchObject({ winmax: 5, skewness: 2, kurtosis: 3.5, log: "log-ct" });
  expect(plan?.steps[1]).toMatchObject({ method: "arithmetic", availability: 0, weights: "meta" });
});

describe("readPlan names what is wrong in the form of a plan", () => {
  it.each([
    ["an unknown step", [{ step: "scren" }], "plan.json steps.0.step choice"],
    ["no step", [{}], "plan.json steps.0.step missing-key"],
    ["an unknown key", [{ step: "treat", winmx: 3 }], "plan.json steps.0.winmx unknown-key"],
    ["an unknown method", [{ step: "impute", method: "guess" }], "plan.json steps.0.method choice"],
    ["a number that is too small", [{ step: "treat", winmax: -1 }], "plan.json steps.0.winmax range"],
    ["text for a number", [{ step: "treat", winmax: "5" }], "plan.json steps.0.winmax type"],
    [
      "a range of one number",
      [{ step: "normalise", method: "min-max", range: [1] }],
      "plan.json steps.0.range too-few",
    ],
    [
      "a parameter of another method",
      [{ step: "normalise", method: "z-score", range: [0, 1] }],
      "plan.json steps.0.range unknown-key",
    ],
    ["a level of text", [{ step: "aggregate", levels: { top: {} } }], "plan.json steps.0.levels.top code"],
    ["weights of text", [{ step: "aggregate", weights: "entropy" }], "plan.json steps.0.weights choice"],
    ["no steps", [], "plan.json steps too-few"],
  ])("%s", (_, steps, expected) => expect(told(steps)).toContain(expected));
  it("what is no JSON, with its line", () => {
    const { plan, problems } = readPlan({ file: "plan.json", bytes: bytes('{\n  "steps": [\n') }, project);
    expect(plan).toBeNull();
    expect(problems[0]).toMatchObject({ file: "plan.json", rule: "yaml" });
  });
  it("a key twice, and accepts tabs", () => {
    const twice = bytes('{"steps": [{"step": "treat", "winmax": 1, "winmax": 2}]}');
    expect(readPlan({ file: "plan.json", bytes: twice }, project).problems[0]?.rule).toBe("duplicate-key");
    const tabbed = bytes('{\n\t"steps": [\n\t\t{ "step": "treat" }\n\t]\n}');
    expect(readPlan({ file: "plan.json", bytes: tabbed }, project).problems).toEqual([]);
  });
});

describe("readPlan names what does not fit the project", () => {
  const goalposts = { step: "normalise", method: "goalposts" };
  const target = { step: "normalise", method: "distance-to-target" };
  it.each([
    ["an unknown indicator", [{ ...first, indicators: ["A"] }], ["plan.json steps.0.indicators.0 unknown-indicator"]],
    [
      "an unknown grouping",
      [{ step: "impute", method: "group-mean", group: "pop" }],
      ["plan.json steps.0.group unknown-group"],
    ],
    [
      "a panel method without years",
      [{ step: "impute", method: "panel-linear" }],
      ["plan.json steps.0.method no-years"],
    ],
    ["an unknown unit", [{ step: "screen", by: "both", keep: ["z"] }], ["plan.json steps.0.keep.0 unknown-unit"]],
    [
      "a unit kept and dropped",
      [{ step: "screen", by: "both", keep: ["x"], drop: ["x"] }],
      ["plan.json steps.0.keep.0 kept-and-dropped"],
    ],
    [
      "parameters of an unknown indicator",
      [{ step: "treat", indicators: { c: {} } }],
      ["plan.json steps.0.indicators.c unknown-indicator"],
    ],
    ["an unknown denominator in iMeta", [{ step: "denominate" }], ["m.csv Denominator unknown-denominator"]],
    [
      "an unknown denominator in the plan",
      [{ step: "denominate", denominators: { b: "gdp" } }],
      ["plan.json steps.0.denominators.b unknown-denominator"],
    ],
    [
      "a reversed range",
      [{ step: "normalise", method: "min-max", range: [5, 1] }],
      ["plan.json steps.0.range reversed"],
    ],
    [
      "a reversed range in iMeta",
      [{ step: "normalise", method: "min-max", from_meta: true }],
      ["m.csv minmax_lower reversed"],
    ],
    [
      "a deviation of 0 in iMeta",
      [{ step: "normalise", method: "z-score", from_meta: true }],
      ["m.csv zscore_sd range"],
    ],
    ["goalposts that nothing gives", [goalposts], ["plan.json steps.0 no-goalposts"]],
    ["goalposts that coincide in iMeta", [{ ...goalposts, from_meta: true }], ["m.csv goalpost_lower reversed"]],
    [
      "goalposts of an indicator that nothing gives",
      [{ step: "normalise", method: "rank", indicators: { b: { method: "goalposts", low: 1 } } }],
      ["plan.json steps.0.indicators.b no-goalposts"],
    ],
    [
      "goalposts without a logarithm",
      [
        {
          step: "normalise",
          method: "rank",
          indicators: { b: { method: "goalposts", low: 0, high: 1, transform: "log" } },
        },
      ],
      ["plan.json steps.0.indicators.b goalpost-log"],
    ],
    ["a target that nothing gives", [target], ["m.csv Target no-target"]],
    [
      "an unknown reference",
      [{ step: "normalise", method: "distance-to-reference", reference: "z" }],
      ["plan.json steps.0.reference unknown-unit"],
    ],
    [
      "a reversed optimum",
      [{ step: "normalise", method: "interval-optimum", optimum: [2, 1] }],
      ["plan.json steps.0.optimum reversed"],
    ],
    [
      "half the bounds of an optimum",
      [{ step: "normalise", method: "interval-optimum", optimum: [1, 2], low: 0 }],
      ["plan.json steps.0.low half-bounds"],
    ],
    ["a level above the top", [{ step: "aggregate", levels: { 3: {} } }], ["plan.json steps.0.levels.3 unknown-level"]],
    [
      "a generalised mean without power",
      [{ step: "aggregate", method: "generalised" }],
      ["plan.json steps.0.method no-power"],
    ],
    [
      "weights of an unknown code",
      [{ step: "aggregate", weights: { A: 1 } }],
      ["plan.json steps.0.weights.A unknown-code"],
    ],
    [
      "weights that add up to 0",
      [{ step: "aggregate", weights: { a: 0, b: 0 } }],
      ["plan.json steps.0.weights weights"],
    ],
    ["a step after normalise", [{ step: "normalise", method: "rank" }, first], ["plan.json steps.1.step step-order"]],
    ["a step twice", [{ step: "aggregate" }, { step: "aggregate" }], ["plan.json steps.1.step repeated-step"]],
  ])("%s", (_, steps, expected) => expect(told(steps)).toEqual(expected));
  it("a pooled reference in data of several years, of which panel methods are fine", () => {
    const reference = { step: "normalise", method: "distance-to-reference", reference: "x" };
    expect(told([reference], panel)).toEqual(["plan.json steps.0.reference pooled-reference"]);
    expect(told([{ ...reference, years: "each" }], panel)).toEqual([]);
    expect(told([{ step: "impute", method: "panel-latest" }], panel)).toEqual([]);
  });
  it("nothing to divide", () => {
    const bare = {
      ...project,
      meta: { ...project.meta, rows: project.meta.rows.map((row) => ({ ...row, Denominator: null })) },
    };
    expect(told([{ step: "denominate" }], bare)).toEqual(["plan.json steps.0.step no-denominators"]);
  });
  it("what another step lacks, though one has a wrong form", () =>
    expect(
      told([
        { step: "treat", winmax: -1 },
        { ...first, indicators: ["q"] },
      ]),
    ).toEqual(["plan.json steps.0.winmax range", "plan.json steps.1.indicators.0 unknown-indicator"]));
  it("a code that differs in case, with what to write; units are not asked for where the figures do not hold", () => {
    expect(problemsOf([{ ...first, indicators: ["A"] }])[0]?.fix).toEqual({ zh: "写 a", en: "Write a." });
    expect(told([{ step: "screen", by: "both", keep: ["z"] }], { ...project, project: null })).toEqual([]);
  });
  it("the line of each key, in both languages", () => {
    const text = '{\n  "steps": [\n    { "step": "impute", "method": "mean",\n      "indicators": ["q"] }\n  ]\n}';
    const [problem] = readPlan({ file: "plan.json", bytes: bytes(text) }, project).problems;
    expect(problem).toMatchObject({ line: 4, value: "q" });
    expect(problem?.message).toEqual({
      zh: "应为 iMeta 中指标的 iCode，实为“q”",
      en: 'expected the iCode of an indicator of iMeta, got "q"',
    });
  });
});
