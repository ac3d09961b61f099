import type { DrawnQuantity } from "../schema/sensitivity.ts";
import { scoped } from "./in-scope.ts";
import type { Words } from "./lang.ts";

/** Words of the sections of the passport that walk the analyses back. */
export const analysisWordsOf = scoped({
  uncertainty: { zh: "区间与概率", en: "Intervals and probabilities" },
  intervals: { zh: "各数的区间", en: "Intervals" },
  classes: { zh: "各等级的概率", en: "Probabilities of classes" },
  number: { zh: "项目", en: "Number" },
  published: { zh: "公布值", en: "Published" },
  median: { zh: "中位数", en: "Median" },
  interval: { zh: "区间", en: "Interval" },
  errors: { zh: "两端标准误", en: "Standard errors of the ends" },
  weightsOnly: { zh: "只动权重（供对照）", en: "Weights alone (to compare)" },
  class: { zh: "公布的等级与概率", en: "Published class, probability" },
  probability: { zh: "概率", en: "Probability" },
  allClasses: { zh: "各等级", en: "All classes" },
  notPublished: { zh: "不在其中", en: "not among them" },
  changes: { zh: "为什么变了", en: "Why it moved" },
  noChanges: {
    zh: "这是本范围最早的一版，没有前一版可比。",
    en: "This is the first edition of its scope: there is none before it to compare with.",
  },
  part: { zh: "部分", en: "Part" },
  before: { zh: "前一版", en: "Before" },
  after: { zh: "本版", en: "After" },
  contribution: { zh: "变化与贡献", en: "Change and contributions" },
  otherView: { zh: "另一种分法：", en: "other view: " },
  quality: { zh: "整体质量", en: "Overall quality" },
  qualityNote: {
    zh: "每一面单独看。",
    en: "Each face stands by itself.",
  },
  qualityGoalposts: {
    zh: "只由质量分析计分的指标另有上下限，写在计分式里。",
    en: "Indicators that only quality scores have goalposts of their own, set into the formula.",
  },
  inputs: { zh: "可得项数", en: "Inputs present" },
  planes: { zh: "四象限", en: "Quadrants" },
  planesNote: {
    zh: "界是{whole}的得分；三年前的位置用同一条界。",
    en: "The cut is the score of the {whole}; the place of earlier years is read with the same cut.",
  },
  plane: { zh: "平面", en: "Plane" },
  x: { zh: "横轴", en: "x" },
  y: { zh: "纵轴", en: "y" },
  cut: { zh: "界", en: "Cut" },
  distance: { zh: "距离", en: "Distance" },
  quadrant: { zh: "象限", en: "Quadrant" },
  atMedian: { zh: "以中位数为界", en: "Cut at the median" },
  earlier: { zh: "原来的位置", en: "Earlier" },
  dynamics: { zh: "动态", en: "Dynamics" },
  dynamicsNote: {
    zh: "增速只用两端；断点处不算。趋势用断点之后的全部年份。",
    en: "Growth rests on its two ends and is not computed across a break; the trend uses all years since the last break.",
  },
  methods: { zh: "怎么算", en: "How it is computed" },
  file: { zh: "文件", en: "File" },
} as const satisfies Record<string, Words>);

/** Sentences of the same sections; numbers are set in where they are printed. */
export const analysisSentences = {
  draws: {
    zh: (draws: number, seed: number) =>
      `区间与概率来自 ${draws} 次重复演算（联合抽样），种子 ${seed}，写在版次文件里：同一种子，处处得到同样的数。变动的是：`,
    en: (draws: number, seed: number) =>
      `Intervals and probabilities come from ${draws} joint rebuilds with the seed ${seed} of the edition's file; the same seed gives the same numbers everywhere. What is varied: `,
  },
  ends: {
    zh: (low: string, high: string) => `区间为演算结果的 ${low}—${high} 分位。`,
    en: (low: string, high: string) => `An interval runs from the ${low} to the ${high} quantile of the rebuilds.`,
  },
  bounds: { zh: "备选上下限见", en: "The goalposts drawn from stand in" },
  since: {
    zh: (title: string) =>
      `与前一版（${title}）相比。块的贡献相加等于变化，指标的贡献相加等于所在的块；为零的不列。位次变小是上升。`,
    en: (title: string) =>
      `Compared with the edition before (${title}). Blocks add up to the change, indicators to their block; what is nothing is not listed. A rank that gets smaller is a rise.`,
  },
} as const;

/** Terms of the working of quality and dynamics. */
export const qualityTerms = {
  working: { zh: "合成", en: "Working" },
  stay: { zh: "梯队不变的演算所占比例", en: "Share of rebuilds in the same tier" },
} as const satisfies Record<string, Words>;

export const growthTerms = {
  start: { zh: (year: number) => `${year} 年`, en: (year: number) => String(year) },
  growth: { zh: "年均增速", en: "Growth a year" },
  trend: {
    zh: (from: number, to: number) => `趋势，${from}—${to} 年`,
    en: (from: number, to: number) => `Trend, ${from}–${to}`,
  },
  line: {
    zh: (slope: string, sen: string) => `每年为拟合起点的 ${slope}%，森斜率每年 ${sen}`,
    en: (slope: string, sen: string) => `${slope}% of the fitted start a year, Sen slope ${sen} a year`,
  },
  test: { zh: (tau: string, p: string) => `τ ${tau}，p ${p}`, en: (tau: string, p: string) => `τ ${tau}, p ${p}` },
  gap: {
    zh: (name: string) => `与${name}的增速差`,
    en: (name: string) => `Gap to ${name}`,
  },
  elasticity: { zh: "弹性", en: "Elasticity" },
  type: { zh: "增长类型", en: "Type of growth" },
  points: { zh: " 点", en: " points" },
} as const;

/** Short names of what an interval is of, for the head of a row. */
export const quantityShort: Readonly<Record<DrawnQuantity, Words>> = {
  score: { zh: "得分", en: "score" },
  rank: { zh: "位次", en: "rank" },
  matching: { zh: "M", en: "M" },
  coordination: { zh: "D*", en: "D*" },
  "net-change": { zh: "M 净变化", en: "net change of M" },
};
