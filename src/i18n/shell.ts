import type { Words } from "./lang.ts";

/** The words of the page around its content: head, foot, banner, figures, tables. */
export const shellWords = {
  brand: { zh: "布局", en: "Buju" },
  skip: { zh: "跳到正文", en: "Skip to content" },
  mainNav: { zh: "主导航", en: "Main" },
  breadcrumbs: { zh: "当前位置", en: "You are here" },
  home: { zh: "首页", en: "Home" },
  search: { zh: "检索", en: "Search" },
  otherLanguage: { zh: "English", en: "中文" },
  edition: { zh: "版次", en: "Edition" },
  scope: { zh: "范围", en: "Scope" },
  scopes: { zh: "别的范围", en: "Other scopes" },
  state: { zh: "版次状态", en: "State of this edition" },
  otherEditions: { zh: "其他版次", en: "Other editions" },
  contents: { zh: "本章目录", en: "In this chapter" },
  chapters: { zh: "各章", en: "Chapters" },
  figure: { zh: "图", en: "Figure" },
  unit: { zh: "单位", en: "Unit" },
  source: { zh: "来源", en: "Source" },
  note: { zh: "注", en: "Note" },
  table: { zh: "表格：同一组数据", en: "Table of the same data" },
  csv: { zh: "下载 CSV", en: "Download CSV" },
  svg: { zh: "下载 SVG", en: "Download SVG" },
  others: { zh: "其他单元", en: "Others" },
  licence: {
    zh: "数据来源与许可见各图表与数据页；程序以 Apache-2.0 发布。",
    en: "Sources and licences stand with each figure and on the data page; the software is under Apache-2.0.",
  },
  sourcesAndData: { zh: "数据与下载", en: "Data and downloads" },
  allEditions: { zh: "各版次", en: "Editions" },
  corrections: { zh: "更正", en: "Corrections" },
  howToRead: { zh: "怎样读", en: "How to read" },
  glossary: { zh: "术语", en: "Glossary" },
  methods: { zh: "方法", en: "Methods" },
  repository: { zh: "代码与数据仓库", en: "Repository" },
  colon: { zh: "：", en: ": " },
  contact: { zh: "联系", en: "Contact" },
} as const satisfies Record<string, Words>;

/** What the search box at the head of a page asks for, each with the page of those it finds. */
export const searchKinds = [
  { path: "/regions/", label: { zh: "区域", en: "Region" } },
  { path: "/industries/", label: { zh: "技术、经济体", en: "field" } },
  { path: "/indicators/", label: { zh: "指标", en: "indicator" } },
] as const satisfies readonly { path: string; label: Words }[];

/** The main navigation: an address without language, and its name. */
export const navigation = [
  { path: "/reports/", label: { zh: "年度报告", en: "Reports" } },
  { path: "/catalogue/", label: { zh: "导向目录", en: "Catalogue" } },
  { path: "/regions/", label: { zh: "区域", en: "Regions" } },
  { path: "/industries/", label: { zh: "产业与技术", en: "Industries" } },
  { path: "/economies/", label: { zh: "经济体", en: "Economies" } },
  { path: "/matching/", label: { zh: "匹配分析", en: "Matching" } },
  { path: "/indicators/", label: { zh: "指标", en: "Indicators" } },
  { path: "/policies/", label: { zh: "政策库", en: "Policies" } },
  { path: "/compare/", label: { zh: "比较", en: "Compare" } },
  { path: "/methods/", label: { zh: "方法", en: "Methods" } },
  { path: "/data/", label: { zh: "数据", en: "Data" } },
  { path: "/search/", label: { zh: "检索", en: "Search" } },
] as const satisfies readonly { path: string; label: Words }[];

/** The value of the lang attribute. */
export const languageTags = { zh: "zh-CN", en: "en" } as const satisfies Words;
