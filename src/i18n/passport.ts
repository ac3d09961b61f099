import { scoped } from "./in-scope.ts";
import type { Lang, Words } from "./lang.ts";

/** Words of the passport page: where every number of one entity comes from. */
export const passportWords = {
  title: { zh: "每个数的来历", en: "Where each number comes from" },
  intro: {
    zh: "本页列出这一版里这个单元的每一个数：公式、用到的每个数据格（附文件与行号）、上下限、权重、得分。结果文件的校验和在页末。",
    en: "Every number of this entity in this edition: its formula, every cell it used with file and line, goalposts, weights, score. Checksums of the result files stand at the end.",
  },
  indicators: { zh: "指标", en: "Indicators" },
  indicatorNote: {
    zh: "计分式里的 x 是计分值，取四位小数；得分由未舍入的值算出，末几位可略有出入。",
    en: "In the scoring formula x is the scored value with four decimals; scores are computed from unrounded values, so the last digits may differ.",
  },
  scores: { zh: "得分", en: "Scores" },
  matches: { zh: "匹配", en: "Matching" },
  matchNote: {
    zh: "各数取四位小数，末位因舍入可差 1。",
    en: "Numbers carry four decimals; the last may differ by one from rounding.",
  },
  situationMore: { zh: "态势的其他数", en: "Other figures of the situation" },
  quantity: { zh: "项目", en: "Quantity" },
  manifest: { zh: "校验和", en: "Checksums" },
  definition: { zh: "定义", en: "Definition" },
  formula: { zh: "公式", en: "Formula" },
  taken: { zh: "本单元取", en: "Taken here" },
  scoring: { zh: "计分式", en: "Scoring" },
  mean: { zh: "加权平均", en: "Weighted mean" },
  pooled: {
    zh: "计分取近三年分子之和除以分母之和。",
    en: "Scored on the sum of numerators over the sum of denominators of three years.",
  },
  log: { zh: "取 log(1+x) 后计分。", en: "Scored as log(1+x)." },
  yearValue: { zh: "本年值", en: "Year's value" },
  scored: { zh: "计分值", en: "Scored value" },
  goalposts: { zh: "上下限", en: "Goalposts" },
  score: { zh: "得分", en: "Score" },
  place: { zh: "位次", en: "Place" },
  status: { zh: "数据状态", en: "Status" },
  reason: { zh: "说明", en: "Note" },
  described: { zh: "只描述，不计分", en: "described only, not scored" },
  year: { zh: "年份", en: "Year" },
  entity: { zh: "单元", en: "Entity" },
  field: { zh: "数据", en: "Field" },
  value: { zh: "数值", en: "Value" },
  unit: { zh: "单位", en: "Unit" },
  publisher: { zh: "出处", en: "Publication" },
  source: { zh: "文件与行", en: "File and line" },
  noCells: { zh: "没有可用的数据格。", en: "No cell of input exists." },
  cells: { zh: "用到的数据格", en: "Cells used" },
  child: { zh: "下级", en: "Part" },
  weight: { zh: "权重", en: "Weight" },
  file: { zh: "文件", en: "File" },
  sha: { zh: "SHA-256", en: "SHA-256" },
  engine: { zh: "计算程序版本", en: "Engine version" },
  json: { zh: "本页 JSON", en: "This page as JSON" },
  page: { zh: "单元页", en: "Entity page" },
  clippedLow: { zh: "低于下限，按 0 分计", en: "below the low goalpost, scored 0" },
  clippedHigh: { zh: "高于上限，按 100 分计", en: "above the high goalpost, scored 100" },
} as const satisfies Record<string, Words>;

/** Words that name the whole or its parts. */
export const wholeWordsOf = scoped({
  situation: { zh: "{whole}份额与相对匹配", en: "{Share} shares and relative match" },
  situationNote: {
    zh: "份额是本单元的数除以{whole}的数；分组的数由成员相加。相对匹配 Q 是两个份额之比，1 为相当。",
    en: "A share is the entity's figure over the {whole}'s; a group's figure is the sum of its members. The relative match Q is one share over another: 1 means alike.",
  },
  sum: { zh: "{parts}之和", en: "sum of {parts}" },
} as const satisfies Record<string, Words>);

/** Sentences of the passport that have gaps. */
export const passportSentences = {
  published: {
    zh: (field: string, value: string) =>
      `公布的“${field}”${value}，不由公式算出；分子 ÷ 分母用于分组，以及没有公布数的单元`,
    en: (field: string, value: string) =>
      `the published figure (${field}), ${value}, not computed by the formula; numerator ÷ denominator is how groups are computed, and entities without a published figure`,
  },
  publishedGroup: {
    zh: () => "按公式算：成员的分子之和 ÷ 成员的分母之和；单个单元则取公布数",
    en: () =>
      "computed by the formula: numerators of the members added up ÷ their denominators added up; a single entity takes its published figure",
  },
  unpublished: {
    zh: () => "没有公布数，按公式算",
    en: () => "no figure is published, so the formula is used",
  },
  jump: {
    zh: (change: string, note: string | null) => `较上年 ${change}%，${note ?? "原因未考"}`,
    en: (change: string, note: string | null) =>
      `${change}% on the year before, ${note === null ? "reason unknown" : "noted in notes.csv"}`,
  },
  cellCount: {
    zh: (count: number) => `${count} 个数据格`,
    en: (count: number) => (count === 1 ? "1 cell" : `${count} cells`),
  },
} as const satisfies Record<string, Record<Lang, (...gaps: never[]) => string>>;

/** How national shares are worked out. */
export const situationSentencesOf = scoped({
  working: { zh: "怎么算", en: "Working" },
  sum: {
    zh: (count: number) => `（${count} 格之和）`,
    en: (count: number) => ` (sum of ${count} cells)`,
  },
  inside: {
    zh: (units: number) => `${units} 个单元之和`,
    en: (units: number) => `The ${units} units together`,
  },
  shareOf: {
    zh: (name: string) => `${name}占{whole}`,
    en: (name: string) => `${name}: share of the {whole}`,
  },
} as const);

/** Terms of a matching degree and its change. */
export const matchTermsOf = scoped({
  matching: { zh: "匹配度 M", en: "Matching degree M" },
  coupling: { zh: "修正耦合度 C*", en: "Modified coupling C*" },
  development: { zh: "发展水平 T", en: "Development T" },
  coordination: { zh: "协调度 D*", en: "Coordination D*" },
  bias: { zh: "偏向 g", en: "Bias g" },
  year: { zh: (year: number) => `（${year} 年）`, en: (year: number) => ` (${year})` },
  grade: { zh: (grade: string) => `（${grade}）`, en: (grade: string) => ` (${grade})` },
  change: {
    zh: (years: number) => `${"一二三四五六七八九"[years - 1] ?? years}年变化`,
    en: (years: number) => `${years}-year change`,
  },
  net: { zh: "减{whole}后", en: "net of {whole}" },
  less: {
    zh: (nation: string) => `变化 − ${nation}的变化`,
    en: (nation: string) => `change − change of ${nation}`,
  },
} as const);
