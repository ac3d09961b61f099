import { scoped } from "./in-scope.ts";
import { type Segment, says, text } from "./sentence.ts";

/** The amounts whose structures are compared, by the letter of a pair. */
export const amountNames = {
  K: { zh: "知识产权", en: "IP" },
  E: { zh: "产业", en: "industry" },
  N: { zh: "创新", en: "innovation" },
} as const;

/** Labels of how far the industries of a region match. */
export const structureWordsOf = scoped({
  title: { zh: "产业结构匹配", en: "Do the industries match?" },
  note: {
    zh: "结构匹配 S 看两样东西在各产业间的分法有多像：1 为完全一样，0 为没有一个产业重合。它与上面的匹配度 M 不同：M 比得分高低，S 比构成；得分相当的{unit}，构成也可能错开。",
    en: "The structure match S asks how alike two amounts are spread over industries: 1 is the same, 0 means that no industry has both. It is not the matching degree M above: M compares levels, S the make-up, and a {unit} with equal scores may still have them in different industries.",
  },
  how: { zh: "怎么算、每个数的来历", en: "How it is worked out, and where each number comes from" },
  download: { zh: "下载全部{units}的结构匹配 CSV", en: "Download the structures of all {units}, CSV" },
  matrix: { zh: "逐格看{unit}×产业矩阵", en: "Cell by cell: {units} by industries" },
  quantity: { zh: "数", en: "Quantity" },
  industry: { zh: "产业", en: "Industry" },
  formula: {
    zh: "S＝1 − ½·Σ|p − e|，p、e 是同族各产业（含其余）占本{unit}合计的份额；之差＝p − e，百分点，列相差最大的几个产业。隐去的产业合并作一个计算，显示的部分不足一半时 S 也隐去。各格的份额见产业来历页。",
    en: "S = 1 − ½·Σ|p − e|, where p and e are the shares of the industries of the family, its rest among them, in the {unit}'s total; a difference is p − e in points, of the industries that are furthest apart. Industries that are not shown are counted as one, and where less than half is shown S is not shown either. The shares of each cell stand on the passport pages of the industries.",
  },
  amounts: text<[{ family: string; property: string; economy: string; innovation: string }]>({
    zh: ({ family, property, economy, innovation }) =>
      `产业族：${family}。知识产权＝${property}，产业＝${economy}，创新＝${innovation}。`,
    en: ({ family, property, economy, innovation }) =>
      `Family: ${family}. IP is ${property}; industry is ${economy}; innovation is ${innovation}.`,
  }),
  gapFormula: {
    zh: "密度之差＝本{unit}每万名就业人员的专利 − {whole}的；构成部分按两边平均密度计就业构成之差，自身部分按两边平均构成计各产业密度之差，两部分相加。",
    en: "The gap is patents per ten thousand employed less those of the {whole}: its mix weighs the difference in the make-up of employment by the mean density, its inner part the difference in density of each industry by the mean make-up. Both add up.",
  },
});

/** What is found of how the industries of a region match. */
export const structureSentencesOf = scoped({
  match: says<[pair: string, own: Segment, whole: Segment | null]>({
    zh: (pair, own, whole) => [`${pair}：S 为 `, own, ...(whole === null ? [] : ["（{whole} ", whole, "）"])],
    en: (pair, own, whole) => [`${pair}: S is `, own, ...(whole === null ? [] : [" ({whole}: ", whole, ")"])],
  }),
  apart: says<[first: string, second: string, parts: readonly Segment[]]>({
    zh: (first, second, parts) => [`；${first}份额减${second}份额相差最大的是`, ...parts, " 个百分点。"],
    en: (first, second, parts) => [
      `; share of ${first} less share of ${second}, furthest apart: `,
      ...parts,
      " points.",
    ],
  }),
  merged: { zh: "样本不足的产业合并计算。", en: "Industries that rest on too few are counted as one." },
  missing: text<[pair: string, reason: string]>({
    zh: (pair, reason) => `${pair}：S 不能给出，原因是${reason}。`,
    en: (pair, reason) => `${pair}: no S, because: ${reason}.`,
  }),
  gap: says<[gap: Segment, mix: Segment, within: Segment]>({
    zh: (gap, mix, within) => [
      "每万名就业人员的专利与{whole}相差 ",
      gap,
      " 件：产业构成带来 ",
      mix,
      "，各产业自身的密度带来 ",
      within,
      "。",
    ],
    en: (gap, mix, within) => [
      "Patents per ten thousand employed beside the {whole}: ",
      gap,
      ", of which ",
      mix,
      " by the mix of industries and ",
      within,
      " by density within them.",
    ],
  }),
  ends: says<[pair: string, high: readonly Segment[], low: readonly Segment[], of: number]>({
    zh: (pair, high, low, of) => [
      `${pair}的结构匹配 S，${of} 个可显示的{units}中最高的是`,
      ...high,
      "，最低的是",
      ...low,
      "。",
    ],
    en: (pair, high, low, of) => [
      `Structure match S of ${pair}: of ${of} {units} that can be shown highest in `,
      ...high,
      ", lowest in ",
      ...low,
      ".",
    ],
  }),
});
