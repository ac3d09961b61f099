import type { SearchFacet, SearchKind } from "../schema/search.ts";
import type { Lang } from "./lang.ts";
import { stateWords } from "./words.ts";

/** Every word of the search page and of its results. */
export interface SearchWording {
  readonly kinds: Readonly<Record<SearchKind, string>>;
  readonly facets: Readonly<Record<SearchFacet, string>>;
  /** opens the values of a facet that are not shown at once */
  readonly otherValues: (count: number) => string;
  readonly superseded: string;
  /** the title of a page that sets entities side by side */
  readonly compared: (title: string, names: readonly string[]) => string;
  readonly edition: (scope: string, year: string) => string;
  readonly searching: string;
  readonly empty: string;
  readonly found: (count: number, query: string) => string;
  /** nothing holds all of it, so these hold parts */
  readonly parts: (count: number, query: string) => string;
  readonly none: (query: string) => string;
  /** nothing holds it; these come nearest */
  readonly nearest: (query: string) => string;
  readonly filteredOut: (query: string) => string;
  readonly failed: string;
  readonly more: (count: number) => string;
  readonly clear: string;
  readonly separator: string;
}

export const searchWording: Readonly<Record<Lang, SearchWording>> = {
  zh: {
    kinds: {
      region: "地区",
      economy: "经济体",
      field: "技术领域",
      industry: "产业",
      indicator: "指标",
      entry: "目录条目",
      policy: "政策",
      term: "名词",
      method: "方法",
      report: "报告",
      record: "工作记录",
      data: "数据",
      page: "页面",
    },
    facets: {
      kind: "类别",
      scope: "范围",
      region: "地区与经济体",
      industry: "产业与技术领域",
      right: "知识产权类型",
      grade: "等级",
      orientation: "导向类型",
      edition: "版次",
      state: "数据状态",
    },
    otherValues: (count) => `其余 ${count} 项`,
    superseded: "旧版次",
    compared: (title, names) => `${title}：${names.join("、")}`,
    edition: (scope, year) => `${scope} ${year}`,
    searching: "正在检索……",
    empty:
      "请输入要找的词：地区、产业、指标、政策、方法、名词都可以；旧名、简称、行业代码、IPC 号、发文字号、拼音、首字母、英文名也行；也可以直接提问。",
    found: (count, query) => `“${query}”：${count} 条结果`,
    parts: (count, query) => `没有完全符合“${query}”的内容；以下 ${count} 条含有其中一部分`,
    none: (query) => `本站没有与“${query}”有关的内容，目录也未收录；可以换个说法，或从下面的目录进入`,
    nearest: (query) => `本站没有“${query}”，目录也未收录；最接近的几条如下`,
    filteredOut: (query) => `“${query}”在所选的范围里没有结果，可以取消部分筛选`,
    failed: "检索没能启动。请刷新页面重试，或从目录进入。",
    more: (count) => `再看 ${count} 条`,
    clear: "取消全部筛选",
    separator: " · ",
  },
  en: {
    kinds: {
      region: "Region",
      economy: "Economy",
      field: "Technology field",
      industry: "Industry",
      indicator: "Indicator",
      entry: "Catalogue entry",
      policy: "Policy",
      term: "Term",
      method: "Method",
      report: "Report",
      record: "Record of work",
      data: "Data",
      page: "Page",
    },
    facets: {
      kind: "Kind",
      scope: "Scope",
      region: "Region or economy",
      industry: "Industry or technology field",
      right: "Kind of right",
      grade: "Grade",
      orientation: "Orientation",
      edition: "Edition",
      state: "State of the data",
    },
    otherValues: (count) => `${count} more`,
    superseded: "older edition",
    compared: (title, names) => `${title}: ${names.join(", ")}`,
    edition: (scope, year) => `${scope} ${year}`,
    searching: "Searching…",
    empty:
      "Type what you look for: a region, an industry, an indicator, a policy, a method or a term, in English or Chinese; former names and codes will do, and so will a question.",
    found: (count, query) => `“${query}”: ${count} ${count === 1 ? "result" : "results"}`,
    parts: (count, query) =>
      `Nothing holds all of “${query}”; ${count === 1 ? "this result holds" : `these ${count} results hold`} part of it`,
    none: (query) =>
      `Nothing on this site or in its catalogue is about “${query}”; try another word, or the contents below`,
    nearest: (query) => `“${query}” is neither on this site nor in its catalogue; these come nearest`,
    filteredOut: (query) => `“${query}” has no result among what is chosen; let some of it go`,
    failed: "The search did not start. Reload the page to try again, or use the contents.",
    more: (count) => `Show ${count} more`,
    clear: "Clear all filters",
    separator: " · ",
  },
};

/** How readers call a kind of page beside other words, single words in either language: 渝北 汽车 导向目录. */
export const kindWords: Readonly<Partial<Record<SearchKind, readonly string[]>>> = {
  region: ["地区", "region", "regions"],
  economy: ["经济体", "economy", "economies"],
  field: ["技术领域", "field", "fields"],
  industry: ["产业", "industry", "industries"],
  indicator: ["指标", "indicator", "indicators"],
  entry: ["导向目录", "目录条目", "目录", "条目", "guidance", "catalogue", "entry", "entries"],
  policy: ["政策", "policy", "policies"],
  term: ["名词", "术语", "term", "terms", "glossary"],
  method: ["方法", "method", "methods"],
  report: ["报告", "report", "reports"],
  record: ["工作记录", "record", "records"],
  data: ["数据", "data"],
};

/** How the values of facets are called in the language of the page, by id: what the page holds of them. */
export type FacetLabels = Readonly<Partial<Record<SearchFacet, Readonly<Record<string, string>>>>>;

/** The language of a page, and the names it holds. */
export interface Naming {
  readonly lang: Lang;
  readonly labels: FacetLabels;
}

/** What a facet value is called; a value without a name stands for itself. */
export function facetLabel(facet: SearchFacet, value: string, { lang, labels }: Naming): string {
  const { kinds, edition } = searchWording[lang];
  const own = (names: Readonly<Record<string, string>> = {}) => (Object.hasOwn(names, value) ? names[value]! : value);
  if (facet === "kind") return own(kinds);
  if (facet === "state") return isState(value) ? stateWords[value].short[lang] : value;
  const [, scope = "", year = ""] = (facet === "edition" && /^([a-z]+)-(\d{4})$/.exec(value)) || [];
  if (year !== "") return edition(labels.scope?.[scope] ?? scope, year);
  return own(labels[facet]);
}

const isState = (state: string): state is keyof typeof stateWords => Object.hasOwn(stateWords, state);
