import { memoWords } from "./explain.ts";
import { scoped } from "./in-scope.ts";
import type { Words } from "./lang.ts";
import { type Segment, says, text } from "./sentence.ts";

/** Words for intervals of places. */
export const intervalSentences = {
  rank: says<[shares: string, interval: Segment]>({
    zh: (shares, interval) => [`（重复演算 ${shares}：`, interval, " 位）"],
    en: (shares, interval) => [` (rebuilds, ${shares}: `, interval, ")"],
  }),
  /** where the interval is one place */
  onePlace: says<[shares: string, interval: Segment]>({
    zh: (shares, interval) => [`（重复演算 ${shares}：都在第 `, interval, " 位）"],
    en: (shares, interval) => [` (rebuilds, ${shares}: always `, interval, ")"],
  }),
} as const;

/** The opening of an entity page. */
export const leadSentences = {
  level: says<[name: string, score: Segment, tier: string]>({
    zh: (name, score, tier) => [`${name}综合水平 `, score, ` 分，${tier}`],
    en: (name, score, tier) => [`${name} scores `, score, ` overall, ${tier}`],
  }),
  stop: { zh: "。", en: "." },
  notEvaluated: text<[name: string]>({
    zh: (name) => `${name}的综合水平本版不评价。`,
    en: (name) => `The overall level of ${name} is not evaluated.`,
  }),
  moved: says<[year: number, change: Segment]>({
    zh: (year, change) => [`比 ${year} 年版 `, change, " 分"],
    en: (year, change) => [`Since the ${year} edition its score has changed by `, change, " points"],
  }),
  parts: { zh: "，其中", en: ", with " },
  part: says<[name: string, amount: Segment]>({
    zh: (name, amount) => [`${name} `, amount],
    en: (name, amount) => [amount, ` from ${name}`],
  }),
  notComparable: text<[year: number, reason: string]>({
    zh: (year, reason) => `与 ${year} 年版不可比：${reason}。`,
    en: (year, reason) => `It cannot be compared with the ${year} edition: ${reason}.`,
  }),
  rankAfter: { zh: "；", en: "; " },
  placeIs: { zh: "", en: "its rank is " },
  samePlace: { zh: "位次不变", en: "unchanged" },
} as const;

/** The place of an entity, after its score. */
export const placeWordsOf = scoped(
  says<[rank: Segment, ranked: number]>({
    zh: (rank, ranked) => [`，在 ${ranked} 个{units}中居`, rank],
    en: (rank, ranked) => [", ", rank, ` of ${ranked} {units}`],
  }),
);

/** Why a score moved since the edition before, and what that does not mean. */
export const movedWords = {
  title: { zh: "为什么变动", en: "Why it moved" },
  first: {
    zh: "这是第一版，没有上一版可比，所以没有变动分解。",
    en: "This is the first edition: there is none before it to compare with, and no change to explain.",
  },
  capabilities: { zh: "四种能力各自的变动", en: "What moved in each capability" },
  sentences: {
    zh: "四种能力：逐项说明，谁超过了谁",
    en: "The four capabilities in words: by what, and who passed whom",
  },
  unranked: { zh: "四种能力：逐项说明", en: "The four capabilities in words" },
  capability: { zh: "能力", en: "Capability" },
  change: { zh: "变动", en: "Change" },
  mostly: { zh: "主要来自", en: "Mostly by" },
  place: { zh: "位次", en: "Place" },
  interval: { zh: "本版位次区间", en: "Interval of the place now" },
  part: { zh: "部分", en: "Part" },
  contribution: { zh: "贡献", en: "Contribution" },
  notSplit: { zh: "各项都小于 0.1 分", en: "every part under 0.1 points" },
  unit: { zh: "分（0—100）", en: "points, 0 to 100" },
  figureNote: {
    zh: "从上一版的分数走到本版的分数，每条是一项的贡献，合计恰为总变动；横轴不从零起，条长才是大小。",
    en: "From the score before to the score now, a bar a part; they add up to the whole change. The axis does not begin at zero: read the lengths of the bars.",
  },
  rounding: memoWords.rounding,
  notMeaning: { zh: "不说明什么：", en: "What this does not say: " },
  how: { zh: "怎么分解的", en: "How it is split" },
} as const satisfies Record<string, Words>;

export const movedSentences = {
  finding: text<[node: string, before: string, after: string, change: string]>({
    zh: (node, before, after, change) => `${node}由 ${before} 到 ${after}（${change}）`,
    en: (node, before, after, change) => `${node}: from ${before} to ${after} (${change})`,
  }),
  most: text<[indicator: string, amount: string]>({
    zh: (indicator, amount) => `，${indicator}贡献最多（${amount}）`,
    en: (indicator, amount) => `, most of all by ${indicator} (${amount})`,
  }),
  rest: text<[count: number]>({ zh: (count) => `其余 ${count} 项`, en: (count) => `${count} others` }),
  edition: text<[year: number]>({ zh: (year) => `${year} 年版`, en: (year) => `Edition ${year}` }),
  overlap: says<[before: Segment, now: Segment]>({
    zh: (before, now) => ["两版的位次区间（", before, " 与 ", now, "）重叠，不能据位次断定真有进退。"],
    en: (before, now) => [
      "The intervals of the place in the two editions (",
      before,
      " and ",
      now,
      ") overlap: the places alone prove no move.",
    ],
  }),
  apart: says<[before: Segment, now: Segment]>({
    zh: (before, now) => ["两版的位次区间（", before, " 与 ", now, "）不重叠，位次的进退超出了算法选择的影响。"],
    en: (before, now) => [
      "The intervals of the place in the two editions (",
      before,
      " and ",
      now,
      ") do not overlap: the move is larger than what choices of method do.",
    ],
  }),
  onlyData: {
    zh: "两版同一模型、同一上下限，往年数据没有修订，变动都来自两版之间新进的数据；计分取近三年合计的指标，印的是合计后的数，不是单年的数。数据升降不等于政策见效。",
    en: "Both editions share model and goalposts and no past figure was revised, so all of it comes from the data that came in between; an indicator scored on three years added up is shown so, not for the year alone. That data rose or fell is no proof that a policy worked.",
  },
  notProgress: says<[parts: readonly Segment[]]>({
    zh: (parts) => ["其中", ...parts, "不是当年的升降：修订、换尺度或换算法不是进步。"],
    en: (parts) => [
      "Of it ",
      ...parts,
      " did not happen in the year: a revision, another scale or another method is no progress.",
    ],
  }),
} as const;

export const pairWords = {
  verdict: { zh: "判断", en: "Judgement" },
  broken: { zh: "不判断", en: "not judged" },
  break: { zh: "期间有口径断点", en: "a definition changed" },
  above: { zh: "公布值高于区间", en: "published above its interval" },
  below: { zh: "公布值低于区间", en: "published below its interval" },
} as const satisfies Record<string, Words>;

export const pairSentences = {
  note: text<[enough: string]>({
    zh: (enough) =>
      `匹配度 M 为 1 是完全平衡；协调度 D* 主要反映水平，不等于匹配。小字是重复演算的区间；等级的概率不到 ${enough} 写“介于”。`,
    en: (enough) =>
      `A matching degree M of 1 is full balance; the coordination degree D* mostly reflects level and is no matching degree. Small figures are intervals of the rebuilds; a grade with a probability under ${enough} is said to lie between two.`,
  }),
  netNote: text<[threshold: string, enough: string]>({
    zh: (threshold, enough) =>
      `净变化达到 ${threshold}、同号概率又达到 ${enough} 的才写趋同或分化；达到 ${threshold} 而概率不够的写“待检验”，其余写“稳定”。`,
    en: (threshold, enough) =>
      `Only a net change of ${threshold} whose sign holds with a probability of ${enough} is called converging or diverging; one of ${threshold} without it is not settled, the others are stable.`,
  }),
  probability: text<[probability: string]>({
    zh: (probability) => `概率 ${probability}`,
    en: (probability) => `probability ${probability}`,
  }),
  published: text<[grade: string, probability: string]>({
    zh: (grade, probability) => `公布${grade}，概率 ${probability}`,
    en: (grade, probability) => `published ${grade}, ${probability}`,
  }),
  sign: text<[probability: string]>({
    zh: (probability) => `同号概率 ${probability}`,
    en: (probability) => `sign holds in ${probability}`,
  }),
} as const;

/** Headings of the page that stand over several parts. */
export const regionParts = {
  meaning: { zh: "意味着什么", en: "What it means" },
  level: { zh: "综合水平与四种能力的位置", en: "Where the level and the four capabilities stand" },
  fold: { zh: "展开全部指标", en: "Show all indicators" },
  peerIntervals: {
    zh: "方括号内是位次的区间：区间重叠的两个单元，单凭区间不能断定先后。",
    en: "In square brackets the interval of the place: where two of them overlap, they do not settle which unit is ahead.",
  },
  indicatorPlaces: {
    zh: "指标的位次是公布数值的先后，没有经过加权合成，所以没有重复演算的区间。",
    en: "The place of an indicator orders published values; nothing is weighted or put together, so that it has no interval of rebuilds.",
  },
} as const satisfies Record<string, Words>;
