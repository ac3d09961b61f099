import type { GrowthType } from "../schema/dynamics.ts";
import { scoped } from "./in-scope.ts";
import type { Words } from "./lang.ts";

/** Names of the quantities of the situation, from the name of what they are of; `count` is the 4 of CR4. */
export const quantityWordsOf = scoped({
  amount: { zh: (name: string) => `${name}：数量`, en: (name: string) => `${name}: amount` },
  share: { zh: (name: string) => `${name}占{whole}份额`, en: (name: string) => `{share} share of ${name}` },
  rank: { zh: (name: string) => `${name}：数量位次`, en: (name: string) => `${name}: place by amount` },
  lq: {
    zh: (name: string) => `${name}：区位商（份额与生产总值份额之比）`,
    en: (name: string) => `${name}: location quotient (its share over the share of GDP)`,
  },
  tier: { zh: (name: string) => `${name}得分及梯队`, en: (name: string) => `${name}: score and tier` },
  outside: {
    zh: (name: string) => `${name}：{units}以外（{outside}）占{whole}`,
    en: (name: string) => `${name}: outside the {units} ({outside}), share of the {whole}`,
  },
  hhi: {
    zh: (name: string) => `${name}在各单元间的赫芬达尔指数`,
    en: (name: string) => `${name}: Herfindahl index over the units`,
  },
  hhi_normalised: {
    zh: (name: string) => `${name}在各单元间的标准化赫芬达尔指数`,
    en: (name: string) => `${name}: normalised Herfindahl index over the units`,
  },
  cr: {
    zh: (name: string, count: number) => `${name}：前 ${count} 位所占份额`,
    en: (name: string, count: number) => `${name}: share of the largest ${count}`,
  },
  gini: {
    zh: (name: string) => `${name}在各单元间的基尼系数`,
    en: (name: string) => `${name}: Gini coefficient over the units`,
  },
  theil: {
    zh: (name: string) => `${name}在各单元间的泰尔指数`,
    en: (name: string) => `${name}: Theil index over the units`,
  },
  moran: {
    zh: (name: string) => `${name}得分的莫兰指数（陆地邻接）`,
    en: (name: string) => `${name}: Moran's I of the scores (land borders)`,
  },
  moran_z: {
    zh: (name: string) => `${name}得分莫兰指数的 z 值`,
    en: (name: string) => `${name}: z of Moran's I`,
  },
  moran_p: {
    zh: (name: string) => `${name}得分莫兰指数的置换检验 p 值`,
    en: (name: string) => `${name}: permutation p of Moran's I`,
  },
} as const satisfies Record<string, Record<"zh" | "en", (name: string, count: number) => string>>);

/** Growth types of the dynamics. */
export const growthTypeWords: Readonly<Record<GrowthType, Words>> = {
  "in-step": { zh: "同步增长", en: "growing in step" },
  "property-ahead": { zh: "知识产权增长超前", en: "IP growing faster" },
  "property-behind": { zh: "知识产权增长滞后", en: "IP growing more slowly" },
  diverging: { zh: "增长背离", en: "growth diverging" },
  shrinking: { zh: "同步收缩", en: "shrinking together" },
};

/** Which cuts of a plane pass a point within the band. */
export const lineWords = {
  x: { zh: "压横轴分界", en: "on the line of x" },
  y: { zh: "压纵轴分界", en: "on the line of y" },
  xy: { zh: "压两条分界", en: "on both lines" },
} as const satisfies Record<string, Words>;

/** The composite of the faces of quality. */
export const compositeWords: Words = { zh: "整体质量（合成）", en: "overall quality (composite)" };

/** Heads of the columns of the dynamics, the quality and the quadrants. */
export const analysisColumnWords = {
  growthFrom: { zh: "增速起始年", en: "Growth from" },
  growth: { zh: "年均复合增速（%）", en: "Compound growth (% a year)" },
  trendFrom: { zh: "趋势起始年", en: "Trend from" },
  slope: { zh: "趋势斜率（占起点 %）", en: "Slope (% of its start a year)" },
  sen: { zh: "森斜率（每年，本单位）", en: "Sen slope (unit a year)" },
  tau: { zh: "曼–肯德尔 τ", en: "Mann–Kendall tau" },
  p: { zh: "曼–肯德尔 p 值", en: "Mann–Kendall p" },
  trendReason: { zh: "趋势说明", en: "Remark on the trend" },
  againstCode: { zh: "对照字段", en: "Against (code)" },
  against: { zh: "对照数据项", en: "Against" },
  gap: { zh: "增速差（点）", en: "Gap (points)" },
  elasticity: { zh: "弹性", en: "Elasticity" },
  growthType: { zh: "增长类型", en: "Type of growth" },
  gapReason: { zh: "增速差说明", en: "Remark on the gap" },
  faceCode: { zh: "面代码", en: "Face code" },
  face: { zh: "面", en: "Face" },
  present: { zh: "可得项数", en: "Inputs present" },
  total: { zh: "应有项数", en: "Inputs in all" },
  missing: { zh: "缺项", en: "Missing" },
  qualityGrade: { zh: "质量等级", en: "Grade of quality" },
  planeCode: { zh: "平面代码", en: "Plane code" },
  plane: { zh: "平面", en: "Plane" },
  x: { zh: "横轴得分", en: "x" },
  y: { zh: "纵轴得分", en: "y" },
  cutX: { zh: "横轴分界（{whole}）", en: "Cut of x ({whole})" },
  cutY: { zh: "纵轴分界（{whole}）", en: "Cut of y ({whole})" },
  distanceX: { zh: "距横轴分界", en: "Distance in x" },
  distanceY: { zh: "距纵轴分界", en: "Distance in y" },
  quadrant: { zh: "象限", en: "Quadrant" },
  line: { zh: "压线", en: "On the line" },
  quadrantMedian: { zh: "以中位数为界的象限", en: "Quadrant cut at the median" },
  medianReason: { zh: "中位数分界说明", en: "Remark on the median cut" },
  xBefore: { zh: "三年前横轴得分", en: "x three years before" },
  yBefore: { zh: "三年前纵轴得分", en: "y three years before" },
  quadrantBefore: { zh: "三年前象限（同一分界）", en: "Quadrant three years before (same cut)" },
  beforeReason: { zh: "三年前说明", en: "Remark on three years before" },
  probability: { zh: "象限概率", en: "Probability of the quadrant" },
  probabilityReason: { zh: "概率说明", en: "Remark on the probability" },
} as const satisfies Record<string, Words>;

/** The tables of the dynamics, the quality and the quadrants: what each holds, and what its columns mean. */
export const analysisTableWords = {
  dynamics: {
    title: { zh: "动态", en: "Dynamics" },
    about: {
      zh: "代表知识产权、创新与产业资源的各字段：三年复合增速、趋势与检验，以及知识产权与产业的增速差。断点处不算。",
      en: "The fields that stand for IP, innovation and industry resources: three-year growth, trend and its test, and the gap between the growth of IP and of industry. Nothing is computed across a break.",
    },
    columns: {
      entity_id: { zh: "单元代码", en: "entity" },
      field: { zh: "字段", en: "field" },
      resource: { zh: "所代表的资源：K、N、E", en: "resource it stands for: K, N or E" },
      from: { zh: "增速的起始年", en: "first year of the growth" },
      to: { zh: "增速的终止年", en: "last year of the growth" },
      growth: { zh: "年均复合增速，%", en: "compound growth, per cent a year" },
      reason: { zh: "没有增速的原因", en: "why there is no growth" },
      trend_from: { zh: "没有断点与缺年的最早一年", en: "first year since which there is neither break nor gap" },
      slope: {
        zh: "最小二乘斜率占拟合起点的 %，每年",
        en: "slope of the fitted line in per cent of its first value, a year",
      },
      sen: { zh: "森斜率，每年，用字段的单位", en: "Sen's slope, a year, in the unit of the field" },
      tau: { zh: "曼–肯德尔 τ，−1—1", en: "Mann–Kendall tau, −1 to 1" },
      p: { zh: "曼–肯德尔双侧 p 值", en: "two-sided p of the Mann–Kendall test" },
      trend_reason: { zh: "没有趋势的原因", en: "why there is no trend" },
      against: { zh: "对照的产业字段", en: "field of industry that it is set against" },
      gap: { zh: "增速减对照增速，百分点", en: "growth less that of the field against, in points" },
      elasticity: { zh: "增速除以对照增速", en: "growth over that of the field against" },
      type: {
        zh: "增长类型：in-step 同步、property-ahead 超前、property-behind 滞后、diverging 背离、shrinking 收缩",
        en: "in-step, property-ahead, property-behind, diverging or shrinking",
      },
      gap_reason: { zh: "没有增速差或弹性的原因", en: "why there is no gap or no elasticity" },
      status: { zh: "数据状态", en: "what the number is worth" },
    },
  },
  quality: {
    title: { zh: "整体质量", en: "Quality" },
    about: {
      zh: "整体质量的五面与合成：每一面分列，写明缺哪些项。",
      en: "The five faces of overall quality and their composite: each stands by itself, with what it is missing.",
    },
    columns: {
      entity_id: { zh: "单元代码", en: "entity" },
      face: { zh: "面；composite 为合成", en: "face; composite for the composite" },
      value: { zh: "得分 0—100", en: "score, 0 to 100" },
      present: { zh: "可得的项数；合成一行为面数", en: "inputs present; of the composite, faces" },
      total: { zh: "应有的项数", en: "inputs in all" },
      missing: { zh: "缺的项", en: "inputs that are missing" },
      grade: { zh: "合成的等级", en: "grade of the composite" },
      status: { zh: "数据状态", en: "what the number is worth" },
      reason: { zh: "缺数的原因，或须知", en: "why it is missing, or what to know" },
    },
  },
  quadrants: {
    title: { zh: "四象限", en: "Quadrants" },
    about: {
      zh: "创造、运用、供需三个平面的四象限：以全国得分为界，附距离、压线、中位数分界、三年前的位置与概率。",
      en: "The four quadrants of the planes of creation, utilisation, and supply and demand, cut at the nation's score: with distances, what lies on a line, the cut at the median, the place three years before and the probability.",
    },
    columns: {
      entity_id: { zh: "单元代码", en: "entity" },
      plane: { zh: "平面", en: "plane" },
      x: { zh: "横轴得分 0—100", en: "score on the horizontal axis, 0 to 100" },
      y: { zh: "纵轴得分 0—100", en: "score on the vertical axis, 0 to 100" },
      cut_x: { zh: "横轴分界：全国得分", en: "cut of x: the nation's score" },
      cut_y: { zh: "纵轴分界：全国得分", en: "cut of y: the nation's score" },
      distance_x: { zh: "横轴得分减分界，分", en: "points above the cut of x" },
      distance_y: { zh: "纵轴得分减分界，分", en: "points above the cut of y" },
      quadrant: { zh: "象限", en: "quadrant" },
      line: { zh: "压线：x、y 或 xy", en: "cuts within the band: x, y or xy" },
      reason: { zh: "没有象限的原因", en: "why there is no quadrant" },
      quadrant_median: { zh: "以各单元中位数为界的象限", en: "quadrant where the median unit is the cut" },
      median_reason: { zh: "没有该象限的原因", en: "why there is none" },
      x_before: { zh: "三年前的横轴得分", en: "x three years before" },
      y_before: { zh: "三年前的纵轴得分", en: "y three years before" },
      quadrant_before: { zh: "三年前的象限，同一分界", en: "quadrant three years before, with the same cut" },
      before_reason: { zh: "缺数的原因，或须知", en: "why it is missing, or what to know" },
      probability: { zh: "重复演算中落在该象限的概率", en: "probability of the quadrant under joint rebuilds" },
      probability_reason: { zh: "没有概率的原因", en: "why there is none" },
      status: { zh: "数据状态", en: "what the number is worth" },
    },
  },
} as const;
