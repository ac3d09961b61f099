import type { SensitivityPlan } from "../schema/sensitivity-plan.ts";
import type { Words } from "./lang.ts";

/** How far each factor of an uncertainty analysis is varied; numbers are set in where they are printed. */
export const levelSentences = {
  noise: {
    zh: (low: string, high: string) => `每个权重乘以 ${low} 与 ${high} 之间的随机数，再化为份额`,
    en: (low: string, high: string) => `each weight times a random number from ${low} to ${high}, then made shares`,
  },
  dropped: {
    zh: (percent: string) => `以 ${percent}% 的机会去掉一项指标，去哪一项随机`,
    en: (percent: string) => `with a chance of ${percent}% one indicator, drawn at random, is left out`,
  },
  lag: {
    zh: (years: string) => `${years} 年（只动有滞后的配对）`,
    en: (years: string) => `${years} years (of the pairs that have a lag)`,
  },
  years: { zh: (from: number, to: number) => `${from}—${to} 年`, en: (from: number, to: number) => `${from}–${to}` },
  quantiles: {
    zh: (low: string, high: string) => `${low}—${high}`,
    en: (low: string, high: string) => `${low} to ${high}`,
  },
  geometric: {
    zh: (floor: number) => `几何平均（低于 ${floor} 分按 ${floor} 分）`,
    en: (floor: number) => `geometric (scores below ${floor} count as ${floor})`,
  },
  harmonic: {
    zh: (floor: number) => `调和平均（低于 ${floor} 分按 ${floor} 分）`,
    en: (floor: number) => `harmonic (scores below ${floor} count as ${floor})`,
  },
  single: {
    zh: (level: string) => `${level}（只有一档，不变动）`,
    en: (level: string) => `${level} (one level, not varied)`,
  },
} as const;

export const levelWords = {
  smallest: { zh: "最小值", en: "minimum" },
  largest: { zh: "最大值", en: "maximum" },
  with: { zh: "照模型取", en: "taken as the model says" },
  without: { zh: "都不取", en: "not taken" },
  arithmetic: { zh: "算术平均", en: "arithmetic" },
  equal: { zh: "等权", en: "equal" },
  expert: { zh: "专家权重", en: "expert" },
  none: { zh: "不变动", en: "not varied" },
  factor: { zh: "因素", en: "Factor" },
  levels: { zh: "怎样变动", en: "How it is varied" },
  varied: { zh: "重复演算变动的因素", en: "What joint rebuilds vary" },
} as const satisfies Record<string, Words>;

/** The kinds of mean that have words of their own. */
export type NamedMean = SensitivityPlan["means"][number];
