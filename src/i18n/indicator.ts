import type { Break } from "../schema/reference.ts";
import { scoped } from "./in-scope.ts";
import type { Words } from "./lang.ts";

/** Labels of the indicator list and the indicator cards. */
export const indicatorWordsOf = scoped({
  title: { zh: "指标", en: "Indicators" },
  scoredPart: { zh: "计分", en: "Scored" },
  describedPart: { zh: "只描述，不计分", en: "Described only, not scored" },
  indicator: { zh: "指标", en: "Indicator" },
  says: { zh: "它说明什么", en: "what it says" },
  unit: { zh: "单位", en: "Unit" },
  direction: { zh: "方向", en: "Direction" },
  place: { zh: "位次", en: "Place" },
  score: { zh: "得分", en: "Score" },
  definition: { zh: "怎么算", en: "How it is computed" },
  meaning: { zh: "定义", en: "Definition" },
  formula: { zh: "公式", en: "Formula" },
  fieldsRead: { zh: "公式里的字段", en: "Fields of the formula" },
  field: { zh: "字段", en: "Field" },
  sourceName: { zh: "来源中的名称", en: "Name in the source" },
  dataset: { zh: "数据集", en: "Dataset" },
  seats: { zh: "计入", en: "Counts in" },
  pooled: { zh: "合并年数", en: "Years pooled" },
  scale: { zh: "计分尺度", en: "Scale" },
  goalposts: { zh: "上下限", en: "Goalposts" },
  clipping: { zh: "夹断", en: "Clipped" },
  note: { zh: "说明", en: "Note" },
  analyses: { zh: "用于", en: "Serves" },
  clippedMark: { zh: "触顶", en: "Ceiling reached" },
  values: { zh: "各地数值", en: "Values" },
  overEditions: { zh: "历版变化", en: "Over the editions" },
  table: { zh: "全部数值", en: "All values" },
  sources: { zh: "来源与许可", en: "Sources and licences" },
  publisher: { zh: "发布者", en: "Publisher" },
  publication: { zh: "出版物", en: "Publication" },
  licence: { zh: "许可", en: "Licence" },
  breaks: { zh: "断点与异常", en: "Breaks and oddities" },
  noBreaks: { zh: "所用年份内没有登记的断点或异常。", en: "No break or oddity is on record for the years read." },
  coverage: { zh: "覆盖面", en: "Coverage" },
  edition: { zh: "版次", en: "Edition" },
  ownYear: { zh: "当年值", en: "Own year" },
  scoredValue: { zh: "计分值", en: "Scored value" },
  entity: { zh: "单元", en: "Entity" },
  unranked: { zh: "不排位", en: "not ranked" },
  kind: { zh: "类别", en: "Kind" },
  year: { zh: "年份", en: "Year" },
  whom: { zh: "涉及", en: "Concerns" },
  all: { zh: "全部单元", en: "All entities" },
  what: { zh: "情况", en: "What" },
  otherCards: { zh: "同组指标", en: "Others in this group" },
  superseded: {
    zh: "本页属于旧版次，已被新版取代。",
    en: "This page belongs to an older edition that has been superseded.",
  },
  toCurrent: { zh: "看现行版次", en: "See the current edition" },
  permanent: { zh: "本版固定网址", en: "Permanent address of this edition" },
  downloadCard: { zh: "下载本指标历版 CSV", en: "Download this indicator, all editions up to this one, CSV" },
  download: { zh: "下载本版全部指标 CSV", en: "Download all indicators of this edition, CSV" },
  trace: {
    zh: "每个数都链到它的公式、输入和来源行。",
    en: "Every number links to its formula, its inputs and the row it came from.",
  },
  units: { zh: "单位换算：", en: "Units: " },
  published: { zh: "公布数", en: "Published figure" },
  against: { zh: "与{whole}相比", en: "Against the {whole}" },
  above: { zh: "高于{whole}", en: "above" },
  below: { zh: "低于{whole}", en: "below" },
  same: { zh: "与{whole}相同", en: "the same" },
  neighbours: { zh: "周边", en: "Neighbours" },
  obtained: { zh: "取得方式", en: "How obtained" },
  years: { zh: "年份", en: "Years" },
  usedHere: { zh: "本指标用到", en: "Used here" },
  allData: { zh: "全部数据集与下载", en: "All datasets and downloads" },
  toMethods: { zh: "计分、合并与上下限的方法", en: "How values are pooled and scored" },
  breakLabel: { zh: "起口径不同", en: "new definition" },
} as const satisfies Record<string, Words>);

/** A score that lies beyond a goalpost. */
export const clipWords: Readonly<Record<"low" | "high", Words>> = {
  low: { zh: "达下限", en: "at the floor" },
  high: { zh: "达上限", en: "at the ceiling" },
};

/** What a direction means. */
export const directionWords: Readonly<Record<-1 | 0 | 1, Words>> = {
  1: { zh: "越大越好", en: "more is better" },
  0: { zh: "只描述，不计分", en: "described only, not scored" },
  [-1]: { zh: "越小越好", en: "less is better" },
};

/** How values are laid on the scale of scores. */
export const transformWords: Readonly<Record<"linear" | "log1p", Words>> = {
  linear: { zh: "按原值", en: "linear" },
  log1p: { zh: "取对数 log(1+x)", en: "logarithmic, log(1+x)" },
};

/** What kind of oddity a row of breaks.csv tells. */
export const breakWords: Readonly<Record<Break["kind"], Words>> = {
  break: { zh: "断点", en: "break" },
  gap: { zh: "缺年", en: "gap" },
  anomaly: { zh: "异常", en: "anomaly" },
  suspected: { zh: "待核", en: "to be checked" },
};

/** The analyses that an indicator serves, by letter. */
export const analysisWords: Readonly<Record<string, Words>> = {
  S: { zh: "静态态势", en: "static situation" },
  M: { zh: "动态匹配", en: "dynamic matching" },
  Q: { zh: "整体质量", en: "overall quality" },
};

/** A jump as a sentence names it. */
interface JumpText {
  readonly year: number;
  readonly field: string;
  readonly change: string;
}

/** Sentences of the card, ready to print. */
export const indicatorSentencesOf = scoped({
  seat: {
    zh: (node: string, share: string, half: boolean) => `${node}，占 ${share}${half ? "（半权）" : ""}`,
    en: (node: string, share: string, half: boolean) => `${node}, ${share} of it${half ? " (half weight)" : ""}`,
  },
  halfWeight: { zh: "半权。", en: "Half weight." },
  noSeat: {
    zh: (node: string) => `不计分；列在${node}之下`,
    en: (node: string) => `not scored; listed under ${node}`,
  },
  pooled: {
    zh: (years: number, least: number) =>
      `计分取近 ${years} 年分子之和除以分母之和，缺年剔除，至少 ${least} 年；当年值并列`,
    en: (years: number, least: number) =>
      `scored on the last ${years} years: sum of numerators over sum of denominators; a missing year is left out, ${least} at least are needed; the year's own value stands beside it`,
  },
  notPooled: { zh: () => "不合并，计分用当年值", en: () => "none; the year's own value is scored" },
  goalposts: {
    zh: (low: string, high: string, unit: string, from: number, to: number) =>
      `${low}（0 分）至 ${high}（100 分）${unit}；由 ${from}—${to} 年五版合并定出，各版同一把尺`,
    en: (low: string, high: string, unit: string, from: number, to: number) =>
      `${low} (score 0) to ${high} (score 100) ${unit}; set once from the editions ${from}–${to} together, the same for all`,
  },
  clipped: {
    zh: (clipped: number, of: number, share: string) => `${of} 个得分中 ${clipped} 个超出上下限（${share}）`,
    en: (clipped: number, of: number, share: string) => `${clipped} of ${of} scores lie beyond a goalpost (${share})`,
  },
  clippedOver: {
    zh: (max: string) => `超过 ${max}，这些单元之间分不出高下；可另立一版上下限，旧版不改`,
    en: (max: string) =>
      `more than ${max}, so these units are no longer told apart; a further version of the goalposts may be set, the old one stays`,
  },
  lead: {
    zh: (all: number, scored: number) =>
      `${all} 项指标，每项一张卡：怎么算、取自哪里、哪里有断点、各地各版是多少。${scored} 项计分，${all - scored} 项只描述。`,
    en: (all: number, scored: number) =>
      `${all} indicators, a card each: how it is computed, where it comes from, where it breaks, and its value everywhere in every edition. ${scored} are scored, ${all - scored} only described.`,
  },
  count: {
    zh: (count: number, of: number) => `${count} / ${of}`,
    en: (count: number, of: number) => `${count} of ${of}`,
  },
  published: {
    zh: (field: string) => `单个单元取公布的“${field}”，没有公布数时按公式算；分组由成员合计相除`,
    en: (field: string) =>
      `a single entity takes the published figure (${field}), and the formula where there is none; groups divide the sums of their members`,
  },
  jumps: {
    zh: (count: number, edition: number, units: number) =>
      count === 0
        ? `${edition} 年版所用的数据里，${units} 个{units}没有原因未考的跳变（较上年变动一半以上）。`
        : `${edition} 年版所用的数据里，${units} 个{units}共有 ${count} 处较上年变动一半以上而原因未考。`,
    en: (count: number, edition: number, units: number) =>
      count === 0
        ? `Among the cells that the ${edition} edition reads, none of the ${units} {units} shows a jump by more than half on the year before without a known reason.`
        : `Among the cells of the ${units} {units} that the ${edition} edition reads, ${count} ${count === 1 ? "differs" : "differ"} from the year before by more than half without a known reason.`,
  },
  homeJumps: {
    zh: (home: string, jumps: readonly JumpText[]) =>
      jumps.length === 0
        ? `${home}没有。`
        : `其中${home} ${jumps.length} 处：${jumps.map(({ year, field, change }) => `${year} 年${field} ${change}%`).join("，")}。`,
    en: (home: string, jumps: readonly JumpText[]) =>
      jumps.length === 0
        ? ` ${home} has none.`
        : ` ${home} has ${jumps.length}: ${jumps.map(({ year, field, change }) => `${field} in ${year}, ${change}%`).join("; ")}.`,
  },
  pooledName: {
    zh: (years: number) => `${"一二三四五六七八九"[years - 1] ?? years}年合计`,
    en: (years: number) => `${years} years pooled`,
  },
  pooledFigure: {
    zh: (pooled: string) => `数值为该版年份及此前各年的${pooled}，即计分值；当年值见“全部数值”。`,
    en: (pooled: string) => `Values are the scored ones, ${pooled}; the year's own stand in the table of all values.`,
  },
  cardDescription: {
    zh: (name: string, definition: string, unit: string, universe: string) =>
      `${name}：${definition}单位：${unit}。公式、来源、断点，${universe}历版数值。`,
    en: (name: string, definition: string, unit: string, universe: string) =>
      `${name}: ${definition} Unit: ${unit}. Formula, sources, breaks, and the values of ${universe} in every edition.`,
  },
} as const);
