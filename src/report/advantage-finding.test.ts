import { expect, it } from "vitest";
import { advantageCounts } from "./advantage-counts.ts";
import {
  advantageFinding,
  advantageName,
  advantagesTitle,
  conditionId,
  conditionName,
  familiesFinding,
  formatCondition,
} from "./advantage-finding.ts";
import { plainText } from "./segment.ts";
import { tinyCondition, tinyIndustries } from "./tiny-industries.ts";

const auto = { industry_id: "I6-AUTO" };
const energy = { industry_id: "I6-ENERGY" };
const verdict = { condition: "verdict" };
const view = tinyIndustries({
  results: {
    advantages: [
      tinyCondition({ ...auto, condition: "N", value: 40, at_least: 60, holds: "no" }),
      tinyCondition({ ...auto, condition: "IP01/nation", value: 1.25, at_least: 1, holds: "yes" }),
      tinyCondition({ ...auto, ...verdict, holds: "no" }),
      tinyCondition({ ...auto, advantage: "market", condition: "E", value: 61.34, at_least: 60, holds: "yes" }),
      tinyCondition({ ...auto, advantage: "market", ...verdict, holds: "yes" }),
      tinyCondition({ ...auto, advantage: "none", ...verdict, holds: "no" }),
      tinyCondition({ ...energy, condition: "N", at_least: 60, reason: "suppressed" }),
      tinyCondition({ ...energy, ...verdict, reason: "suppressed" }),
      tinyCondition({ ...energy, advantage: "market", condition: "E", value: 10, at_least: 60, holds: "no" }),
      tinyCondition({ ...energy, advantage: "market", ...verdict, holds: "no" }),
      tinyCondition({ ...energy, advantage: "none", ...verdict, reason: "suppressed" }),
    ],
  },
});
const said = (industry: string, lang: "zh" | "en") => advantageFinding(view, industry, lang).map(plainText);

it("advantageFinding says what an industry has and why, then the first condition that the others fail", () => {
  expect(said("I6-AUTO", "zh")).toEqual([
    "汽车有 1 种优势：市场优势（E 产业 61.3）。",
    "没有：创新优势（N 创新 40.0，须不低于 60.0）。",
  ]);
  expect(said("I6-AUTO", "en")).toEqual([
    "Cars: 1 of 2 advantages, market advantage (E industry 61.3).",
    "Not: innovation advantage (N innovation 40.0, must be at least 60.0).",
  ]);
});
it("advantageFinding tells what cannot be told apart from what is not there, with the reason", () =>
  expect(said("I6-ENERGY", "zh")).toEqual([
    "能源没有判明的优势。",
    "没有：市场优势（E 产业 10.0，须不低于 60.0）。",
    "不能判断：创新优势（样本不足，隐去）。",
  ]));
it("advantageFinding links each number to its condition on the passport page of the industry", () => {
  const links = advantageFinding(view, "I6-AUTO", "en")
    .flat()
    .filter((part) => typeof part !== "string");
  expect(links).toEqual([
    { text: "61.3", href: "/en/numbers/nation-2023/I6-AUTO/#a-market-E" },
    { text: "40.0", href: "/en/numbers/nation-2023/I6-AUTO/#a-innovation-N" },
  ]);
});
it("conditionName and conditionId name a score, an indicator and an indicator over the nation's", () => {
  expect(conditionName(view, "N", "zh")).toBe("N 创新");
  expect(conditionName(view, "IP01", "zh")).toBe("IP01 研发强度");
  expect(conditionName(view, "IP01/nation", "zh")).toBe("IP01 研发强度，比全国同产业");
  expect(conditionId({ advantage: "innovation", condition: "IP01/nation" })).toBe("innovation.IP01.nation");
});
it("formatCondition prints a score with one decimal and a ratio with two", () =>
  expect([formatCondition(view, "N", 60), formatCondition(view, "IP01/nation", 1)]).toEqual(["60.0", "1.00"]));
it("advantageName has a name for none of them", () =>
  expect([advantageName(view, "market", "en"), advantageName(view, "none", "en")]).toEqual([
    "market advantage",
    "None of them",
  ]));
it("advantageCounts counts who has an advantage, who has none, and of whom that is open", () => {
  const { having, none, open } = advantageCounts(view);
  expect([having("market"), having("innovation")]).toEqual([1, 0]);
  expect([none, open.map((row) => row.industry_id)]).toEqual([[], ["I6-ENERGY"]]);
});
it("titles say how many: of one industry, of all", () => {
  expect(advantagesTitle(view, "I6-AUTO", "zh")).toBe("2 种优势中有 1 种：市场优势");
  expect(advantagesTitle(view, "I6-ENERGY", "en")).toBe("None of 2 advantages could be shown");
  expect(familiesFinding(view, "zh")).toBe("2 个产业中，有创新优势的 0 个，有市场优势的 1 个。");
  expect(familiesFinding(view, "en")).toBe(
    "Of 2 industries 0 have the innovation advantage, 1 has the market advantage.",
  );
});
