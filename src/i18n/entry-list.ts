import type { EntryFacet, EntryList } from "../schema/entry-list.ts";
import type { Lang, Words } from "./lang.ts";
import { text } from "./sentence.ts";

/** What the facets of the catalogue are called. */
const entryFacetWords: Readonly<Record<EntryFacet, Words>> = {
  kind: { zh: "类型", en: "Kind" },
  grade: { zh: "等级", en: "Grade" },
  orientation: { zh: "导向类型", en: "Orientation" },
  positioning: { zh: "定位", en: "Positioning" },
  group: { zh: "功能分区", en: "Group" },
  region: { zh: "区域", en: "Region" },
  industry: { zh: "产业", en: "Industry" },
  right: { zh: "知识产权类型", en: "Kind of right" },
  status: { zh: "数据状态", en: "Status" },
};

const fieldWords: Words = { zh: "技术领域", en: "Technology field" };

/** What a facet is called in a list: in that of technology fields these stand in the place of industries. */
export function facetWords(facet: EntryFacet, { fields }: Pick<EntryList, "fields">): Words {
  return fields && facet === "industry" ? fieldWords : entryFacetWords[facet];
}

type ListOrder = "grade" | "region" | "industry" | "K" | "E" | "value";

const listOrderWords: Readonly<Record<ListOrder, Words>> = {
  grade: { zh: "等级", en: "grade" },
  region: { zh: "区域", en: "region" },
  industry: { zh: "产业", en: "industry" },
  K: { zh: "知识产权得分 K", en: "IP score K" },
  E: { zh: "产业得分 E", en: "industry score E" },
  value: { zh: "价值 V", en: "value V" },
};

/** By what a list is sorted, likewise. */
export function orderWords(order: ListOrder, { fields }: Pick<EntryList, "fields">): Words {
  return fields && order === "industry" ? { zh: "技术领域", en: "technology field" } : listOrderWords[order];
}

/** Sentences of the list. */
export const listSentences = {
  lead: {
    graded: {
      zh: "哪个区域、哪个产业、该做什么。每一条都写明依据哪条规则、用了哪些数、差多少就会变。",
      en: "Which region, which industry, and what to do. Every entry says by which rule, on which figures, and how little would change it.",
    },
    ungraded: {
      zh: "本范围不给等级，给定位与导向：每一条写明依据哪些数、差多少就会变。",
      en: "Without grades: positioning and orientation, each with the figures behind it and how little would change it.",
    },
    fields: {
      zh: "本范围不给等级，给技术方向：每一条写明依据哪些数、差多少就会变。",
      en: "Without grades: the direction of every technology field, with the figures behind it and how little would change it.",
    },
  },
  counted: text<[count: number, first: number, last: number]>({
    zh: (count, first, last) =>
      count === 0 ? "目录未收录：没有符合的条目。" : `${count} 条，显示第 ${first}—${last} 条`,
    en: (count, first, last) =>
      count === 0
        ? "Not in the catalogue: no entry fits."
        : `${count} ${count === 1 ? "entry" : "entries"}, ${first}–${last} shown`,
  }),
  none: {
    zh: "可以少写几个字、清除筛选，或到全站检索里找。",
    en: "Try fewer words, clear the filters, or search the whole site.",
  },
  page: text<[page: number]>({ zh: (page) => `第 ${page} 页`, en: (page) => `Page ${page}` }),
  titled: text<[facet: string, value: string]>({
    zh: (facet, value) => `${facet}：${value}`,
    en: (facet, value) => `${facet}: ${value}`,
  }),
  failed: {
    zh: "条目清单没有读到，筛选不可用；左边的链接照样能用。",
    en: "The list could not be read, so it cannot be filtered here; the links still work.",
  },
} as const;

/** The title of a list with one value of a facet, `chosen`. */
export function listTitle(
  chosen: { readonly facet: Words; readonly name: Words } | null,
  title: Words,
  lang: Lang,
): string {
  if (chosen === null) return title[lang];
  return `${title[lang]} · ${listSentences.titled[lang](chosen.facet[lang], chosen.name[lang])}`;
}
