import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { glossaryRow } from "../schema/glossary.ts";
import { readTable } from "../tables/read-table.ts";
import { glossaryTerms, termAnchor } from "./glossary.ts";

const path = "data/reference/glossary.csv";
const text = readFileSync(join(import.meta.dirname, "../..", path), "utf8");
const { rows, problems } = readTable(path, text, { schema: glossaryRow });

it("the glossary reads without problems and has at least 45 terms, each once in both languages", () => {
  expect(problems).toEqual([]);
  expect(rows.length).toBeGreaterThanOrEqual(45);
  expect(new Set(rows.map((row) => row.term_zh)).size).toBe(rows.length);
  expect(glossaryTerms(rows, "en")).toHaveLength(rows.length);
});

it("it holds the terms that the project writes its code and pages with", () => {
  const terms = new Set(rows.map((row) => row.term_zh));
  const own =
    "知识产权,区域布局,导向目录,条目,区县,功能单元,产业,比较对象,评价单元,指标,要素,范围,单位,上下限,权重,版次,年份,创造潜力,创造能力,运用能力,运用需求,创新资源,知识产权资源,产业资源,静态态势分析,动态匹配分析,整体质量分析,匹配度,耦合度,协调度,区位商,密集型,等级（规则、发布）,导向类型,措施,依据,试点,台账,简报,修订,更正";
  expect(own.split(",").filter((term) => !terms.has(term))).toEqual([]);
});

it("a term has the same anchor in both languages", () => {
  const anchors = (lang: "zh" | "en") =>
    glossaryTerms(rows, lang)
      .map((term) => term.id)
      .sort();
  expect(anchors("zh")).toEqual(anchors("en"));
  expect(termAnchor("grade (rule, published)")).toBe("grade-rule-published");
});

it("two terms of one anchor throw", () => {
  expect(() => glossaryTerms([rows[0]!, rows[0]!], "zh")).toThrow(RangeError);
});
