import type { ChangeSign, ClassScale, DrawnQuantity, FactorId, Run } from "../schema/sensitivity.ts";
import { scoped } from "./in-scope.ts";
import type { Words } from "./lang.ts";

/** What was varied. */
export const runWords: Readonly<Record<Run, Words>> = {
  joint: { zh: "全部变动", en: "everything jointly" },
  weights: { zh: "只动权重（不说明稳健）", en: "the weights alone (no sign of robustness)" },
};

/** What an interval is of. */
export const drawnQuantityWordsOf = scoped<Readonly<Record<DrawnQuantity, Words>>>({
  score: { zh: "得分", en: "score" },
  rank: { zh: "位次", en: "rank" },
  matching: { zh: "匹配度 M", en: "matching degree M" },
  coordination: { zh: "协调度 D*", en: "coordination degree D*" },
  "net-change": { zh: "M 减去{whole}后的三年变化", en: "three-year change of M net of the {whole}" },
});

/** On which side of its interval a published number lies. */
export const outsideWords = {
  low: { zh: "低于区间", en: "below the interval" },
  high: { zh: "高于区间", en: "above the interval" },
} as const satisfies Record<string, Words>;

/** What a class is of. */
export const classScaleWords: Readonly<Record<ClassScale, Words>> = {
  tier: { zh: "梯队", en: "tier" },
  top: { zh: "前列", en: "place among the first" },
  grade: { zh: "协调等级", en: "grade of D*" },
  change: { zh: "净变化方向", en: "direction of the net change" },
  quadrant: { zh: "象限", en: "quadrant" },
};

/** A place among the first so many. */
export const topWords = {
  zh: (count: string) => `前 ${count} 位`,
  en: (count: string) => `among the first ${count}`,
} as const;

export const changeSignWords: Readonly<Record<ChangeSign, Words>> = {
  falls: { zh: "下降", en: "falls" },
  stays: { zh: "不变", en: "stays" },
  rises: { zh: "上升", en: "rises" },
};

/** What a rebuild varies. */
export const factorWords: Readonly<Record<FactorId, Words>> = {
  "indicator-weights": { zh: "指标权重", en: "weights of indicators" },
  "capability-weights": { zh: "能力权重", en: "weights of capabilities" },
  scheme: { zh: "权重方案", en: "weight scheme" },
  base: { zh: "基期", en: "base years" },
  rule: { zh: "上下限的分位", en: "quantiles of the goalposts" },
  logarithm: { zh: "取不取对数", en: "logarithms or not" },
  dropped: { zh: "去掉一项指标", en: "one indicator left out" },
  mean: { zh: "能力间的均值", en: "mean between capabilities" },
  lag: { zh: "潜力对创造的滞后", en: "lag of potential before creation" },
};

/** Heads of the columns of the three tables. */
export const drawnColumnWords = {
  run: { zh: "抽样", en: "Varied" },
  quantity: { zh: "量", en: "Quantity" },
  itemCode: { zh: "对象代码", en: "Item code" },
  item: { zh: "对象", en: "Item" },
  published: { zh: "公布值", en: "As published" },
  median: { zh: "中位数", en: "Median" },
  low: { zh: "区间下端", en: "Lower end" },
  high: { zh: "区间上端", en: "Upper end" },
  lowError: { zh: "下端的标准误", en: "Standard error of the lower end" },
  highError: { zh: "上端的标准误", en: "Standard error of the upper end" },
  outside: { zh: "公布值在区间外", en: "Published value outside" },
  draws: { zh: "有值的抽样数", en: "Rebuilds with a value" },
  scale: { zh: "分类", en: "Scale" },
  classCode: { zh: "等级代码", en: "Class code" },
  class: { zh: "等级", en: "Class" },
  probability: { zh: "概率", en: "Probability" },
  isPublished: { zh: "即公布的等级", en: "Is the published class" },
  stability: { zh: "稳健程度", en: "Stability" },
  factorCode: { zh: "因素代码", en: "Factor code" },
  factor: { zh: "因素", en: "Factor" },
  first: { zh: "一阶指数", en: "First-order index" },
  firstLow: { zh: "一阶下端", en: "First order, lower end" },
  firstHigh: { zh: "一阶上端", en: "First order, upper end" },
  total: { zh: "总指数", en: "Total index" },
  totalLow: { zh: "总指数下端", en: "Total, lower end" },
  totalHigh: { zh: "总指数上端", en: "Total, upper end" },
} as const satisfies Record<string, Words>;

/** Yes, in a cell. */
export const yesWords: Words = { zh: "是", en: "yes" };

/** The tables of the uncertainty: what each holds, and what its columns mean. */
export const sensitivityTableWords = {
  sensitivity: {
    title: { zh: "敏感性区间", en: "Intervals" },
    about: {
      zh: "权重、基期、上下限、对数、指标、滞后与均值联合随机变动时，每个得分、位次、匹配度、协调度与净变化的中位数和 5%—95% 区间；另列只动权重的区间作对照，后者不说明稳健。",
      en: "Median and 5–95 % interval of every score, rank, matching degree, coordination degree and net change when weights, base years, goalposts, logarithms, indicators, lag and mean vary jointly at random; the intervals of the weights alone stand beside them for comparison and are no sign of robustness.",
    },
    columns: {
      run: { zh: "joint 全部变动，weights 只动权重", en: "joint: everything varies; weights: the weights alone" },
      entity_id: { zh: "单元代码", en: "entity" },
      quantity: {
        zh: "score 得分，rank 位次，matching 匹配度 M，coordination 协调度 D*，net-change M 的净变化",
        en: "score, rank, matching M, coordination D*, net-change of M",
      },
      item: { zh: "能力、资源、综合或配对的代码", en: "code of the node or pair" },
      published: { zh: "公布的数", en: "the number as published" },
      median: { zh: "抽样的中位数", en: "median of the rebuilds" },
      low: { zh: "区间下端（5% 分位）", en: "lower end (5 % quantile)" },
      high: { zh: "区间上端（95% 分位）", en: "upper end (95 % quantile)" },
      low_error: { zh: "下端的标准误", en: "standard error of the lower end" },
      high_error: { zh: "上端的标准误", en: "standard error of the upper end" },
      outside: {
        zh: "公布的数在区间外：low 低于、high 高于",
        en: "the published number lies outside: low below, high above",
      },
      draws: { zh: "有值的抽样次数", en: "rebuilds that have the number" },
      reason: { zh: "缺数的原因，或须知", en: "why it is missing, or what to know" },
    },
  },
  stability: {
    title: { zh: "等级概率", en: "Probabilities of classes" },
    about: {
      zh: "重复演算中落入各梯队、前列、协调等级、净变化方向与象限的比例；没有一次落入的等级不列，公布的等级除外。",
      en: "How often joint rebuilds give each tier, place among the first, grade, direction of the net change and quadrant; a class that none gives is left out, unless it is the published one.",
    },
    columns: {
      entity_id: { zh: "单元代码", en: "entity" },
      scale: {
        zh: "tier 梯队，top 前列，grade 协调等级，change 净变化方向，quadrant 象限",
        en: "tier, top (place among the first), grade, change (direction of the net change), quadrant",
      },
      item: { zh: "能力、资源、综合、配对或平面的代码", en: "code of the node, pair or plane" },
      class: { zh: "等级代码；top-5 为前 5 位", en: "code of the class; top-5 for the first five places" },
      probability: { zh: "占有值抽样的比例，0—1", en: "share of the rebuilds that have the number, 0 to 1" },
      published: { zh: "yes 为公布的等级", en: "yes for the published class" },
      stability: {
        zh: "公布的等级稳不稳：robust 稳健，fair 一般，fragile 敏感",
        en: "of the published class: robust, fair or fragile",
      },
    },
  },
  sobol: {
    title: { zh: "敏感性指数", en: "Sobol indices" },
    about: {
      zh: "哪些因素让位次变动：平均位次变动的方差由各因素解释的份额，附自助法区间。样本有限，指数可略出 0—1。",
      en: "Which factors move the ranks: the share of the variance of the mean rank shift that each explains, with bootstrap intervals. The design is finite, so that an index may stray outside 0 to 1.",
    },
    columns: {
      node: { zh: "能力、资源或综合的代码", en: "code of the node" },
      factor: { zh: "因素", en: "factor" },
      first: { zh: "一阶指数：单独解释的份额", en: "first order: the share it explains alone" },
      first_low: { zh: "一阶指数的 5% 分位", en: "5 % quantile of the first order" },
      first_high: { zh: "一阶指数的 95% 分位", en: "95 % quantile of the first order" },
      total: { zh: "总指数：连同交互作用的份额", en: "total: the share with all it takes part in" },
      total_low: { zh: "总指数的 5% 分位", en: "5 % quantile of the total" },
      total_high: { zh: "总指数的 95% 分位", en: "95 % quantile of the total" },
      reason: { zh: "没有指数的原因", en: "why there is no index" },
    },
  },
} as const;
