import { describe, expect, it } from "vitest";
import { type AnalysisLetter, isAnalysisRight } from "./analysis-forms.ts";
import type { Row } from "./result-tables.ts";

const interval = (quantity: string, low: string, high: string): Row => ({
  quantity,
  low,
  high,
  median: "",
  published: "",
});
const rows: Readonly<Record<string, readonly Row[]>> = {
  rank: [interval("rank", "14.0000", "17.9500")],
  score: [interval("score", "26.3298", "53.6955")],
  net: [interval("net-change", "-0.1218", "0.1788")],
  none: [interval("rank", "", "")],
  sure: [{ class: "third", probability: "0.8000", published: "yes" }],
  open: [
    { class: "fourth", probability: "0.4210", published: "" },
    { class: "third", probability: "0.5790", published: "yes" },
  ],
  change: [
    { measure: "score", block: "total", before: "46.3702", after: "49.7151", contribution: "3.3450" },
    { measure: "score", block: "own", before: "", after: "", contribution: "0.8510" },
  ],
  place: [{ measure: "rank", block: "total", before: "19.0000", after: "18.0000", contribution: "-1.0000" }],
  parts: [
    { measure: "score", block: "total", before: "46.3702", after: "49.7151", contribution: "3.3449" },
    { measure: "score", block: "own", indicator: "", contribution: "3.3449" },
    { measure: "score", block: "own", indicator: "A", contribution: "-0.7000" },
    { measure: "score", block: "own", indicator: "B", contribution: "2.0000" },
    { measure: "score", block: "own", indicator: "C", contribution: "2.0449" },
  ],
  worth: [
    { measure: "rank", block: "total", before: "19.0000", after: "17.0000", contribution: "-2.0000" },
    { measure: "rank", block: "own-score", contribution: "-2.5000" },
    { measure: "rank", block: "others-scores", contribution: "1.0000" },
  ],
  face: [{ value: "54.5499" }],
  empty: [{ value: "" }],
  plane: [
    {
      ...{ x: "79.7527", y: "90.7375", cut_x: "", cut_y: "", x_before: "", y_before: "" },
      ...{
        distance_x: "7.0504",
        distance_y: "-2.0000",
        quadrant: "thriving",
        quadrant_before: "",
        probability: "0.6840",
      },
    },
  ],
  beside: [{ value: "1943.3713", ratio: "0.3227" }],
  apart: [{ value: "", ratio: "" }],
  growth: [{ growth: "22.0027", gap: "19.7220", type: "property-ahead", tau: "1.0000", p: "0.0003" }],
};
const right: readonly (readonly [AnalysisLetter, string, string])[] = [
  ["u", "rank", "14—18"],
  ["u", "score", "26.3–53.7"],
  ["u", "net", "−0.12 至 0.18"],
  ["u", "none", "—"],
  ["p", "sure", "80%"],
  ["p", "sure", "第三梯队"],
  ["p", "open", "58%"],
  ["p", "open", "between fourth tier and third tier"],
  ["p", "open", "待检验"],
  ["c", "change", "+3.3"],
  ["c", "change", "+0.85"],
  ["c", "change", "46.4"],
  ["c", "place", "19→18"],
  ["c", "place", "位次升 1 位"],
  ["c", "parts", "−0.7"],
  ["c", "parts", "+1.3"],
  ["c", "worth", "升 2.5 位"],
  ["c", "worth", "1 place down"],
  ["f", "face", "54.5"],
  ["f", "empty", "—"],
  ["x", "plane", "运用需求 79.8"],
  ["x", "plane", "+7.1"],
  ["x", "plane", "介于供需两旺与运用超前之间"],
  ["g", "growth", "+22.0%"],
  ["g", "growth", "+19.7"],
  ["g", "growth", "τ 1.00，p <0.001"],
  ["g", "growth", "知识产权增长超前"],
  ["w", "beside", "1943"],
  ["w", "beside", "0.32"],
  ["w", "apart", "—"],
];
const wrong: readonly (readonly [AnalysisLetter, string, string])[] = [
  ["u", "rank", "14—17"],
  ["u", "score", "26.3–53.6"],
  ["u", "none", "1—31"],
  ["p", "sure", "81%"],
  ["p", "sure", "介于第四梯队与第三梯队之间"],
  ["p", "open", "第三梯队"],
  ["c", "parts", "+3.1"],
  ["c", "worth", "降 2.5 位"],
  ["c", "worth", "2.5 places"],
  ["c", "change", "3.3"],
  ["c", "change", "+3.2"],
  ["c", "place", "位次降 1 位"],
  ["f", "face", "54.6"],
  ["f", "face", "—"],
  ["x", "plane", "供需两旺"],
  ["x", "plane", "运用需求 79.7"],
  ["g", "growth", "+22.1%"],
  ["g", "growth", "τ 1.00，p 0.010"],
  ["w", "beside", "1944"],
  ["w", "beside", "0.33"],
  ["w", "apart", "0.00"],
];
const judge = ([letter, of, text]: readonly [AnalysisLetter, string, string]) =>
  isAnalysisRight(text, letter, { rows: rows[of]!, sureFrom: 0.8 });

describe("isAnalysisRight", () => {
  it.each(right)("%s of %s may print %s", (...given) => expect(judge(given)).toBe(true));
  it.each(wrong)("%s of %s may not print %s", (...given) => expect(judge(given)).toBe(false));
});
