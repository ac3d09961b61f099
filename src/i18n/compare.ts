import type { Words } from "./lang.ts";

/** Labels of the compare page; the script in the browser uses them too. */
export const compareWords = {
  title: { zh: "比较", en: "Compare" },
  table: { zh: "全部单元对照表", en: "All entities side by side" },
  row: { zh: "项目", en: "Quantity" },
  level: {
    zh: "综合水平与四种能力（方括号内是位次的区间）",
    en: "Overall level and the four capabilities (in square brackets the interval of the place)",
  },
  resources: { zh: "三类资源", en: "The three resources" },
  pairs: { zh: "匹配度 M（小字为协调度 D*）", en: "Matching degree M (small: coordination degree D*)" },
  triple: { zh: "协调度 D*", en: "coordination degree D*" },
  indicators: { zh: "指标", en: "indicators" },
  score: { zh: "0—100 分", en: "score 0–100" },
  pick: { zh: "选一至五个单元", en: "Choose one to five entities" },
  find: { zh: "找单元", en: "Find an entity" },
  findHint: { zh: "名称、拼音或代码", en: "name or code" },
  all: { zh: "显示全部单元", en: "Show all entities" },
  link: { zh: "本次比较的链接", en: "Link to this comparison" },
  figure: { zh: "四种能力", en: "The four capabilities" },
  figureNote: { zh: "得分 0—100，与下表同一组数。", en: "Scores of 0 to 100, the same numbers as in the table below." },
  nothingFound: { zh: "没有这样的单元", en: "No such entity" },
  noScript: {
    zh: "下表列出全部单元，本地与周边在前，可左右滚动。",
    en: "The table lists every entity, home and neighbours first, and scrolls sideways.",
  },
  notComparable: { zh: "范围不同，不可比", en: "another scope: does not compare" },
  missing: { zh: "缺", en: "no value" },
} as const satisfies Record<string, Words>;

/** Sentences of the compare page. */
export const compareSentences = {
  description: {
    zh: (year: number, indicators: number) =>
      `${year} 年版：最多五个单元并排，比较四种能力、三类资源、综合水平、匹配度与 ${indicators} 项指标。`,
    en: (year: number, indicators: number) =>
      `Edition ${year}: up to five entities side by side: capabilities, resources, overall level, matching and the ${indicators} indicators.`,
  },
  lead: {
    zh: (limit: number) =>
      `最多 ${limit} 个单元并排：综合水平、四种能力、三类资源、匹配和全部指标。选择写在网址里，可以收藏和转发。`,
    en: (limit: number) =>
      `Up to ${limit} entities side by side: level, capabilities, resources, matching and every indicator. The choice stands in the address, to keep and to share.`,
  },
  preset: {
    zh: (home: string, near: string) => `${home}与${near}`,
    en: (home: string, near: string) => `${home} and ${near}`,
  },
  chosen: {
    zh: (names: readonly string[]) => `正在比较：${names.join("、")}。`,
    en: (names: readonly string[]) => `Comparing ${names.join(", ")}.`,
  },
  everything: { zh: () => "正在显示全部单元。", en: () => "Showing all entities." },
  unknown: {
    zh: (count: number) => `网址里有 ${count} 个代码没有收录，已略过。`,
    en: (count: number) =>
      `${count === 1 ? "One code" : `${count} codes`} in the address ${count === 1 ? "is" : "are"} not known and left out.`,
  },
  tooMany: {
    zh: (limit: number) => `最多比较 ${limit} 个，网址里多出的已略过。`,
    en: (limit: number) => `At most ${limit} can be compared; the rest of the address was left out.`,
  },
  full: {
    zh: (limit: number) => `最多 ${limit} 个：请先去掉一个。`,
    en: (limit: number) => `At most ${limit}: take one out first.`,
  },
  elsewhere: {
    zh: (names: readonly string[], scope: string) =>
      `／ ${names.join("、")}属“${scope}”，指标、上下限和数据都不同，与本表不可比，只留位置。`,
    en: (names: readonly string[], scope: string) =>
      `／ ${names.join(", ")}: of “${scope}”, with other indicators, goalposts and data. Nothing compares, so the cells stay struck out.`,
  },
  last: { zh: () => "至少留一个单元。", en: () => "Keep at least one entity." },
} as const;
