import { type Segment, says, text } from "./sentence.ts";

/** What is found in the numbers of an industry. */
export const industryFindings = {
  has: says<[{ name: string; count: number; of: number; parts: readonly Segment[] }]>({
    zh: ({ name, count, parts }) => [`${name}有 ${count} 种优势：`, ...parts, "。"],
    en: ({ name, count, of, parts }) => [`${name}: ${count} of ${of} advantages, `, ...parts, "."],
  }),
  hasNone: text<[name: string]>({
    zh: (name) => `${name}没有判明的优势。`,
    en: (name) => `${name}: no advantage could be shown.`,
  }),
  part: says<[advantage: string, because: readonly Segment[]]>({
    zh: (advantage, because) => [`${advantage}（`, ...because, "）"],
    en: (advantage, because) => [`${advantage} (`, ...because, ")"],
  }),
  condition: says<[name: string, value: Segment]>({
    zh: (name, value) => [`${name} `, value],
    en: (name, value) => [`${name} `, value],
  }),
  failed: says<[name: string, value: Segment, bound: string]>({
    zh: (name, value, bound) => [`${name} `, value, `，须不低于 ${bound}`],
    en: (name, value, bound) => [`${name} `, value, `, must be at least ${bound}`],
  }),
  lacks: says<[parts: readonly Segment[]]>({
    zh: (parts) => ["没有：", ...parts, "。"],
    en: (parts) => ["Not: ", ...parts, "."],
  }),
  open: text<[names: string]>({
    zh: (names) => `不能判断：${names}。`,
    en: (names) => `Cannot be told: ${names}.`,
  }),
  because: text<[advantage: string, reason: string]>({
    zh: (advantage, reason) => `${advantage}（${reason}）`,
    en: (advantage, reason) => `${advantage} (${reason})`,
  }),
  overNation: text<[name: string]>({
    zh: (name) => `${name}，比全国同产业`,
    en: (name) => `${name}, over the nation's`,
  }),
  amount: says<[name: string, count: Segment]>({
    zh: (name, count) => [`${name} `, count, " 件"],
    en: (name, count) => [`${name} `, count],
  }),
  withValue: text<[name: string, value: string]>({
    zh: (name, value) => `${name}（${value}）`,
    en: (name, value) => `${name} (${value})`,
  }),
  next: { zh: "；", en: "; " },
  also: { zh: "，", en: ", " },
  list: { zh: "、", en: ", " },
} as const;
