import { expect, it } from "vitest";
import type { StabilityResult } from "../schema/sensitivity.ts";
import { gradeWords, isSure, quadrantWords, rankInterval, tierWords } from "./class-words.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { tinyClass, tinyInterval } from "./tiny-rows.ts";

const home = "500000";
type Row = readonly [name: string, probability: number, published?: "yes"];
const row = (scale: StabilityResult["scale"], item: string, [name, probability, published]: Row) =>
  tinyClass({ scale, item, class: name, probability, published: published ?? null });

const quadrant = {
  entity_id: home,
  plane: "creation",
  x: 40,
  y: 41,
  cut_x: 40.5,
  cut_y: 60,
  distance_x: -0.5,
  distance_y: -19,
  quadrant: "low-low",
  line: "x",
  reason: null,
  quadrant_median: null,
  median_reason: null,
  x_before: null,
  y_before: null,
  quadrant_before: null,
  before_reason: null,
  probability_reason: null,
  status: "final",
} as const;

it("tierWords(…) lies between the published tier and its neighbour until four in five draws are covered", () => {
  const scores = { "500000 level": { value: 51 } };
  const between = tinyEdition({
    scores,
    stability: [row("tier", "level", ["second", 0.42]), row("tier", "level", ["first", 0.58, "yes"])],
  });
  expect(tierWords(between, home, "level", "zh")).toEqual({
    text: "介于第二梯队与第一梯队之间",
    published: "第一梯队",
    ends: ["第二梯队", "第一梯队"],
    classes: 2,
    sure: false,
    probability: 0.58,
  });
  const sure = tinyEdition({
    scores,
    stability: [row("tier", "level", ["second", 0.2]), row("tier", "level", ["first", 0.8, "yes"])],
  });
  expect(tierWords(sure, home, "level", "en")).toMatchObject({
    text: "first tier",
    classes: 1,
    sure: true,
    probability: 0.8,
  });
});
it("tierWords(…) is the published tier where an edition has no rebuilds, and null without a score", () => {
  const view = tinyEdition({ scores: { "500000 level": { value: 51 } } });
  expect(tierWords(view, home, "level", "en")).toMatchObject({ text: "first tier", sure: true, probability: null });
  expect(tierWords(view, "110000", "level", "en")).toBeNull();
});
it("gradeWords(…) words a grade of D* likewise", () => {
  const view = tinyEdition({
    matches: { "500000 C-U": { coordination: 0.6, grade: "basic" } },
    stability: [row("grade", "C-U", ["severe", 0.59]), row("grade", "C-U", ["basic", 0.41, "yes"])],
  });
  expect(gradeWords(view, home, "C-U", "en")?.text).toBe("between uncoordinated and coordinated");
});
it("quadrantWords(…) names the likeliest others, the published first", () => {
  const at = (probability: number, ...others: readonly (readonly [string, number])[]) =>
    tinyEdition({
      quadrants: [{ ...quadrant, probability }],
      stability: [
        ...others.map((other) => row("quadrant", "creation", other)),
        row("quadrant", "creation", ["low-low", probability, "yes"]),
      ],
    });
  expect(quadrantWords(at(0.8, ["high-low", 0.2]), home, "creation", "en")).toMatchObject({
    text: "low-low",
    sure: true,
  });
  expect(quadrantWords(at(0.5, ["low-high", 0.1], ["high-low", 0.4]), home, "creation", "en")).toMatchObject({
    text: "between low-low and high-low",
    sure: false,
  });
  expect(quadrantWords(at(0.45, ["low-high", 0.2], ["high-low", 0.35]), home, "creation", "zh")?.text).toBe(
    "介于low-low 区与high-low 区之间",
  );
  expect(quadrantWords(at(0.4, ["low-high", 0.3], ["high-low", 0.3]), home, "creation", "en")?.text).toBe(
    "low-low, low-high or high-low",
  );
  expect(quadrantWords(at(0.4, ["low-high", 0.3], ["high-low", 0.3]), home, "creation", "en")?.classes).toBe(3);
  expect(quadrantWords(tinyEdition(), home, "creation", "en")).toBeNull();
});
it("quadrantWords(…) is not sure of a quadrant that the median as the cut would change", () => {
  const view = tinyEdition({
    quadrants: [{ ...quadrant, probability: 1, quadrant_median: "high-low" }],
    stability: [row("quadrant", "creation", ["low-low", 1, "yes"])],
  });
  expect(quadrantWords(view, home, "creation", "en")).toMatchObject({ text: "low-low", sure: false });
});
it("isSure(probability) asks for that of the highest class of stability, and null is never sure", () => {
  expect(isSure(tinyEdition(), 0.8)).toBe(true);
  expect(isSure(tinyEdition(), 0.7999)).toBe(false);
  expect(isSure(tinyEdition(), null)).toBe(false);
});
it("rankInterval(…) prints both ends, one place where they are the same, and null without rebuilds", () => {
  const rank = tinyInterval({ quantity: "rank", item: "level", low: 14, high: 18 });
  expect(rankInterval(tinyEdition({ sensitivity: [rank] }), home, "level", "zh")).toBe("14—18");
  expect(rankInterval(tinyEdition({ sensitivity: [{ ...rank, high: 14 }] }), home, "level", "en")).toBe("14");
  expect(rankInterval(tinyEdition(), home, "level", "en")).toBeNull();
});
