import type { Words } from "./lang.ts";

/** Heads of the columns of changes that other tables do not have. */
export const changeColumnWords = {
  measure: { zh: "量", en: "Measure" },
  block: { zh: "原因", en: "Block" },
  before: { zh: "前一版", en: "Before" },
  after: { zh: "本版", en: "After" },
  contribution: { zh: "贡献（分或位）", en: "Contribution (points or places)" },
} as const satisfies Record<string, Words>;

/** The table of changes: what it holds, and what each column means. */
export const changeTableWords = {
  changes: {
    title: { zh: "变动分解", en: "Changes explained" },
    about: {
      zh: "得分与位次为何与前一版不同：合计一行，其下各项原因相加等于合计，各指标相加等于所属原因；为零的不列。第一版没有前一版。",
      en: "Why a score or rank differs from the edition before: a row for the whole change, then blocks that add up to it and indicators that add up to their block; what is nothing has no row. The first edition has none before it.",
    },
    columns: {
      entity_id: { zh: "单元代码", en: "entity" },
      node: { zh: "能力、资源或综合的代码", en: "code of the node" },
      measure: { zh: "score 得分，rank 位次", en: "score or rank" },
      block: {
        zh: "total 合计；revised 往年数据修订，own 本单元数据，others 其他单元数据，availability 数据有无，bounds 上下限，weights 权重与指标增减，treatment 指标算法，method 合成方法，universe 参评单元；位次另分 own-score 自身得分与 others-scores 其他单元得分",
        en: "total; revised past figures, own data, data of others, availability, bounds, weights with indicators that enter or leave, treatment of indicators, method, universe; ranks are also split between own-score and others-scores",
      },
      indicator: { zh: "指标代码；整项原因为空", en: "indicator; empty for the block as a whole" },
      before: {
        zh: "前一版：得分、位次，或指标的计分值（weights 为有效权重）",
        en: "before: score, rank, or scored value of the indicator (effective weight in the block weights)",
      },
      after: { zh: "本版，同上", en: "after, likewise" },
      contribution: {
        zh: "带来的分数或位数；位次数字变大为退后",
        en: "points or places; a positive number of places is a fall",
      },
      reason: { zh: "没有分解的原因，或须知", en: "why it is not split, or what to know" },
    },
  },
} as const;
