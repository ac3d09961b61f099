import { expect, it } from "vitest";
import { nearestFindings } from "./nearest-finding.ts";
import { plainText } from "./segment.ts";
import { tinyCondition, tinyIndustries } from "./tiny-industries.ts";

const verdicts = (industry_id: string, ...holds: ("yes" | "no" | null)[]) =>
  ["innovation", "market", "none"].map((advantage, at) =>
    tinyCondition({ industry_id, advantage, condition: "verdict", holds: holds[at]! }),
  );
const energy = (advantage: string, condition: string, value: number, at_least = 60) => {
  const holds = value >= at_least ? "yes" : "no";
  return tinyCondition({ industry_id: "I6-ENERGY", advantage, condition, value, at_least, holds });
};
const said = (...conditions: ReturnType<typeof energy>[]) =>
  nearestFindings(
    tinyIndustries({
      results: {
        advantages: [
          ...verdicts("I6-AUTO", "no", "yes", "no"),
          ...verdicts("I6-ENERGY", "no", "no", "yes"),
          ...conditions,
        ],
      },
    }),
    "zh",
  );

it("nearestFindings say the score that lacks least of each industry without any, with its passport", () => {
  const [near, back] = said(energy("innovation", "N", 58.75), energy("market", "E", 40));
  expect(plainText(near!)).toBe("只差得分、离界限最近的：能源“创新优势”得分 58.8（界限 60.0）。");
  expect(near![2]).toEqual({ text: "58.8", href: "/numbers/nation-2023/I6-ENERGY/#s-N" });
  expect(back).toEqual([]);
});
it("a score that another condition holds back as well is not the nearest", () => {
  const [near] = said(
    energy("innovation", "N", 59),
    energy("innovation", "IP01/nation", 0.7, 1),
    energy("market", "E", 40),
  );
  expect(plainText(near!)).toBe("只差得分、离界限最近的：能源“市场优势”得分 40.0（界限 60.0）。");
});
it("where a score reaches its bound the condition that fails is said, with its passport", () => {
  const [near, back] = said(energy("innovation", "N", 70), energy("innovation", "IP01/nation", 0.7, 1));
  expect(near).toEqual([]);
  expect(plainText(back!)).toMatch(
    /^得分已达到界限、差在另一条件的：能源“创新优势”的IP01 .*，比全国同产业 0\.70（须不低于 1\.00）。$/,
  );
  expect(back).toContainEqual({ text: "0.70", href: "/numbers/nation-2023/I6-ENERGY/#a-innovation-IP01-nation" });
});
