import type { OutlookMethod, OutlookStart } from "../schema/outlook.ts";
import { scoped } from "./in-scope.ts";
import type { Lang, Words } from "./lang.ts";
import { text } from "./sentence.ts";

/** Labels of an outlook. */
export const outlookWords = {
  title: { zh: "三年展望", en: "Three-year outlook" },
  whose: { zh: "谁的", en: "Whose" },
  year: { zh: "年份", en: "Year" },
  part: { zh: "性质", en: "Observed or extrapolated" },
  value: { zh: "外推值", en: "Extrapolated" },
  own: { zh: "当年值", en: "Value of the year" },
  interval: { zh: "区间", en: "Interval" },
  mae: { zh: "以往误差", en: "Past error" },
  naive: { zh: "说“不变”的误差", en: "Error of no change" },
  inside: { zh: "落在区间内", en: "Fell inside" },
  untested: { zh: "还没有可比的年份", en: "no year to compare yet" },
  noInterval: { zh: "年数太少", en: "too few years" },
  method: { zh: "外推、区间与回测的方法", en: "How series are carried on and tested" },
  download: { zh: "下载本版全部展望 CSV", en: "Download all outlooks of this edition, CSV" },
} as const satisfies Record<string, Words>;

/** Numbers of one distance, ready to print. */
interface TrialText {
  readonly ahead: number;
  readonly tested: number;
  readonly error: string;
  readonly naive: string;
}

const years = (count: number) => `${count} year${count === 1 ? "" : "s"}`;

/** Sentences of an outlook. */
export const outlookSentences = {
  /** the title where nothing did better than no change */
  unchanged: text<[{ subject: string; last: number; year: number; value: string; share: string; range: string }]>({
    zh: ({ subject, last, year, value, share, range }) =>
      `${subject} ${last} 年为 ${value}；以往没有比“不变”更准的做法，外推到 ${year} 年仍作此数${range === "" ? "" : `（${share} 区间 ${range}）`}：外推，不是事实`,
    en: ({ subject, last, year, value, share, range }) =>
      `${subject}: ${value} in ${last}; nothing did better than no change, so the same in ${year}${range === "" ? "" : ` (${share} interval ${range})`}: extrapolated, not a fact`,
  }),
  finding: text<
    [
      {
        subject: string;
        last: number;
        seen: string;
        year: number;
        value: string;
        share: string;
        range: string;
      },
    ]
  >({
    zh: ({ subject, last, seen, year, value, share, range }) =>
      `${subject} ${last} 年为 ${seen}；照以往的变动外推，${year} 年为 ${value}${range === "" ? "" : `（${share} 区间 ${range}）`}：外推，不是事实`,
    en: ({ subject, last, seen, year, value, share, range }) =>
      `${subject}: ${seen} in ${last}; carried on as it has moved, ${value} in ${year}${range === "" ? "" : ` (${share} interval ${range})`}: extrapolated, not a fact`,
  }),
  method: {
    naive: {
      zh: () => "做法：历年里没有哪种方法比“不变”更准，所以说“不变”。",
      en: () => "Method: over the years nothing did better than no change, so no change is what it says.",
    },
    drift: {
      zh: (logarithmic: boolean) => `做法：漂移法，把平均每年的${logarithmic ? "变动比例" : "变动"}照样延续下去。`,
      en: (logarithmic: boolean) =>
        `Method: drift, which carries the mean ${logarithmic ? "rate of change" : "change"} a year on.`,
    },
    "damped-trend": {
      zh: (logarithmic: boolean) =>
        `做法：阻尼趋势，把近年的${logarithmic ? "变动比例" : "变动"}延续下去，但一年比一年小。`,
      en: (logarithmic: boolean) =>
        `Method: a damped trend, which carries the recent ${logarithmic ? "rate of change" : "change"} on, less every year.`,
    },
  } satisfies Record<OutlookMethod, Record<Lang, (logarithmic: boolean) => string>>,
  basis: {
    start: {
      zh: (from: number, to: number) => `只据本序列 ${from}—${to} 年的数。`,
      en: (from: number, to: number) => `It rests on this series from ${from} to ${to} alone.`,
    },
    gap: {
      zh: (from: number, to: number) => `只据本序列 ${from}—${to} 年的数：${from - 1} 年缺，更早的不用。`,
      en: (from: number, to: number) =>
        `It rests on this series from ${from} to ${to} alone: ${from - 1} is missing, and nothing earlier is used.`,
    },
    break: {
      zh: (from: number, to: number) => `只据本序列 ${from}—${to} 年的数：${from} 年有断点，更早的不用。`,
      en: (from: number, to: number) =>
        `It rests on this series from ${from} to ${to} alone: there is a break in ${from}, and nothing earlier is used.`,
    },
  } satisfies Record<OutlookStart, Record<Lang, (from: number, to: number) => string>>,
  past: text<[{ trials: readonly TrialText[]; isNaive: boolean }]>({
    zh: ({ trials, isNaive }) =>
      `以往的误差：假设站在过去的每一年、只用当时已有的数，用同一做法${trials
        .map(
          ({ ahead, tested, error, naive }) =>
            `外推 ${ahead} 年 ${tested} 次，平均差 ${error}${isNaive ? "" : `（说“不变”差 ${naive}）`}`,
        )
        .join("；")}。`,
    en: ({ trials, isNaive }) =>
      `Past error: standing at each past year with what was known then, the same method was ${trials
        .map(
          ({ ahead, tested, error, naive }) =>
            `${error} off on average ${years(ahead)} ahead in ${tested} trial${tested === 1 ? "" : "s"}${isNaive ? "" : ` (no change: ${naive})`}`,
        )
        .join("; ")}.`,
  }),
  held: text<[{ inside: number; intervals: number; share: string; narrow: boolean }]>({
    zh: ({ inside, intervals, share, narrow }) =>
      `${share} 区间由历年变动偏离这一做法的程度按学生 t 分布定出，年数少，所以宽；回测的 ${intervals} 次中有 ${inside} 次落在里面${narrow ? `，不到 ${share}，所以还是偏窄` : ""}。`,
    en: ({ inside, intervals, share, narrow }) =>
      `The ${share} interval comes from how far past years strayed from the method, by Student's t, wide because the years are few; ${inside} of ${intervals} trial${intervals === 1 ? "" : "s"} fell inside${narrow ? `, less than ${share}, so it is still on the narrow side` : ""}.`,
  }),
  unheld: text<[{ share: string }]>({
    zh: ({ share }) => `${share} 区间由历年变动偏离这一做法的程度按学生 t 分布定出，年数少，所以宽；年数还不够检验它。`,
    en: ({ share }) =>
      `The ${share} interval comes from how far past years strayed from the method, by Student's t, wide because the years are few; too few to test it.`,
  }),
  noVariance: {
    zh: () => "历年与这一做法分毫不差，所以没有区间可言，并不表示以后不会变。",
    en: () => "No past year strays from the method, so there is no interval to tell; that does not mean nothing will.",
  },
  clipped: {
    zh: () => "区间止于这个序列到不了的界限。",
    en: () => "The interval ends at a bound that the series cannot pass.",
  },
  not: {
    zh: () =>
      "它不说的：这不是事实，不是目标，也不是对政策的预判。它只假定今后像过去那样变，政策、经济、口径的变化都不在里面。",
    en: () =>
      "What it does not say: it is not a fact, not a target, and no judgement of policy. It supposes that things go on as they went; no change of policy, economy or definition is in it.",
  },
  none: {
    missing: text<[{ whole: string; year: number }]>({
      zh: ({ whole, year }) => `没有展望：${whole} ${year} 年没有数，无从外推。`,
      en: ({ whole, year }) => `There is no outlook: ${whole} has no value in ${year} to carry on from.`,
    }),
    hidden: text<[{ year: number }]>({
      zh: ({ year }) => `没有展望：${year} 年的数样本不足，隐去，无从外推。`,
      en: ({ year }) => `There is no outlook: the value of ${year} rests on too few and is not shown.`,
    }),
    short: text<[{ begins: OutlookStart; from: number; to: number; points: number; least: number }]>({
      zh: ({ begins, from, to, points, least }) =>
        `没有展望：${{ start: `数据自 ${from} 年起`, gap: `${from - 1} 年缺`, break: `${from} 年有断点` }[begins]}，其后到 ${to} 年只有 ${points} 年的数，少于展望所需的 ${least} 年；断点与缺年不跨过去，也不补。`,
      en: ({ begins, from, to, points, least }) =>
        `There is no outlook: ${{ start: `the data begin in ${from}`, gap: `${from - 1} is missing`, break: `there is a break in ${from}` }[begins]}, which leaves ${years(points)} up to ${to}, and an outlook needs ${least}; breaks and gaps are neither read across nor filled.`,
    }),
    domain: {
      zh: () => "没有展望：这个序列取不了对数，或外推超出可算的范围。",
      en: () => "There is no outlook: the series has no logarithm, or goes beyond what can be computed.",
    },
  },
  of: {
    zh: (inside: number, intervals: number) => `${intervals} 次中 ${inside} 次`,
    en: (inside: number, intervals: number) => `${inside} of ${intervals}`,
  },
  begins: {
    gap: {
      zh: (from: number) => `${from - 1} 年缺`,
      en: (from: number) => `${from - 1} missing`,
    },
    break: {
      zh: (from: number) => `${from} 年断点`,
      en: (from: number) => `break in ${from}`,
    },
  },
} as const;

/** What the outlook of an indicator is of, and of whom there is none. */
export const nationalOutlookWordsOf = scoped({
  whole: { zh: "{whole}", en: "the {whole}" },
  subject: text<[name: string]>({ zh: (name) => `{whole}${name}`, en: (name) => `${name}, {compared}` }),
  only: {
    zh: "只做{whole}一行，不推{parts}；每年用当年值，不合并年份。",
    en: "For the {whole} only, not for {parts}, and from the value of each year, without pooling.",
  },
} as const);

/** The same of a technology field. */
export const fieldOutlookWords = {
  subject: text<[name: string, field: string]>({
    zh: (name, field) => `${name}的${field}专利族`,
    en: (name, field) => `Families in ${field}, ${name}`,
  }),
  count: text<[count: string]>({ zh: (count) => `${count} 族`, en: (count) => count }),
  only: text<[home: string]>({
    zh: (home) =>
      `只做全球与${home}，不推其他经济体；份额与 RTA 也不推。误差以族计，早年数目小，误差也小，要同“不变”的误差比着看。`,
    en: (home) =>
      `For the world and ${home} only, not for other economies, and not for shares or RTA. Errors are in families and small in early years, which had few: read them beside the error of no change.`,
  }),
} as const;

/** The same of an industry. */
export const industryOutlookWordsOf = scoped({
  subject: text<[industry: string, field: string]>({
    zh: (industry, field) => `${industry}${field}`,
    en: (industry, field) => `${field}, ${industry}`,
  }),
  only: {
    zh: "只做{whole}各产业，不推各{unit}；隐去的年份作缺年，不跨过去。",
    en: "For the industries of the {whole} only, not {unit} by {unit}; a year that is not shown is a gap and not read across.",
  },
  rests: { zh: "做法与所据年份", en: "Method and years it rests on" },
  passport: { zh: "逐年的数与外推", en: "Year by year, and carried on" },
  worked: text<[file: string]>({
    zh: (file) => `观测值取自 ${file} 各年的文件，文件不对外提供；外推的方法见方法页。`,
    en: (file) =>
      `Values observed are from the files of ${file}, which are not handed out; the method stands on the page of methods.`,
  }),
} as const);
