import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytes, problemsOf, project, told } from "../../../fixtures/project/small-plan.ts";
import { readPlan } from "./read-plan.ts";

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
  const reading = (text: string) => readPlan({ file: "plan.json", bytes: bytes(text) }, project);
  it("what ends early, in one problem with line and column and no word of the engine", () => {
    const { plan, problems } = reading('{\n  "steps": [\n    { "step": "treat" }\n');
    expect(plan).toBeNull();
    expect(problems.length).toBe(1);
    expect(problems[0]).toMatchObject({ file: "plan.json", line: 3, position: 24, rule: "json" });
    expect(problems[0]?.message).toEqual({
      zh: "不是合法的 JSON（第 24 列）：文件似乎提前结束，缺少右括号 } 或 ]",
      en: "not valid JSON at column 24; the file seems to end early, a closing } or ] is missing",
    });
    expect(problems[0]?.fix.en).toBe("Complete the file; its last signs are ]}; or get the whole of it anew.");
    expect(reading('{ "steps": [{ "step": "tre').problems[0]?.message.en).toContain(
      "a closing quotation mark is missing",
    );
    expect(reading("").problems[0]?.message.en).toBe("not valid JSON at column 1; the file seems to end early");
  });
  it("what is no JSON at a place inside, with what should stand there", () => {
    const { problems } = reading('{\n  "steps": [\n    { "step": "treat" },\n  ]\n}');
    expect(problems.map(({ line, position, rule, message }) => [line, position, rule, message])).toEqual([
      [
        4,
        3,
        "json",
        {
          zh: "不是合法的 JSON：此处（第 3 列）应为一个值，实为“]”",
          en: 'not valid JSON at this place, column 3: expected a value, got "]"',
        },
      ],
    ]);
    expect(reading("steps:\n- step: treat\n").problems.map(({ rule }) => rule)).toEqual(["json"]);
  });
  it("a key twice, beside all else", () => {
    const text =
      '{"steps": [{"step": "treat", "winmax": 1, "winmax": -2}, {"step": "impute", "method": "mean", "indicators": ["q"]}]}';
    expect(reading(text).problems.map(({ rule }) => rule)).toEqual(["duplicate-key", "range", "unknown-indicator"]);
  });
  it("numbers as they stand, text in quotation marks", () => {
    const [number, text] = problemsOf([{ step: "treat", winmax: 1.75, skewness: "2" }]);
    expect(number?.message).toEqual({ zh: "应为整数，实为 1.75", en: "expected a whole number, got 1.75" });
    expect(text?.message).toEqual({ zh: "应为数字，实为“2”", en: 'expected a number, got "2"' });
    const [reversed] = problemsOf([{ step: "normalise", method: "min-max", range: [5, 1] }]);
    expect(reversed?.message.en).toBe("expected a lower end below the upper one, got 5, 1");
  });
  it("a key twice, and accepts tabs", () => {
    const twice = bytes('{"steps": [{"step": "treat", "winmax": 1, "winmax": 2}]}');
    expect(readPlan({ file: "plan.json", bytes: twice }, project).problems[0]?.rule).toBe("duplicate-key");
    const tabbed = bytes('{\n\t"steps": [\n\t\t{ "step": "treat" }\n\t]\n}');
    expect(readPlan({ file: "plan.json", bytes: tabbed }, project).problems).toEqual([]);
  });
});

it("readPlan() never throws, whatever a step holds, and gives a plan exactly where there is no problem", () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom("rank", "goalposts", "interval-optimum", "group-mean", [1, 0], ["a", 1], { a: { method: "x" } }),
  );
  const keys = [
    "method",
    "indicators",
    "range",
    "optimum",
    "group",
    "levels",
    "weights",
    "keep",
    "by",
    "low",
    "power",
    "q",
  ];
  const names = fc.constantFrom("impute", "normalise", "aggregate", "screen", "treat", "denominate", "other");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(names, fc.dictionary(fc.constantFrom(...keys), value)), { maxLength: 3 }),
      (given) => {
        const steps = given.map(([step, rest]) => ({ step, ...rest }));
        const { plan, problems } = readPlan({ file: "p", bytes: bytes(JSON.stringify({ steps })) }, project);
        expect(plan === null).toBe(problems.length > 0);
        const keysOf = problems.flatMap(({ file, column, rule, value }) =>
          file === "p" ? `${column} ${rule} ${value}` : [],
        );
        expect(keysOf).toEqual([...new Set(keysOf)]);
      },
    ),
    { numRuns: 300 },
  );
});
