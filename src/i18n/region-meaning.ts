import { scoped } from "./in-scope.ts";
import type { Words } from "./lang.ts";
import { type Segment, says, text } from "./sentence.ts";

/** Where an entity stands in the planes that are cut at the nation. */
export const quadrantWordsOf = scoped({
  title: { zh: "四象限：与{whole}相比，往哪里用力", en: "Four quadrants: beside the {whole}, where to work" },
  note: {
    zh: "以{whole}得分为界，把潜力与能力、需求与运用、需求与创造各分四区。粗体的象限在重复演算中概率达到 0.8，改以中位单元为界也不变；不加粗的还说不准。",
    en: "The {whole}'s scores cut three planes in four: potential and capacity, demand and use, demand and creation. A quadrant in bold holds in at least 0.8 of the rebuilds, and with the median unit as the cut; the others are not settled.",
  },
  nation: {
    zh: "{whole}的得分就是分界，所以{whole}不分象限；各单元所在的象限见各自的页面。",
    en: "The {whole}'s scores are the cut, so the {whole} itself lies in no quadrant; those of {parts} stand on their pages.",
  },
  plane: { zh: "平面", en: "Plane" },
  quadrant: { zh: "所在象限", en: "Quadrant" },
  horizontal: { zh: "横轴", en: "Horizontal" },
  vertical: { zh: "纵轴", en: "Vertical" },
  before: { zh: "三年前", en: "Three years before" },
  reading: { zh: "怎么读", en: "Reading" },
  same: { zh: "同一象限", en: "the same quadrant" },
  how: { zh: "怎么分的", en: "How it is cut" },
  figure: { zh: "全部单元的位置图", en: "all units in a figure" },
} as const satisfies Record<string, Words>);

export const quadrantSentencesOf = scoped({
  above: text<[points: string]>({
    zh: (points) => `高于{whole} ${points} 分`,
    en: (points) => `${points} points above the {whole}`,
  }),
  median: text<[quadrant: string]>({
    zh: (quadrant) => `以中位单元为界则属${quadrant}`,
    en: (quadrant) => `${quadrant} with the median unit as the cut`,
  }),
  open: text<[quadrant: string, reading: string]>({
    zh: (quadrant, reading) => `若属“${quadrant}”：${reading}`,
    en: (quadrant, reading) => `If ${quadrant}: ${reading}`,
  }),
  below: text<[points: string]>({
    zh: (points) => `低于{whole} ${points} 分`,
    en: (points) => `${points} points below the {whole}`,
  }),
} as const);

/** The five faces of overall quality. */
export const qualityWords = {
  title: { zh: "整体质量", en: "Overall quality" },
  face: { zh: "面", en: "Face" },
  score: { zh: "得分", en: "Score" },
  inputs: { zh: "可得项数", en: "Inputs there" },
  made: { zh: "由什么得出，缺什么", en: "What it is made of, what is missing" },
  whole: { zh: "合成", en: "Composite" },
  mean: { zh: "可得各面的几何平均。", en: "Geometric mean of the faces that are there." },
  missing: { zh: "缺 ", en: "missing: " },
  how: { zh: "怎么合成", en: "How it is put together" },
} as const satisfies Record<string, Words>;

export const qualitySentences = {
  whole: says<[value: Segment, grade: string, present: number, total: number]>({
    zh: (value, grade, present, total) => ["整体质量 ", value, `，等级“${grade}”，${total} 面中有 ${present} 面`],
    en: (value, grade, present, total) => [
      "Overall quality ",
      value,
      `, graded ${grade}, from ${present} of ${total} faces`,
    ],
  }),
  ends: says<[best: string, high: Segment, worst: string, low: Segment]>({
    zh: (best, high, worst, low) => [`；最高是${best}（`, high, `），最低是${worst}（`, low, "）"],
    en: (best, high, worst, low) => [`; highest ${best} (`, high, `), lowest ${worst} (`, low, ")"],
  }),
  empty: text<[faces: string]>({
    zh: (faces) => `；${faces}一面没有数，不以零代。`,
    en: (faces) => `; ${faces} has no value and does not count as zero.`,
  }),
  none: text<[reason: string]>({
    zh: (reason) => `整体质量不合成：${reason}。`,
    en: (reason) => `Overall quality is not put together: ${reason}.`,
  }),
} as const;

/** How intellectual property, innovation and industry grew side by side. */
export const growthWordsOf = scoped({
  title: { zh: "增长是否同步", en: "Did they grow in step" },
  item: { zh: "项目", en: "Quantity" },
  share: { zh: "占{whole}", en: "Share of the {whole}" },
  growth: { zh: "年均增长", en: "Growth a year" },
  nation: { zh: "{whole}增长", en: "{Whole}'s growth" },
  type: { zh: "类型", en: "Type" },
  trend: { zh: "趋势检验", en: "Trend test" },
  moreShares: { zh: "其余各项占{whole}的份额", en: "{Share} shares of the other quantities" },
} as const satisfies Record<string, Words>);

export const growthSentencesOf = scoped({
  /** what the relative match is, after its value */
  relative: text<[above: string, below: string, isAhead: boolean]>({
    zh: (above, below, isAhead) =>
      `：${above}的{whole}份额与${below}的{whole}份额之比，${isAhead ? "大于 1，知识产权走在产业前面" : "小于 1，产业走在知识产权前面"}。`,
    en: (above, below, isAhead) =>
      `, the {share} share of ${above} over that of ${below}: ${isAhead ? "above 1, IP is ahead of industry" : "under 1, industry is ahead of IP"}.`,
  }),
  gap: says<[first: string, own: Segment, second: string, against: Segment, gap: Segment, type: string]>({
    zh: (first, own, second, against, gap, type) => [
      `${first}年均 `,
      own,
      `，${second} `,
      against,
      "，相差 ",
      gap,
      ` 个百分点：${type}`,
    ],
    en: (first, own, second, against, gap, type) => [
      `${first} grew by `,
      own,
      ` a year, ${second} by `,
      against,
      ", a gap of ",
      gap,
      ` points: ${type}`,
    ],
  }),
  nation: says<[gap: Segment]>({
    zh: (gap) => ["（{whole}相差 ", gap, " 个百分点）"],
    en: (gap) => [" ({whole}: ", gap, " points)"],
  }),
  noGap: text<[first: string, second: string, reason: string]>({
    zh: (first, second, reason) => `${first}与${second}不比增速：${reason}`,
    en: (first, second, reason) => `${first} and ${second} are not compared in growth: ${reason}`,
  }),
  years: text<[from: number, to: number]>({ zh: (from, to) => `${from}—${to} 年`, en: (from, to) => `${from}–${to}` }),
  points: text<[gap: string]>({ zh: (gap) => `${gap} 个百分点`, en: (gap) => `${gap} points` }),
  trend: text<[tau: string, p: string]>({ zh: (tau, p) => `τ ${tau}，p ${p}`, en: (tau, p) => `τ ${tau}, p ${p}` }),
} as const);
