import type { ChangeResult } from "../schema/changes.ts";
import type { Reason } from "../schema/reason.ts";
import type { Words } from "./lang.ts";
import { type Segment, says } from "./sentence.ts";
import { reasonWords } from "./words.ts";

/** What each block of a change is called. */
export const blockWords: Readonly<Record<ChangeResult["block"], Words>> = {
  total: { zh: "合计变化", en: "change" },
  revised: { zh: "往年数据修订", en: "past figures revised" },
  own: { zh: "本单元数据", en: "own data" },
  others: { zh: "其他单元数据", en: "data of others" },
  availability: { zh: "数据有无", en: "data that came or went" },
  bounds: { zh: "上下限", en: "goalposts" },
  weights: { zh: "权重与指标增减", en: "weights and indicators" },
  treatment: { zh: "指标算法", en: "treatment of indicators" },
  method: { zh: "合成方法", en: "method" },
  universe: { zh: "参评单元", en: "who is evaluated" },
  "own-score": { zh: "自身得分", en: "own score" },
  "others-scores": { zh: "其他单元得分", en: "scores of others" },
};

export const measureWords: Readonly<Record<ChangeResult["measure"], Words>> = {
  score: { zh: "得分", en: "score" },
  rank: { zh: "位次", en: "rank" },
};

/** Reasons as a change has them: between any two editions, not over three years. */
export const changeReasonWords: Readonly<Record<Reason, Words>> = {
  ...reasonWords,
  "crosses-break": { zh: "期间有口径断点", en: "a definition changed in between" },
};

/** Sentences of a change; numbers are set in where they are printed. */
export const changeSentences = {
  of: { zh: "，其中", en: ", of which " },
  join: { zh: "、", en: ", " },
  rest: says<[count: number, amount: Segment]>({
    zh: (count, amount) => [`其余 ${count} 项合计 `, amount],
    en: (count, amount) => [`${count} other${count === 1 ? "" : "s"} together `, amount],
  }),
  aside: { zh: "；另有", en: "; besides, " },
  crossed: { zh: "（期间有口径断点，慎读）", en: " (a definition changed in between: read with care)" },
  noScore: { zh: "不能比较：", en: "cannot be compared: " },
  unsplit: { zh: "（未分解）", en: " (not split)" },
  stop: { zh: "。", en: "." },
  rankBefore: { zh: "位次 ", en: "Its rank went from " },
  rankAfter: { zh: "→", en: " to " },
  rankStays: { zh: "位次 ", en: "Its rank stayed at " },
  stays: { zh: "，不变", en: "" },
  moves: {
    zh: (gained: number) => `${gained > 0 ? "升" : "降"} ${Math.abs(gained)} 位`,
    en: (gained: number) =>
      `${gained > 0 ? "up" : "down"} ${Math.abs(gained)} place${Math.abs(gained) === 1 ? "" : "s"}`,
  },
  comma: { zh: "，", en: ", " },
  because: { zh: "：", en: ": " },
  gainedMore: {
    zh: (names: string) => `${names}升得更多`,
    en: (names: string) => `${names} gained more and passed it`,
  },
  lostLess: { zh: (names: string) => `${names}降得更少`, en: (names: string) => `${names} lost less and passed it` },
  newcomers: { zh: (names: string) => `新参评的${names}居前`, en: (names: string) => `${names} came in ahead of it` },
  passed: { zh: (names: string) => `本单元超过${names}`, en: (names: string) => `it passed ${names}` },
  leavers: {
    zh: (names: string) => `原居前的${names}不再参评`,
    en: (names: string) => `${names}, ahead of it before, left`,
  },
  more: {
    zh: (names: string, count: number) => `${names}等 ${count} 个单元`,
    en: (names: string, count: number) => `${names} and ${count} more`,
  },
  views: says<[own: Segment, others: Segment]>({
    zh: (own, others) => ["；自身得分变化相当于", own, "，其他单元的变化相当于", others],
    en: (own, others) => ["; the change of its own score is worth ", own, ", that of the others ", others],
  }),
  places: {
    zh: (gained: number, size: string) => `${gained > 0 ? "升" : "降"} ${size} 位`,
    en: (gained: number, size: string) => `${size} place${size === "1" ? "" : "s"} ${gained > 0 ? "up" : "down"}`,
  },
  apart: { zh: "；其中", en: "; of this, " },
} as const;

/** What a change may not be: some of what it rests on is in doubt. */
export const doubtWords = {
  mark: { zh: "△", en: "△" },
  it: { zh: "它", en: "it" },
  change: { zh: "这一变动", en: "this change" },
  passing: { zh: (names: string) => `超过${names}`, en: (names: string) => `passing ${names}` },
  passedBy: { zh: (names: string) => `被${names}超过`, en: (names: string) => `being passed by ${names}` },
  /** Two or more that may not be real; names among them are listed with the same comma, so these have words between. */
  acts: { zh: (acts: readonly string[]) => `${acts.slice(0, -1).join("，")}，以及${acts.at(-1)}，都` },
  caution: {
    zh: (whose: string, why: string, acts: string) => `△ ${whose}的数据存疑（${why}）：${acts}未必属实。`,
    en: (whose: string, why: string, acts: string) =>
      `△ Figures of ${whose} are in doubt (${why}): ${acts} may not be real.`,
  },
  jump: {
    zh: (year: number, change: string) => `${year} 年 ${change}%`,
    en: (year: number, change: string) => `${year}: ${change}%`,
  },
  jumped: {
    zh: (indicator: string, jumps: string) => `${indicator}（${jumps}）`,
    en: (indicator: string, jumps: string) => `${indicator} (${jumps})`,
  },
  /** Parts of a change that rest on figures which differ much from the year before, nobody knows why. */
  jumps: {
    zh: (parts: string) => `△ 所用的数较上年大幅变动而原因未考：${parts}，这部分变动未必属实。`,
    en: (parts: string) =>
      `△ Some figures behind it differ much from the year before for reasons not looked into, and what they did may not be real: ${parts}.`,
  },
} as const;

/** What a memo on a change says beside the change itself: what it rests on, and what it does not mean. */
export const memoWords = {
  places: { zh: "位次（升为正）：", en: "places gained: " },
  weight: { zh: "权重 ", en: "weight " },
  notes: { zh: "说明", en: "Notes" },
  sameScale: {
    zh: (model: string, weights: string, goalposts: string) =>
      `两版同用模型 ${model}、权重 ${weights}、上下限 ${goalposts}，是同一把尺。`,
    en: (model: string, weights: string, goalposts: string) =>
      `Both editions use model ${model}, weights ${weights} and goalposts ${goalposts}: one and the same scale.`,
  },
  otherScale: {
    zh: "两版的模型、权重或上下限不同，它们的影响已从数据的变化中分开。",
    en: "Model, weights or goalposts differ between the editions; what they did is kept apart from what the data did.",
  },
  notRevised: {
    zh: (edition: string) => `${edition} 的结果入库后，所用数据没有修订。`,
    en: (edition: string) => `No figure of ${edition} was revised since its results were committed.`,
  },
  revised: {
    zh: (edition: string) => `${edition} 的结果入库后有数据修订，其影响单列；修订不是进步。`,
    en: (edition: string) =>
      `Figures of ${edition} were revised since its results were committed; what that did stands apart. A revision is not progress.`,
  },
  notPublished: {
    zh: (edition: string) => `没有 ${edition} 的已发布结果（data/results），无从核对修订。`,
    en: (edition: string) => `No results of ${edition} are committed (data/results), so that revisions cannot be told.`,
  },
  meaning: {
    zh: "得分是在固定上下限之间的位置，位次还取决于别人；相邻位次的区间多半重叠，一两位的进退先看区间，不宜当作高下已分。计分取近三年合计的指标，印的是合计后的数，不是单年的数。",
    en: "A score is a position between fixed goalposts; a rank depends on the others too. Intervals of adjacent ranks mostly overlap: look at them before reading a place or two as a real difference. An indicator scored on three years added up is shown so, not for the year alone.",
  },
  rounding: { zh: "差值按未取整的数计算。", en: "Differences are taken before rounding." },
  named: { zh: (name: string, id: string) => `${name}（${id}）`, en: (name: string, id: string) => `${name} (${id})` },
  sum: {
    zh: (residual: string) => `核对：各项之和与变化最多相差 ${residual}（允许 1e-10）。`,
    en: (residual: string) => `Check: the parts miss the changes by ${residual} at most (1e-10 allowed).`,
  },
} as const;
