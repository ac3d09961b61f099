import type { Lang, Words } from "./lang.ts";

/** A sentence with gaps, in both languages; the gaps are filled with texts that are ready to print. */
type Sentence<Gaps> = Readonly<Record<Lang, (gaps: Gaps) => string>>;

const sentence = <Gaps>(both: Sentence<Gaps>): Sentence<Gaps> => both;

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
  extrapolated: { zh: "外推，不是事实", en: "extrapolated, not a fact" },
  comma: { zh: "、", en: ", " },
} as const satisfies Record<string, Words>;

/** What is to be seen on a chart, for readers who do not see it. */
export const chartSentences = {
  range: sentence<{ count: number; top: string; bottom: string }>({
    zh: ({ count, top, bottom }) => `共 ${count} 个有值，最高${top}，最低${bottom}。`,
    en: ({ count, top, bottom }) => `${count} values; highest ${top}, lowest ${bottom}.`,
  }),
  home: sentence<{ home: string }>({
    zh: ({ home }) => `${home}。`,
    en: ({ home }) => `${home}.`,
  }),
  missing: sentence<{ names: string }>({
    zh: ({ names }) => `缺：${names}。`,
    en: ({ names }) => `No data: ${names}.`,
  }),
  line: sentence<{ label: string; from: number; start: string; to: number; end: string }>({
    zh: ({ label, from, start, to, end }) => `${label}：${from} 年 ${start}，${to} 年 ${end}。`,
    en: ({ label, from, start, to, end }) => `${label}: ${start} in ${from}, ${end} in ${to}.`,
  }),
  emptyLine: sentence<{ label: string }>({
    zh: ({ label }) => `${label}：无数据。`,
    en: ({ label }) => `${label}: no data.`,
  }),
  break: sentence<{ year: number; label: string }>({
    zh: ({ year, label }) => `${year} 年起口径不同：${label}。`,
    en: ({ year, label }) => `Break in ${year}: ${label}.`,
  }),
  point: sentence<{ label: string; matching: string; coordination: string }>({
    zh: ({ label, matching, coordination }) => `${label}：匹配度 ${matching}，协调度 ${coordination}。`,
    en: ({ label, matching, coordination }) => `${label}: matching ${matching}, coordination ${coordination}.`,
  }),
  place: sentence<{ label: string; x: string; y: string; quadrant: string }>({
    zh: ({ label, x, y, quadrant }) => `${label}：${x}，${y}，${quadrant}。`,
    en: ({ label, x, y, quadrant }) => `${label}: ${x}, ${y}, ${quadrant}.`,
  }),
  slope: sentence<{ label: string; start: string; end: string }>({
    zh: ({ label, start, end }) => `${label}：由 ${start} 到 ${end}。`,
    en: ({ label, start, end }) => `${label}: from ${start} to ${end}.`,
  }),
  waterfall: sentence<{ start: string; end: string; steps: string }>({
    zh: ({ start, end, steps }) => `由 ${start} 到 ${end}${steps === "" ? "" : `：${steps}`}。`,
    en: ({ start, end, steps }) => `From ${start} to ${end}${steps === "" ? "" : `: ${steps}`}.`,
  }),
  interval: sentence<{ low: string; high: string }>({
    zh: ({ low, high }) => `区间 ${low} 至 ${high}。`,
    en: ({ low, high }) => `Interval ${low} to ${high}.`,
  }),
  extrapolated: sentence<{ year: number; value: string }>({
    zh: ({ year, value }) => `外推到 ${year} 年为 ${value}，不是事实。`,
    en: ({ year, value }) => `Extrapolated to ${year}: ${value}, not a fact.`,
  }),
  steps: sentence<{ steps: readonly string[] }>({
    zh: ({ steps }) => `依次为：${steps.join("，")}。`,
    en: ({ steps }) => `In order: ${steps.join(", ")}.`,
  }),
} as const;
