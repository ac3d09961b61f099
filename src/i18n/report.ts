import { scoped } from "./in-scope.ts";
import type { Words } from "./lang.ts";

/** Labels of the report, the methods, the help pages and the glossary that stand in more than one place. */
export const reportWords = {
  report: { zh: "布局分析报告", en: "Layout report" },
  reports: { zh: "年度报告", en: "Reports" },
  chapters: { zh: "目录", en: "Contents" },
  keyNumbers: { zh: "关键数", en: "Key numbers" },
  findings: { zh: "五条发现", en: "Five findings" },
  downloads: { zh: "下载", en: "Downloads" },
  cite: { zh: "引用", en: "How to cite" },
  citeNote: {
    zh: "地址长期不变；引用时写明版次与状态。",
    en: "The address stays; name the edition and its state.",
  },
  previousEdition: { zh: "上一版", en: "Previous edition" },
  nextEdition: { zh: "下一版", en: "Next edition" },
  superseded: { zh: "已有新版", en: "Superseded" },
  noChapters: {
    zh: "本版没有文字报告，有全部数值、各区域页、指标页、匹配页和出处页。",
    en: "This edition has no written report; it has every number, and the pages of its entities, indicators, matching and passports.",
  },
  chapterGaps: {
    zh: "各章沿用整部报告的编号。空缺的各章，本版没有数可写，或由本版的其他页面承担。",
    en: "Chapters keep the numbers they have in the whole report. For those missing this edition has no figures, or pages of its own.",
  },
  pages: { zh: "本版各页", en: "Pages of this edition" },
  entity: { zh: "单元", en: "Entity" },
  indicator: { zh: "指标", en: "Indicator" },
  capability: { zh: "能力", en: "Capability" },
  pair: { zh: "配对", en: "Pair" },
  score: { zh: "得分", en: "Score" },
  rank: { zh: "位次", en: "Rank" },
  tier: { zh: "梯队", en: "Tier" },
  grade: { zh: "协调等级", en: "Grade" },
  value: { zh: "数值", en: "Value" },
  unit: { zh: "单位", en: "Unit" },
  change: { zh: "比上一版", en: "Change" },
  rankChange: { zh: "位次变动", en: "Places gained" },
  home: { zh: "本地", en: "Home" },
  neighbours: { zh: "周边", en: "Neighbours" },
  matching: { zh: "匹配度 M", en: "Matching M" },
  coordination: { zh: "协调度 D*", en: "Coordination D*" },
  coupling: { zh: "修正耦合度 C*", en: "Coupling C*" },
  development: { zh: "水平 T", en: "Level T" },
  bias: { zh: "偏向 g", en: "Bias g" },
  change3: { zh: "三年变化", en: "3-year change" },
  netChange3: { zh: "净变化", en: "Net change" },
  share: { zh: "{whole}份额", en: "Share of {compared}" },
  relativeMatch: { zh: "相对匹配 Qᵣ", en: "Relative match Qᵣ" },
  year: { zh: "年份", en: "Years" },
  status: { zh: "状态", en: "Status" },
  publisher: { zh: "发布机构", en: "Publisher" },
  publication: { zh: "出版物", en: "Publication" },
  licence: { zh: "许可", en: "Licence" },
  dataset: { zh: "数据集", en: "Dataset" },
  reason: { zh: "原因", en: "Reason" },
  weight: { zh: "权重", en: "Weight" },
  low: { zh: "下限", en: "Low" },
  high: { zh: "上限", en: "High" },
  passport: { zh: "出处", en: "Passport" },
  seeAlso: { zh: "参见", en: "See" },
  figure: { zh: "图", en: "Figure" },
  table: { zh: "表", en: "Table" },
  source: { zh: "来源", en: "Source" },
  note: { zh: "注", en: "Note" },
  computedSource: { zh: "本版结果文件", en: "the result files of this edition" },
  updated: { zh: "版次", en: "Edition" },
  points: { zh: "分", en: "points" },
  none: { zh: "无", en: "none" },
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },
  example: { zh: "算例", en: "Worked example" },
  edgeCases: { zh: "边界情形", en: "Edge cases" },
  formula: { zh: "公式", en: "Formula" },
  glossary: { zh: "术语", en: "Glossary" },
  methods: { zh: "方法", en: "Methods" },
  howToRead: { zh: "怎样读", en: "How to read" },
} as const satisfies Record<string, Words>;

/** The downloads that every edition has, by table. */
export const downloadWordsOf = scoped({
  indicators: { zh: "指标值与指标得分", en: "Indicator values and scores" },
  scores: { zh: "能力、资源与综合得分、位次", en: "Scores and ranks of capabilities, resources and level" },
  matching: { zh: "匹配度、协调度、变化", en: "Matching, coordination and change" },
  situation: {
    zh: "数量、{whole}份额、区位商、集中度与邻接自相关",
    en: "Amounts, {share} shares, location quotients, concentration and autocorrelation",
  },
  dynamics: { zh: "增速、趋势与增速差", en: "Growth, trend and gap" },
  quality: { zh: "整体质量五面与合成", en: "Five faces of overall quality and their composite" },
  quadrants: { zh: "三个平面的四象限", en: "Quadrants of three planes" },
  sensitivity: { zh: "重复演算的中位数与区间", en: "Medians and intervals of rebuilds" },
  stability: { zh: "梯队、等级、象限与变化方向的概率", en: "Probabilities of tiers, grades, quadrants and directions" },
  sobol: { zh: "各因素对位次的影响", en: "What moves the places, factor by factor" },
  coherence: { zh: "各要素的内部一致性", en: "Coherence of every node" },
  changes: { zh: "与上一版相比的变动分解", en: "Why scores and ranks moved since the edition before" },
  outlook: {
    zh: "全国各指标的三年展望（外推，不是事实）",
    en: "Three-year outlook of every national indicator (extrapolated, not a fact)",
  },
  inputs: { zh: "所用的每一格数据与出处", en: "Every cell used, with its source" },
} as const satisfies Record<string, Words>);
export type DownloadTable = keyof ReturnType<typeof downloadWordsOf>;

/**
 * A count up to 99 in Chinese numerals.
 * @example chineseNumber(21); // => "二十一"
 */
export function chineseNumber(count: number): string {
  const digits = "〇一二三四五六七八九";
  if (!(count >= 0 && count < 100)) throw new RangeError(`chineseNumber: expected 0 to 99, got ${count}`);
  if (count < 10) return digits[count] ?? "";
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens === 1 ? "" : digits[tens]}十${ones === 0 ? "" : digits[ones]}`;
}

const englishNumbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/**
 * A small count in words, as prose writes it.
 * @example numberWord(7, "en"); // => "seven"
 */
export function numberWord(count: number, lang: "zh" | "en"): string {
  return lang === "zh" ? chineseNumber(count) : (englishNumbers[count] ?? String(count));
}
