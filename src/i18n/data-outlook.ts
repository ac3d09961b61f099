import type { OutlookMethod, OutlookResult, OutlookStart } from "../schema/outlook.ts";
import type { Words } from "./lang.ts";

/** Methods by which a series is carried on. */
export const outlookMethodWords: Readonly<Record<OutlookMethod, Words>> = {
  naive: { zh: "不变", en: "no change" },
  drift: { zh: "漂移法", en: "drift" },
  "damped-trend": { zh: "阻尼趋势", en: "damped trend" },
};

/** What a year of an outlook is. */
export const outlookPartWords: Readonly<Record<OutlookResult["part"], Words>> = {
  earlier: { zh: "实际值（断点或缺年之前，不用于外推）", en: "observed, before a break or gap, not carried on from" },
  observed: { zh: "实际值", en: "observed" },
  outlook: { zh: "外推，不是事实", en: "extrapolated, not a fact" },
};

/** Why a series is carried on from where it is. */
export const outlookStartWords: Readonly<Record<OutlookStart, Words>> = {
  start: { zh: "数据的第一年", en: "first year with data" },
  gap: { zh: "缺年之后", en: "after a gap" },
  break: { zh: "断点之后", en: "after a break" },
};

/** Ends of an outlook held at a bound. */
export const outlookClipWords: Readonly<Record<NonNullable<OutlookResult["clipped"]>, Words>> = {
  low: { zh: "下端止于界限", en: "lower end held at the bound" },
  high: { zh: "上端止于界限", en: "upper end held at the bound" },
  both: { zh: "两端止于界限", en: "both ends held at their bounds" },
};

/** What a series is of. */
export const outlookSeriesWords: Readonly<Record<OutlookResult["series"], Words>> = {
  indicator: { zh: "指标", en: "indicator" },
  field: { zh: "技术领域", en: "technology field" },
};

/** Heads of the columns of outlooks that other tables do not have. */
export const outlookColumnWords = {
  series: { zh: "序列", en: "Series" },
  item: { zh: "项目", en: "Item" },
  itemCode: { zh: "项目代码", en: "Item code" },
  part: { zh: "性质", en: "Observed or extrapolated" },
  low: { zh: "区间下端", en: "Lower end" },
  high: { zh: "区间上端", en: "Upper end" },
  clipped: { zh: "止于界限", en: "Held at a bound" },
  method: { zh: "外推方法", en: "Method" },
  from: { zh: "所据首年", en: "Rests on years from" },
  to: { zh: "所据末年", en: "to" },
  points: { zh: "所据年数", en: "Years it rests on" },
  begins: { zh: "为何由此起", en: "Why from there" },
  tested: { zh: "回测次数", en: "Trials" },
  mae: { zh: "以往平均绝对误差", en: "Past mean absolute error" },
  naiveMae: { zh: "“不变”的平均绝对误差", en: "The same of no change" },
  relativeMae: { zh: "与“不变”之比", en: "Error relative to no change" },
  inside: { zh: "落在区间内的次数", en: "Trials inside the interval" },
  intervals: { zh: "有区间的次数", en: "Trials with an interval" },
} as const satisfies Record<string, Words>;

/** The table of outlooks: what it holds, and what each column means. */
export const outlookTableWords = {
  outlook: {
    title: { zh: "三年展望", en: "Outlook" },
    about: {
      zh: "全国各指标历年的实际值，与由本序列外推的三年：数值、区间、方法、以往的误差。外推不是事实，也不跨断点与缺年。",
      en: "The nation's indicators year by year as observed, and three years carried on from the series itself: value, interval, method and past error. Extrapolated, not a fact, and never across a break or gap.",
    },
    columns: {
      entity_id: { zh: "单元代码：全国", en: "entity: the nation" },
      series: { zh: "indicator 指标", en: "indicator" },
      item: { zh: "指标代码", en: "code of the indicator" },
      year: { zh: "年份", en: "year" },
      part: {
        zh: "earlier 断点或缺年之前的实际值，不用于外推；observed 用于外推的实际值；outlook 外推",
        en: "earlier: observed before a break or gap, not used; observed: carried on from; outlook: extrapolated",
      },
      value: { zh: "本年值，用指标的单位", en: "value of the year, in the unit of the indicator" },
      low: { zh: "区间下端", en: "lower end of the interval" },
      high: { zh: "区间上端", en: "upper end of the interval" },
      clipped: {
        zh: "止于界限的一端：low、high、both；界限为 0，份额另有 100",
        en: "end held at a bound (low, high, both): 0, and 100 for parts of a whole",
      },
      method: {
        zh: "naive 不变，drift 漂移法，damped-trend 阻尼趋势",
        en: "naive (no change), drift or damped-trend",
      },
      from: { zh: "所据的第一年", en: "first year that it rests on" },
      to: { zh: "所据的最后一年", en: "last year that it rests on" },
      points: { zh: "所据的年数", en: "how many years it rests on" },
      begins: {
        zh: "为何由此年起：start 数据的第一年，gap 其前缺年，break 其前断点",
        en: "why not earlier: start of the data, gap or break before",
      },
      tested: {
        zh: "滚动回测中，同一方法外推同样年数且已有结果的次数",
        en: "trials of the same method as many years ahead in the rolling backtest",
      },
      mae: { zh: "这些次的平均绝对误差", en: "mean absolute error of these trials" },
      naive_mae: { zh: "同样各次中“不变”的平均绝对误差", en: "that of no change in the same trials" },
      relative_mae: {
        zh: "前者÷后者，小于 1 即好于“不变”",
        en: "the former over the latter; below 1 is better than no change",
      },
      inside: { zh: "结果落在区间内的次数", en: "trials whose outcome fell inside the interval" },
      intervals: { zh: "能给出区间的次数", en: "trials that had an interval" },
      status: { zh: "数据状态；外推的至多为推算", en: "what the number is worth; derived at best where extrapolated" },
      reason: { zh: "没有外推或没有区间的原因", en: "why there is no value, or no interval" },
    },
  },
} as const;
