import { describe, expect, it } from "vitest";
import { bytes, first, panel, problemsOf, project, told } from "../../../fixtures/project/small-plan.ts";
import { readPlan } from "./read-plan.ts";

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
  it.each([
    [
      "an unknown key",
      [{ step: "impute", method: "group-mean", group: "none", peers: 3 }],
      ["steps.0.peers unknown-key", "steps.0.group unknown-group"],
    ],
    [
      "a wrong method of impute",
      [{ step: "impute", method: "guess", group: "none", indicators: ["q"], min_peers: 0, peers: 3 }],
      [
        "steps.0.method choice",
        "steps.0.min_peers range",
        "steps.0.peers unknown-key",
        "steps.0.indicators.0 unknown-indicator",
        "steps.0.group unknown-group",
      ],
    ],
    [
      "a wrong method of normalise",
      [{ step: "normalise", method: "minmax", range: [5, 1], clamped: false, indicators: { q: { method: "rank" } } }],
      ["steps.0.method choice", "steps.0.indicators.q unknown-indicator", "steps.0.range reversed"],
    ],
    [
      "a wrong method of one indicator",
      [
        {
          step: "normalise",
          method: "min-max",
          range: [5, 1],
          indicators: { a: { method: "zz", low: 3, high: 2 }, q: {} },
        },
      ],
      [
        "steps.0.indicators.a.method choice",
        "steps.0.indicators.q.method missing-key",
        "steps.0.indicators.q unknown-indicator",
        "steps.0.range reversed",
        "steps.0.indicators.a reversed",
      ],
    ],
    [
      "a method without its parameter",
      [{ step: "normalise", method: "interval-optimum", range: [2, 1] }],
      ["steps.0.optimum missing-key", "steps.0.range reversed"],
    ],
    [
      "a weight of text",
      [{ step: "aggregate", weights: { a: "half", A: 1, b: -1 }, levels: { 7: { power: 2, order: 1 }, top: {} } }],
      [
        "steps.0.levels.7.order unknown-key",
        "steps.0.levels.top code",
        "steps.0.weights.a type",
        "steps.0.weights.b range",
        "steps.0.levels.7 unknown-level",
        "steps.0.weights.A unknown-code",
      ],
    ],
    [
      "an entry of a list",
      [{ step: "screen", by: "most", keep: ["x", 5, "z"], drop: ["x", 7] }],
      [
        "steps.0.by choice",
        "steps.0.keep.1 type",
        "steps.0.drop.1 type",
        "steps.0.keep.2 unknown-unit",
        "steps.0.keep.0 kept-and-dropped",
      ],
    ],
    [
      "a step in the wrong order",
      [
        { step: "normalise", method: "rnk" },
        { step: "treat", winmax: -1 },
        { step: "aggregate", extra: 1 },
        { step: "aggregate" },
      ],
      [
        "steps.0.method choice",
        "steps.1.winmax range",
        "steps.2.extra unknown-key",
        "steps.1.step step-order",
        "steps.3.step repeated-step",
      ],
    ],
    [
      "goalposts of text, not as goalposts that are lacking",
      [{ ...goalposts, low: "0", high: 1 }],
      ["steps.0.low type"],
    ],
    [
      "a typing error, and what lacks by it",
      [{ ...goalposts, lo: 0, high: 1 }],
      ["steps.0.lo unknown-key", "steps.0 no-goalposts"],
    ],
  ])("all else beside %s", (_, steps, expected) =>
    expect(told(steps)).toEqual(expected.map((each) => `plan.json ${each}`)),
  );
  it("a key of the plan itself beside the faults of its steps", () => {
    const text = JSON.stringify({ titel: "x", steps: [{ ...first, indicators: ["q"] }] });
    const { plan, problems } = readPlan({ file: "plan.json", bytes: bytes(text) }, project);
    expect(plan).toBeNull();
    expect(problems.map(({ rule }) => rule)).toEqual(["unknown-key", "unknown-indicator"]);
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
