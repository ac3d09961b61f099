import type { Bilingual } from "../schema/cells.ts";

export type Lang = keyof Bilingual;

/** A sentence with gaps, in both languages; the gaps are filled with texts that are ready to print. */
type Sentence<Gaps> = Readonly<Record<Lang, (gaps: Gaps) => string>>;

const sentences = <T extends Record<string, Sentence<never>>>(all: T): T => all;

/** Short words printed on charts. */
export const chartWords = {
  missing: { zh: "缺", en: "No data" },
  above: { zh: "高于", en: "above" },
  below: { zh: "低于", en: "below" },
  lowerThan: { zh: "低于", en: "under" },
  atLeast: { zh: "及以上", en: "and over" },
  rank: { zh: "位次", en: "Rank" },
  matching: { zh: "匹配度 M", en: "Matching M" },
  coordination: { zh: "协调度 D*", en: "Coordination D*" },
  balanced: { zh: "越靠右越平衡", en: "further right, better balanced" },
  high: { zh: "越高越协调", en: "higher, better coordinated" },
  sketch: { zh: "示意，非地图，不表示行政区域界线", en: "A sketch, not a map: it shows no administrative borders" },
  colon: { zh: "：", en: ": " },
  comma: { zh: "、", en: ", " },
  stop: { zh: "。", en: ". " },
} as const satisfies Record<string, Bilingual>;

/** What is to be seen on a chart, for readers who do not see it. */
export const chartSentences = sentences({
  range: {
    zh: ({ count, top, bottom }: { count: number; top: string; bottom: string }) =>
      `共 ${count} 个有值，最高${top}，最低${bottom}。`,
    en: ({ count, top, bottom }) => `${count} values; highest ${top}, lowest ${bottom}.`,
  },
  home: {
    zh: ({ home }: { home: string }) => `${home}。`,
    en: ({ home }) => `${home}.`,
  },
  missing: {
    zh: ({ names }: { names: string }) => `缺：${names}。`,
    en: ({ names }) => `No data: ${names}.`,
  },
  line: {
    zh: ({ label, from, start, to, end }: { label: string; from: number; start: string; to: number; end: string }) =>
      `${label}：${from} 年 ${start}，${to} 年 ${end}。`,
    en: ({ label, from, start, to, end }) => `${label}: ${start} in ${from}, ${end} in ${to}.`,
  },
  emptyLine: {
    zh: ({ label }: { label: string }) => `${label}：无数据。`,
    en: ({ label }) => `${label}: no data.`,
  },
  break: {
    zh: ({ year, label }: { year: number; label: string }) => `${year} 年起口径不同：${label}。`,
    en: ({ year, label }) => `Break in ${year}: ${label}.`,
  },
  point: {
    zh: ({ label, matching, coordination }: { label: string; matching: string; coordination: string }) =>
      `${label}：匹配度 ${matching}，协调度 ${coordination}。`,
    en: ({ label, matching, coordination }) => `${label}: matching ${matching}, coordination ${coordination}.`,
  },
  slope: {
    zh: ({ label, start, end }: { label: string; start: string; end: string }) => `${label}：由 ${start} 到 ${end}。`,
    en: ({ label, start, end }) => `${label}: from ${start} to ${end}.`,
  },
  steps: {
    zh: ({ steps }: { steps: readonly string[] }) => `依次为：${steps.join("，")}。`,
    en: ({ steps }) => `In order: ${steps.join(", ")}.`,
  },
});
