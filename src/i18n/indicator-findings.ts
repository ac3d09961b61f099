import { scoped } from "./in-scope.ts";
import { type Segment, says, text } from "./sentence.ts";

/** What is found in the numbers of an indicator. */
export const indicatorFindingsOf = scoped({
  none: says<[{ year: number; reason: string }]>({
    zh: ({ year, reason }) => [`${year} 年版没有这项指标的数值：${reason}。`],
    en: ({ year, reason }) => [`The ${year} edition has no values of this indicator: ${reason}.`],
  }),
  top: says<[{ name: string; value: Segment; isHome: boolean }]>({
    zh: ({ name, value }) => [`${name}最高，为 `, value],
    en: ({ name, value }) => [`${name} is highest at `, value],
  }),
  times: says<[{ times: string; nation: Segment }]>({
    zh: ({ times, nation }) => [`，是{whole}（`, nation, `）的 ${times} 倍`],
    en: ({ times, nation }) => [`, ${times} times the {whole}'s `, nation],
  }),
  against: says<[{ nation: Segment }]>({
    zh: ({ nation }) => ["，{whole}为 ", nation],
    en: ({ nation }) => [", against ", nation, " for the {whole}"],
  }),
  home: says<[{ name: string; value: Segment; rank: number; ranked: number }]>({
    zh: ({ name, value, rank, ranked }) => [`；${name} `, value, `，第 ${rank} 位 / ${ranked}`],
    en: ({ name, value, rank, ranked }) => [`; ${name} `, value, `, place ${rank} of ${ranked}`],
  }),
  homePlace: says<[{ rank: number; ranked: number }]>({
    zh: ({ rank, ranked }) => [`，居第 ${rank} 位 / ${ranked}`],
    en: ({ rank, ranked }) => [`, place ${rank} of ${ranked}`],
  }),
  homeMissing: says<[{ name: string; reason: string }]>({
    zh: ({ name, reason }) => [`；${name}没有数值（${reason}）`],
    en: ({ name, reason }) => [`; ${name} has no value (${reason})`],
  }),
  stop: says<[]>({ zh: () => ["。"], en: () => ["."] }),
  above: says<[{ above: number; of: number; home: string | null; homeAbove: boolean }]>({
    zh: ({ above, of, home, homeAbove }) => [
      `${of} 个{units}中 ${above} 个高于{whole}${home === null ? "" : `，${home}${homeAbove ? "高于" : "不高于"}{whole}`}。`,
    ],
    en: ({ above, of, home, homeAbove }) => [
      `${above} of ${of} {units} stand above the {whole}${home === null ? "" : `; ${home} ${homeAbove ? "is one of them" : "does not"}`}.`,
    ],
  }),
  spread: says<[{ high: string; low: string }]>({
    zh: ({ high, low }) => [`最高的是${high}，最低的是${low}。`],
    en: ({ high, low }) => [`Highest in ${high}, lowest in ${low}.`],
  }),
  trend: says<[{ name: string; from: number; start: Segment; to: number; end: Segment; way: -1 | 0 | 1 }]>({
    zh: ({ name, from, start, to, end, way }) => [
      `${name}由 ${from} 年版的 `,
      start,
      `${way === 0 ? " 到" : way > 0 ? " 升到" : " 降到"} ${to} 年版的 `,
      end,
    ],
    en: ({ name, from, start, to, end, way }) => [
      `${name} ${way === 0 ? "goes" : way > 0 ? "rises" : "falls"} from `,
      start,
      ` in the ${from} edition to `,
      end,
      ` in the ${to} edition`,
    ],
  }),
  trendNation: says<[{ start: Segment; end: Segment }]>({
    zh: ({ start, end }) => ["，{whole}由 ", start, " 到 ", end],
    en: ({ start, end }) => ["; the {whole} goes from ", start, " to ", end],
  }),
  /** the whole as the subject of a sentence, where its value is the mean of the units */
  mean: text<[]>({ zh: () => "{whole}", en: () => "The {whole}" }),
  crosses: says<[{ year: number }]>({
    zh: ({ year }) => [`；${year} 年起口径不同，前后不宜直接相比`],
    en: ({ year }) => [`; the definition changes in ${year}, so the two ends do not compare`],
  }),
  oneYear: says<[{ name: string; year: number; value: Segment }]>({
    zh: ({ name, year, value }) => [`${name}只有 ${year} 年版一个数值：`, value],
    en: ({ name, year, value }) => [`${name} has a value in the ${year} edition only: `, value],
  }),
} as const);
