import type { Words } from "./lang.ts";

/** What each file of the API is. */
export const apiWords = {
  index: { zh: "这份目录", en: "this list" },
  editions: { zh: "各版次、状态与清单校验和", en: "editions, their state and manifest checksum" },
  entities: { zh: "评价单元、全国与分组", en: "evaluated entities, the nation and groups" },
  indicators: {
    zh: "现行版的指标定义、公式、上下限与权重",
    en: "definitions, formulas, goalposts and weights of the current edition",
  },
  policies: { zh: "政策库：全部记录、比对表与部门", en: "the policy library: records, comparison, departments" },
  scores: { zh: "一版的得分与位次", en: "scores and ranks of an edition" },
  matching: { zh: "一版的匹配", en: "matching of an edition" },
  situation: { zh: "一版的静态态势", en: "situation of an edition" },
  dynamics: { zh: "一版的动态", en: "dynamics of an edition" },
  quality: { zh: "一版的整体质量", en: "quality of an edition" },
  quadrants: { zh: "一版的四象限", en: "quadrants of an edition" },
  sensitivity: { zh: "一版的敏感性区间", en: "intervals of an edition under random variation" },
  stability: { zh: "一版的等级概率", en: "probabilities of classes of an edition" },
  sobol: { zh: "一版的敏感性指数", en: "Sobol indices of an edition" },
  changes: { zh: "一版与前一版之间的变动分解", en: "changes of an edition since the one before, explained" },
  outlook: { zh: "一版的三年展望，外推，不是事实", en: "outlook of an edition, extrapolated, not a fact" },
  coherence: { zh: "一版的内部一致性", en: "coherence of an edition" },
  values: { zh: "一版的指标值、得分与位次", en: "indicator values, scores and places of an edition" },
  model: {
    zh: "一版的指标定义、公式、上下限与权重",
    en: "definitions, formulas, goalposts and weights of an edition",
  },
  manifest: { zh: "一版输入与输出的校验和", en: "checksums of what went into an edition and came out" },
  entries: {
    zh: "一版的导向目录，一条一行，按列表所示",
    en: "the guidance catalogue of an edition, a line an entry, as the list shows it",
  },
  catalogue: {
    zh: "一版的导向目录：条目、依据、步骤、距变动多远",
    en: "the guidance catalogue of an edition: entries, evidence, steps, distances",
  },
  region: { zh: "一个单元在一版的全部结果", en: "all results of one entity in an edition" },
  numbers: {
    zh: "一个单元每个数的来历：公式、输入、文件与行",
    en: "where each number of an entity comes from: formula, inputs, file and line",
  },
} as const satisfies Record<string, Words>;

/** What holds for everything that can be downloaded. */
export const licenceNote: Words = {
  zh: "数据各从其来源的许可，逐项见数据页；程序以 Apache-2.0 发布。",
  en: "Data follow the licences of their sources, listed on the data page; the software is under Apache-2.0.",
};
