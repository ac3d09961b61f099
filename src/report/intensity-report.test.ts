import { expect, it } from "vitest";
import {
  contributionFinding,
  contributionName,
  intensiveIndustryFindings,
  intensiveRegionFindings,
  intensiveRegions,
  judgedBy,
  regionContributions,
  supportFinding,
} from "./intensity-report.ts";
import { plainText } from "./segment.ts";
import { tinyEdition } from "./tiny-edition.ts";
import { tinyIndustries, tinyIntensity } from "./tiny-industries.ts";

const region = (entity_id: string, right: string, margin: number, verdict: "in" | "out") =>
  tinyIntensity({ entity_id, right, margin, verdict, borderline: Math.abs(margin - 1) < 0.1 ? "yes" : null });
const industry = (industry_id: string, rule: "project" | "uspto" | "cnipa", verdict: "in" | "out" | null) =>
  tinyIntensity({ industry_id, rule, verdict });
const view = tinyIndustries({
  results: {
    intensive: [
      region("110000", "patent", 1.5, "in"),
      region("110000", "mark", 0.5, "out"),
      region("500000", "patent", 2.25, "in"),
      region("500000", "mark", 1.05, "in"),
      region("510000", "patent", 3, "out"),
      industry("I6-AUTO", "project", "in"),
      industry("I6-AUTO", "uspto", "in"),
      industry("I6-ENERGY", "project", "in"),
      industry("I6-ENERGY", "uspto", "out"),
      industry("I6-ENERGY", "cnipa", null),
    ],
  },
});

it("intensiveRegions are those with a verdict for it, in most kinds first; a high density alone is none", () =>
  expect(intensiveRegions(view).map(({ region, kinds }) => [region.entity_id, kinds])).toEqual([
    ["500000", 2],
    ["110000", 1],
  ]));
it("intensiveRegionFindings name the densest of each kind, those in all, and those near the bound", () => {
  const found = intensiveRegionFindings(view, "zh");
  expect(found.map(plainText)).toEqual([
    "专利密集的有 2 个，密度与平均之比最高的是重庆（2.25）、北京（1.50）。",
    "商标密集的有 1 个，密度与平均之比最高的是重庆（1.05）。",
    "2 类都密集的有 1 个：重庆。",
    "已判为密集、但离界限很近，换一年可能改判的：重庆。",
  ]);
  expect(found[0]![1]).toBe("重庆（");
  expect(found[0]![2]).toEqual({ text: "2.25", href: "/numbers/nation-2023/500000/#d-patent-project" });
});
it("where nothing is intensive it says so", () =>
  expect(intensiveRegionFindings(tinyIndustries(), "en").map(plainText)).toEqual([
    "Patents: no provincial unit is intensive.",
    "Trade marks: no provincial unit is intensive.",
    "No provincial unit is intensive in all 2 kinds.",
  ]));
it("judgedBy counts rules that decided and those that say intensive; an open one is no verdict", () => {
  expect(judgedBy(view, "I6-AUTO", "patent")).toMatchObject({ judged: 2, inside: 2 });
  expect(judgedBy(view, "I6-ENERGY", "patent")).toMatchObject({ judged: 2, inside: 1 });
});
it("intensiveIndustryFindings count rule by rule, and name those that every rule agrees on", () =>
  expect(intensiveIndustryFindings(view, "zh").map(plainText)).toEqual([
    "2 个产业中，按本项目规则 2 个专利密集，按美国规则 1 个专利密集，按国家三项判定 0 个专利密集。",
    "各种规则都判为专利密集的：汽车。",
  ]));
it("supportFinding says the newest figure that was published, with its row", () => {
  const row = (year: number, value: number | null) => ({
    ...{ quantity: "added", entity_id: "100000", industry_id: null, year, value, unit: "亿元" },
    ...{ status: "final" as const, source: `data/raw/x/${year}.csv:2` },
  });
  const plan = { support: [{ id: "added", name: { zh: "增加值", en: "value added" } }] } as never;
  const units = [{ unit: "亿元", name_en: "100 million yuan" }] as never;
  const published = { site: { repository: "" } as never, units };
  const found = tinyIndustries({ plan, results: { support: [row(2019, 7), row(2020, 168713), row(2021, null)] } });
  expect(plainText(supportFinding(found, published, "zh"))).toBe("公布的真实数：增加值 2020 年 168\u2009713 亿元。");
  expect(supportFinding(found, published, "en")[2]).toEqual({ text: "168\u2009713", href: "/data/raw/x/2020.csv" });
  expect(plainText(supportFinding(found, published, "en"))).toBe(
    "Published, and real: value added in 2020: 168\u2009713 (100 million yuan).",
  );
  expect(supportFinding(view, published, "en")).toEqual([]);
});
it("regionContributions lists the regions that have the indicator, none where the model names none", () => {
  const values = { "500000 NP01": { scored: 5 }, "110000 NP01": { scored: 7 }, "510000 NP01": { scored: null } };
  const whole = { "100000 NP01": { scored: 6 } };
  const told = { ...tinyIndustries(), base: tinyEdition({ values: { ...values, ...whole } }) };
  expect(
    regionContributions(told)
      .map(({ region, value }) => [region.entity_id, value])
      .slice(0, 2),
  ).toEqual([
    ["110000", 7],
    ["500000", 5],
  ]);
  expect(contributionName(told, "zh")).toBe("研发强度");
  expect(contributionName(told, "en")).toBe("R&D intensity over GDP");
  expect(plainText(contributionFinding(told, "en"))).toMatch(
    /^R&D intensity over GDP: 6.00% in the nation, more in 1 of /,
  );
  const silent = { ...told, plan: { ...told.plan, contribution: null } };
  expect(regionContributions(silent)).toEqual([]);
  expect(contributionFinding(silent, "en")).toEqual([]);
});
