import { describe, expect, it } from "vitest";
import { readStep } from "./read-step.ts";

/** The issues of a step as path and code. */
const told = (content: unknown) => readStep(content).issues.map(({ path, code }) => `${path.join(".")} ${code}`);

describe("readStep(content)", () => {
  it("reads a whole step as the schema does, defaults and all", () => {
    const { name, step, isPartial, issues } = readStep({ step: "treat", winmax: 3 });
    expect([name, isPartial, issues]).toEqual(["treat", false, []]);
    expect(step).toMatchObject({ step: "treat", winmax: 3, skewness: 2, kurtosis: 3.5 });
  });
  it.each([null, 5, "treat", [], {}, { step: "bake" }, { step: 3, winmax: -1 }])(
    "has no name and no step of %j",
    (content) => {
      const { name, step, isPartial, issues } = readStep(content);
      expect([name, step, isPartial]).toEqual([null, null, true]);
      expect(issues.length).toBeGreaterThan(0);
    },
  );
  it("sets a value aside that does not fit, tells it once, and takes the default in its place", () => {
    const { step, isPartial } = readStep({ step: "treat", winmax: -1, skewness: 4 });
    expect(step).toMatchObject({ winmax: 5, skewness: 4 });
    expect(isPartial).toBe(true);
    expect(told({ step: "treat", winmax: -1, skewness: "x" })).toEqual(["winmax too_small", "skewness invalid_type"]);
  });
  it("sets an unknown key aside without calling the step partial", () => {
    const { step, isPartial } = readStep({ step: "treat", winmaxx: 1 });
    expect([step?.step, isPartial]).toEqual(["treat", false]);
    expect(told({ step: "treat", winmaxx: 1 })).toEqual([" unrecognized_keys"]);
  });
  it("replaces a method that is none, and blames no key that another method knows", () => {
    const { step } = readStep({ step: "normalise", method: "goalpost", low: 0, high: 9, lo: 1 });
    expect(step).toMatchObject({ method: "goalposts", low: 0, high: 9 });
    expect(told({ step: "normalise", method: "goalpost", low: 0, high: 9 })).toEqual(["method invalid_union"]);
    const { issues } = readStep({ step: "normalise", method: "goalpost", low: 0, high: 9, lo: 1 });
    expect(issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : []))).toEqual(["lo"]);
    expect(readStep({ step: "impute", method: "guess", group: "g" }).step).toMatchObject({ method: "group-mean" });
    expect(readStep({ step: "impute", method: "guess" }).step).toMatchObject({ method: "mean" });
  });
  it("keeps the other entries of a list, in their places", () => {
    const { step } = readStep({ step: "screen", by: "missing", keep: ["a", 5, "c"] });
    const keep = step?.step === "screen" ? step.keep : [];
    expect([keep.length, keep[0], keep[2]]).toEqual([3, "a", "c"]);
    expect(keep[1]).not.toBe("5");
  });
  it("tells a weight that is none, not all the weights", () =>
    expect(told({ step: "aggregate", weights: { a: "half", b: 1 } })).toEqual(["weights.a invalid_type"]));
  it("does not change what it is given", () => {
    const content = { step: "screen", by: "most", keep: ["a", 5] };
    const before = structuredClone(content);
    readStep(content);
    expect(content).toEqual(before);
  });
});
