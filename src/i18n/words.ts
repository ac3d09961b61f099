import type { Reason } from "../schema/reason.ts";
import type { Status } from "../schema/status.ts";
import type { Words } from "./lang.ts";

/** What a status means to a reader. */
export const statusWords: Readonly<Record<Status, Words>> = {
  final: { zh: "正式公布", en: "published" },
  prelim: { zh: "初步数", en: "preliminary" },
  derived: { zh: "推算", en: "derived" },
  partial: { zh: "不完整", en: "incomplete" },
  sample: { zh: "演示数据", en: "SAMPLE" },
};

/** The same for what we computed: nobody published it, whatever it rests on. */
export const resultStatusWords: Readonly<Record<Status, Words>> = {
  ...statusWords,
  final: { zh: "据公布数", en: "from published figures" },
};

/** Why a value is missing, or what to know of one that is there. */
export const reasonWords: Readonly<Record<Reason, Words>> = {
  "missing-input": { zh: "缺少所需数据", en: "an input is missing" },
  "zero-denominator": { zh: "分母为零", en: "the denominator is zero" },
  "constant-column": { zh: "各地相同，不能区分", en: "the same everywhere, so it tells no two apart" },
  "single-unit": { zh: "只有一个单元", en: "only one unit" },
  "non-positive-value": { zh: "需要正数", en: "needs a positive value" },
  "no-variance": { zh: "没有差异", en: "no variation" },
  "below-availability": {
    zh: "可得指标不足三分之二，不评价",
    en: "under two thirds of the weight is there, so not evaluated",
  },
  "out-of-domain": { zh: "超出定义域", en: "outside the domain of the formula" },
  "no-base-year": { zh: "没有可比的三年前数值", en: "no comparable value three years earlier" },
  "no-grade-rule": { zh: "本范围不定级", en: "this scope gives no grades" },
  "not-applicable": { zh: "此处不适用", en: "does not apply here" },
  "short-panel": { zh: "没有断点的年份太少，不作趋势检验", en: "too few years without a break for a trend test" },
  "too-short": { zh: "没有缺年和断点的年份太少，不作展望", en: "too few years without a gap or break for an outlook" },
  "small-denominator": { zh: "分母太小，比值不稳", en: "the denominator is too small for a steady ratio" },
  "not-before": { zh: "前一版没有", en: "not in the edition before" },
  "not-after": { zh: "后一版没有", en: "not in the edition after" },
  rescaled: { zh: "有缺项，按余下权重折算 △", en: "an indicator is missing; its weight is shared out △" },
  "small-sample": { zh: "样本小", en: "small sample" },
  "crosses-break": { zh: "三年间有口径断点", en: "a definition changed within the three years" },
  "not-split": {
    zh: "新旧混合时不成分，未分到指标",
    en: "some mixture of old and new has no score, so not split between indicators",
  },
  suppressed: { zh: "样本不足，隐去", en: "rests on too few, not shown" },
  "without-nation": { zh: "缺全国同产业数值", en: "without the nation's figure for the industry" },
  merged: { zh: "隐去的单元格合并计算", en: "cells not shown are counted as one" },
  "islands-left-out": { zh: "没有陆地邻接的单元未计入", en: "units without a land neighbour are left out" },
};

/** Stage of an edition, as its banner says it. */
export const stateWords = {
  draft: {
    short: { zh: "研究稿", en: "Research draft" },
    long: {
      zh: "研究稿：数据真实，未经任何机关审定。",
      en: "Research draft: the data are real, no authority has reviewed it.",
    },
  },
  sample: {
    short: { zh: "演示数据", en: "SAMPLE" },
    long: {
      zh: "演示数据：本版含样例，不代表任何地区的实际情况。",
      en: "SAMPLE: this edition contains made-up figures.",
    },
  },
  final: { short: { zh: "正式版", en: "Final" }, long: { zh: "正式版。", en: "Final edition." } },
} as const;

/** The notice under every tile grid. */
export const tileNotice: Words = {
  zh: "示意，非地图，不表示行政区域界线。",
  en: "A sketch, not a map; it shows no administrative boundaries.",
};
