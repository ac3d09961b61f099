import { expect, it } from "vitest";
import { committedCatalogue } from "../../fixtures/catalogue/view.ts";
import {
  amountName,
  evidenceParts,
  gradeClass,
  orientationName,
  proofLabel,
  proofName,
  publishedName,
  warningsNamed,
} from "./entry-names.ts";

const view = committedCatalogue("city-2023");
const source = {
  model: { industries: undefined },
  nodes: [{ id: "K", name_zh: "知识产权资源", name_en: "IP resources" }],
  pairs: [{ pair: "K-E", name_zh: "知识产权与产业", name_en: "IP and industry" }],
  indicators: [{ id: "C07", name_zh: "地理标志", name_en: "Geographical indications" }],
  industryIndicators: [],
};

it("publishedName(entry) carries the mark of its rule, unless another step gave the grade", () => {
  const marked = view.entries.find((row) => row.rule === "8" && row.published_grade === row.rule_grade)!;
  expect(publishedName(view, marked)!.zh).toBe("培育引导（观察）");
  expect(publishedName(view, { ...marked, published_grade: "adjusted" })!.zh).toBe("优化调整");
  expect(publishedName(view, { ...marked, published_grade: null })).toBeNull();
});
it("gradeClass tells the place among the grades, and none for what has no grade yet", () => {
  expect(["key", "prudent", "ungraded", null].map((grade) => gradeClass(view, grade))).toEqual([
    "grade-1",
    "grade-5",
    "grade-none",
    "grade-none",
  ]);
});
it("orientationName and warningsNamed go by the plan", () => {
  expect(orientationName(view, "complete")!.en).toBe("make up");
  expect(orientationName(view, null)).toBeNull();
  expect(warningsNamed(view, { warning: "risk" }).map(({ name }) => name.zh)).toEqual(["风险预警"]);
  expect(warningsNamed(view, { warning: null })).toEqual([]);
});
it.each([
  ["K", "知识产权资源"],
  ["M.K-E", "匹配度：知识产权与产业"],
  ["C07", "地理标志"],
  ["grade.key", "条目数：重点支持"],
  ["stability.K", "所在梯队的概率：知识产权资源"],
  ["lq.E", "产业区位商"],
  ["planned", "市级以上规划列名 Z"],
  ["nothing.known", "nothing.known"],
])("proofName(%s) is %s", (quantity, name) => expect(proofName(quantity, { view, source }).zh).toBe(name));
it("evidenceParts(rows) parts what rules judge from the rest", () => {
  const { judged, others } = evidenceParts([{ quantity: "K" }, { quantity: "IP01" }, { quantity: "planned" }]);
  expect([judged, others].map((rows) => rows.map(({ quantity }) => quantity))).toEqual([["K", "planned"], ["IP01"]]);
});
it("amountName has a letter behind it where formulas have one", () => {
  expect(["K", "M", "share_change", "NC06"].map((name) => amountName(name, "zh"))).toEqual([
    "知识产权 K",
    "匹配度 M(K, E)",
    "份额五年变化",
    "NC06",
  ]);
});
it("proofLabel says letter and percentile", () => {
  const nation = committedCatalogue("nation-2023");
  expect(proofLabel("K", { view, source, lang: "zh" })).toBe("知识产权资源 K");
  expect(proofLabel("K", { view: nation, source, lang: "zh" })).toBe("知识产权资源 K（百分位）");
  expect(proofLabel("K", { view: nation, source, lang: "en" })).toBe("IP resources K (percentile)");
});
