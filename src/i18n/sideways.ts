import type { ApartKind, Side } from "../schema/sideways.ts";
import type { Words } from "./lang.ts";
import { type Segment, says, text } from "./sentence.ts";

/** What stands in a cell that cannot be compared. */
export const slash = "／";

/** Labels of the sideways comparison. */
export const sidewaysWords = {
  title: { zh: "横向比较", en: "Sideways comparison" },
  world: { zh: "与世界比较", en: "Beside the world" },
  regions: { zh: "与周边和全国比较", en: "Beside the neighbours and the nation" },
  table: { zh: "逐项对照", en: "Quantity by quantity" },
  abroadTable: { zh: "与各经济体对照", en: "Beside the economies" },
  definitions: { zh: "口径对照", en: "Definitions side by side" },
  passport: { zh: "每个数的来历", en: "Where each number comes from" },
  download: { zh: "下载全部对照 CSV", en: "Download all of it, CSV" },
  permanent: { zh: "本版的固定页面", en: "Permanent page of this edition" },
  superseded: { zh: "这是旧版的比较。", en: "This is the comparison of an older edition." },
  toCurrent: { zh: "看现行版", en: "See the current one" },
  toCompare: { zh: "任选单元并排", en: "Choose entities to set side by side" },
  quantity: { zh: "项目", en: "Quantity" },
  unit: { zh: "单位", en: "Unit" },
  year: { zh: "年份", en: "Year" },
  times: { zh: "倍数", en: "Multiple" },
  ratioUnit: { zh: "倍", en: "times" },
  reasons: { zh: "打斜线的原因", en: "Why cells are struck out" },
  here: { zh: "国内一侧", en: "National side" },
  abroad: { zh: "国际一侧", en: "International side" },
  verdict: { zh: "能否相比", en: "Comparable" },
  alike: { zh: "可比。", en: "Yes. " },
  notAlike: { zh: "不可比：", en: "No: " },
  cityAlone: { zh: "本市：", en: "The city: " },
  value: { zh: "数值", en: "Value" },
  formula: { zh: "公式", en: "Formula" },
  ofIndicator: { zh: "指标的值", en: "value of the indicator" },
  cells: { zh: "用到的格", en: "Cells read" },
  entity: { zh: "单元", en: "Entity" },
  field: { zh: "数据", en: "Field" },
  source: { zh: "文件与行", en: "File and line" },
  status: { zh: "数据状态", en: "Status" },
  reason: { zh: "缺数或打斜线的原因", en: "Why it is missing or struck out" },
  side: { zh: "来自", en: "From" },
  base: { zh: "与之相比的单元", en: "Compared with" },
  ratio: { zh: "是它的几倍", en: "How many times it that is" },
  unitNote: {
    zh: "周边合计由成员的分子之和除以分母之和得出；数值点开可查来历。",
    en: "The neighbours together divide the sums of their members; a number leads to where it comes from.",
  },
  direction: {
    zh: "比值大不一定好；标三年合计的指标按近三年合计相比。",
    en: "A larger ratio is not always better; indicators that add three years up are compared so.",
  },
} as const satisfies Record<string, Words>;

/** Where a figure is from. */
export const sideWords: Readonly<Record<Side, Words>> = {
  city: { zh: "本市", en: "the city" },
  regions: { zh: "国内来源", en: "national sources" },
  economies: { zh: "国际来源", en: "international sources" },
};

/** Why a cell is struck out, in a word. */
export const apartWords: Readonly<Record<ApartKind, Words>> = {
  none: { zh: "没有数", en: "no figure" },
  definition: { zh: "口径不同", en: "another definition" },
  unit: { zh: "单位不同", en: "another unit" },
  year: { zh: "年份不同", en: "another year" },
};

/** Names with their multiples: 全球的 2.30 倍、四川的 1.33 倍. */
type Multiples = readonly { readonly name: string; readonly times: Segment }[];

function joined(all: Multiples, comma: string, one: (each: Multiples[number]) => Segment[]): Segment[] {
  return all.flatMap((each, at) => [...(at === 0 ? [] : [comma]), ...one(each)]);
}

/** Sentences of the sideways comparison. */
export const sidewaysSentences = {
  title: text<[home: string, nearest: string]>({
    zh: (home, nearest) => `横向比较：${home}与${nearest}、周边、全国和世界`,
    en: (home, nearest) => `${home} beside ${nearest}, its neighbours, the nation and the world`,
  }),
  description: text<[about: { home: string; nearest: string; year: number; alike: number; world: number }]>({
    zh: ({ home, nearest, year, alike, world }) =>
      `${home} ${year} 年版横向比较：与${nearest}等周边、全国逐项相比，与国外有 ${alike} 项口径、年份都相同，其中 ${world} 项有全球的数；不可比的打斜线并写明原因。`,
    en: ({ home, nearest, year, alike, world }) =>
      `${home}, edition ${year}, beside ${nearest}, its other neighbours and the nation quantity by quantity, and beside other economies in the ${alike} that are counted alike in the same year, ${world} of them with a figure of the world; what does not compare is struck out, with the reason.`,
  }),
  alike: says<[about: { home: string; name: string; year: number; value: Segment; unit: string }, times: Multiples]>({
    zh: ({ home, name, year, value, unit }, times) => [
      `${year} 年${home}${name}为 `,
      value,
      `${unit}，是`,
      ...joined(times, "、", ({ name: other, times: ratio }) => [`${other}的 `, ratio, " 倍"]),
      "。",
    ],
    en: ({ home, name, year, value, unit }, times) => [
      `${name}, ${year}: ${home} has `,
      value,
      `${unit}, `,
      ...joined(times, ", ", ({ name: other, times: ratio }) => [ratio, ` times as much as ${other}`]),
      ".",
    ],
  }),
  counts: text<[home: string, year: number, of: number, above: readonly { name: string; count: number }[]]>({
    zh: (home, year, of, above) =>
      `${year} 年国内同口径的 ${of} 项里，${home}${above.map(({ name, count }) => `高于${name}的有 ${count} 项`).join("，")}。`,
    en: (home, year, of, above) =>
      `Of the ${of} indicators of ${year} that all provinces have, ${home} is above ${above.map(({ name, count }) => `${name} in ${count}`).join(", ")}.`,
  }),
  struck: text<[about: { world: number; alike: number; of: number }]>({
    zh: ({ world, alike, of }) =>
      `与全球直接可比的只有 ${world} 项${alike > world ? `，另有 ${alike - world} 项口径、年份也相同，但没有全球的数，只能与其他经济体比` : ""}；其余 ${of - alike} 项口径、单位或年份不同，或一侧没有数，都打斜线并写明原因。`,
    en: ({ world, alike, of }) =>
      `Only ${world} of ${of} quantities ${world === 1 ? "compares" : "compare"} with the world directly${alike > world ? `; ${alike - world} more ${alike - world === 1 ? "is" : "are"} counted alike in the same year, but without a figure of the world, so only other economies stand beside ${alike - world === 1 ? "it" : "them"}` : ""}; the other ${of - alike} differ in definition, unit or year, or one side has no figure, and are struck out with the reason.`,
  }),
  ratios: text<
    [about: { home: string; other: string; of: number; above: number }, ends: readonly [string, string] | null]
  >({
    zh: ({ home, other, of, above }, ends) =>
      `${of} 项里${home}有 ${above} 项高于${other}${ends === null ? "" : `：最高是${ends[0]}，最低是${ends[1]}`}`,
    en: ({ home, other, of, above }, ends) =>
      `${home} is above ${other} in ${above} of ${of}${ends === null ? "" : `: at most ${ends[0]}, at least ${ends[1]}`}`,
  }),
  end: text<[name: string, times: string]>({
    zh: (name, times) => `${name}（${times} 倍）`,
    en: (name, times) => `${name} (${times}×)`,
  }),
  bars: text<[name: string, year: number, home: string, times: readonly { name: string; times: string }[]]>({
    zh: (name, year, home, times) =>
      `${name}（${year} 年）：${home}是${times.map(({ name: other, times: ratio }) => `${other}的 ${ratio} 倍`).join("、")}`,
    en: (name, year, home, times) =>
      `${name}, ${year}: ${home} has ${times.map(({ name: other, times: ratio }) => `${ratio}× that of ${other}`).join(", ")}`,
  }),
  world: text<[about: { home: string; alike: number; world: number; economies: string }]>({
    zh: ({ home, alike, world, economies }) =>
      `国内来源和国际来源按同一口径、同一年计数的有 ${alike} 项，${home}可以直接与${economies}并列，其中 ${world} 项有全球的数；年份取两侧都有数的最后一年。没有数的写明缺数，不以别的年份代替。`,
    en: ({ home, alike, world, economies }) =>
      `In ${alike} quantities national and international sources count alike in the same year, so that ${home} may stand beside ${economies} directly, and in ${world} of them beside the world; the year is the last that both have. What is missing says so, and no other year stands in for it.`,
  }),
  regions: text<[count: number, year: number]>({
    zh: (count, year) => `${year} 年版计入能力得分的各项指标和人均生产总值，共 ${count} 项，各省口径相同。`,
    en: (count, year) =>
      `The indicators of edition ${year} that are scored, and GDP per resident: ${count} in all, counted alike in every province.`,
  }),
  table: text<[slashSign: string]>({
    zh: (sign) =>
      `${sign} 表示不可比：口径、单位或年份不同，或来源没有这一侧的数；字母指表下的原因。— 是口径相同而缺数。`,
    en: (sign) =>
      `${sign} marks what does not compare: another definition, unit or year, or a source without that side; the letter names the reason below. — is counted alike and missing.`,
  }),
  chain: text<[home: string]>({
    zh: (home) => `只按经济体计数的项目，中国与世界可比，${home}没有数，不由中国的倍数推算。`,
    en: (home) =>
      `What is counted by economy alone compares China with the world; ${home} has no figure, and none is worked out from China's.`,
  }),
  nation: text<[here: string, abroad: string]>({
    zh: (here, abroad) => `核对：全国 ${here}，国际来源的中国 ${abroad}。`,
    en: (here, abroad) => `Check: the nation ${here}, China by the international source ${abroad}.`,
  }),
  suspected: text<[names: string]>({
    zh: (names) => `△ 所用数据含口径存疑或异常的单元（${names}）。`,
    en: (names) => `△ the figures of ${names} used here are suspected or odd.`,
  }),
  passports: text<[home: string]>({
    zh: (home) => `${home}横向比较里每个数的公式、用到的格与出处；由指标来的数，来历在各单元自己的页面。`,
    en: (home) =>
      `Formula, cells and sources of every number of the comparison of ${home}; of numbers that are indicators, on the page of their entity.`,
  }),
} as const;
