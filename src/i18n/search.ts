import type { SearchKind } from "../schema/search.ts";
import type { Lang } from "./lang.ts";

/** Every word of the search page and of its results. */
export interface SearchWording {
  readonly kinds: Readonly<Record<SearchKind, string>>;
  readonly facets: { readonly kind: string; readonly scope: string; readonly edition: string };
  readonly superseded: string;
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
      field: "技术领域",
      economy: "经济体",
      indicator: "指标",
      report: "报告",
      method: "方法",
      term: "名词",
      data: "数据",
      page: "页面",
    },
    facets: { kind: "类别", scope: "范围", edition: "版次" },
    superseded: "旧版次",
    edition: (scope, year) => `${scope} ${year}`,
    searching: "正在检索……",
    empty: "请输入要找的词：地区、指标、方法、名词都可以；拼音、首字母、英文名也行。",
    found: (count, query) => `“${query}”：${count} 条结果`,
    parts: (count, query) => `没有完全符合“${query}”的内容；以下 ${count} 条含有其中一部分`,
    none: (query) => `本站没有与“${query}”有关的内容`,
    nearest: (query) => `本站没有“${query}”；最接近的几条如下`,
    filteredOut: (query) => `“${query}”在所选类别、范围和版次中没有结果`,
    failed: "检索没能启动。请刷新页面重试，或从目录进入。",
    more: (count) => `再看 ${count} 条`,
    clear: "取消全部筛选",
    separator: " · ",
  },
  en: {
    kinds: {
      region: "Region",
      field: "Technology field",
      economy: "Economy",
      indicator: "Indicator",
      report: "Report",
      method: "Method",
      term: "Term",
      data: "Data",
      page: "Page",
    },
    facets: { kind: "Kind", scope: "Scope", edition: "Edition" },
    superseded: "older edition",
    edition: (scope, year) => `${scope} ${year}`,
    searching: "Searching…",
    empty: "Type what you look for: a region, an indicator, a method or a term, in English or Chinese.",
    found: (count, query) => `“${query}”: ${count} ${count === 1 ? "result" : "results"}`,
    parts: (count, query) =>
      `Nothing holds all of “${query}”; ${count === 1 ? "this result holds" : `these ${count} results hold`} part of it`,
    none: (query) => `Nothing on this site is about “${query}”`,
    nearest: (query) => `“${query}” is not on this site; these come nearest`,
    filteredOut: (query) => `“${query}” has no result in the kind, scope and edition chosen`,
    failed: "The search did not start. Reload the page to try again, or use the contents.",
    more: (count) => `Show ${count} more`,
    clear: "Clear all filters",
    separator: " · ",
  },
};

/** How scopes are called in the language of the page, by id; the page holds their names. */
export type ScopeNames = Readonly<Record<string, string>>;

/** What a facet value is called; a value without a name stands for itself. */
export function facetLabel(
  facet: "kind" | "scope" | "edition",
  value: string,
  { lang, scopes }: { readonly lang: Lang; readonly scopes: ScopeNames },
): string {
  const { kinds, edition } = searchWording[lang];
  if (facet === "kind") return (kinds as Readonly<Record<string, string>>)[value] ?? value;
  if (facet === "scope") return scopes[value] ?? value;
  const [, scope = "", year = ""] = /^([a-z]+)-(\d{4})$/.exec(value) ?? [];
  return year === "" ? value : edition(scopes[scope] ?? scope, year);
}
