import type { Words } from "./lang.ts";

/** The tables of a sideways comparison: what each holds, and what each of its columns means. */
export const sidewaysTableWords = {
  sideways: {
    title: { zh: "横向比较", en: "Sideways comparison" },
    about: {
      zh: "本市与周边、全国、世界各经济体逐项并列：数值、倍数；不可比的写明原因。",
      en: "The home entity beside its neighbours, the nation and the economies of the world: value and multiple; what does not compare says why.",
    },
    columns: {
      quantity: { zh: "项目代码", en: "code of the quantity" },
      entity_id: { zh: "单元或经济体代码", en: "entity or economy" },
      side: {
        zh: "来自：regions 国内来源，economies 国际来源，city 本市",
        en: "where it is from: regions (national sources), economies (international ones), city",
      },
      year: { zh: "观测年份，同一项目各单元相同", en: "year observed, the same for all of a quantity" },
      value: { zh: "数值", en: "value" },
      base: { zh: "与之相比的单元", en: "who is compared with it" },
      ratio: { zh: "base 是它的几倍", en: "how many times it base is" },
      apart: { zh: "不可比的原因，见 data/sideways", en: "why it does not compare, as in data/sideways" },
      status: { zh: "数据状态", en: "what the number is worth" },
      reason: { zh: "缺数的原因", en: "why it is missing" },
    },
  },
  "sideways-inputs": {
    title: { zh: "横向比较用到的原始数据", en: "Inputs of the comparison" },
    about: {
      zh: "比较的公式读过的每一个原始数，连同文件与行；指标用到的在 inputs.csv。",
      en: "Every raw cell that its formulas read, with file and line; those of indicators stand in inputs.csv.",
    },
    columns: {
      quantity: { zh: "项目代码", en: "code of the quantity" },
      side: { zh: "来自哪一侧", en: "the side that read it" },
      entity_id: { zh: "单元或经济体代码", en: "entity or economy" },
      field_id: { zh: "技术领域，只有分领域的数才有", en: "technology field, of figures by field alone" },
      year: { zh: "年份", en: "year" },
      field: { zh: "字段", en: "field" },
      value: { zh: "原始数", en: "the raw figure" },
      unit: { zh: "单位", en: "unit" },
      status: { zh: "数据状态", en: "what the number is worth" },
      source: { zh: "文件与行", en: "file and line" },
    },
  },
} as const satisfies Record<
  string,
  { readonly title: Words; readonly about: Words; readonly columns: Readonly<Record<string, Words>> }
>;
