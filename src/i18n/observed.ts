import type { Lang, Words } from "./lang.ts";

/** Words of what was observed of an entity, apart from what is scored. */
export const observedWords = {
  title: { zh: "公布的实际数", en: "What was observed" },
  passport: { zh: "公布的实际数：来历", en: "What was observed: where it comes from" },
  quantity: { zh: "项目", en: "Quantity" },
  value: { zh: "数值", en: "Value" },
  place: { zh: "位次", en: "Place" },
  before: { zh: "此前", en: "Before" },
  growth: { zh: "年均变动", en: "Change a year" },
  status: { zh: "数据状态", en: "Status" },
  section: { zh: "门类", en: "Section" },
  share: { zh: "占就业", en: "Share of employment" },
  lq: { zh: "区位商", en: "Location quotient" },
  interval: { zh: "区间", en: "Interval" },
  spread: { zh: "是否集中，邻近是否相近", en: "Concentrated or not, neighbours alike or not" },
  none: { zh: "无公开数据", en: "no public figure" },
  unpublished: {
    zh: "专利、商标、版权、研发、营收等没有分单元的公开数据；本页其余部分的数都是演示数据。",
    en: "Patents, trade marks, copyright, R&D and revenue are not published unit by unit; all other numbers of this page are SAMPLE figures.",
  },
  allSections: { zh: "展开全部门类", en: "Show all sections" },
  download: { zh: "下载全部单元的实际数 CSV", en: "Observed figures of all units, CSV" },
  year: { zh: "年份", en: "Year" },
  since: { zh: "自", en: "Since" },
  measure: { zh: "量", en: "Measure" },
  field: { zh: "数据", en: "Field" },
  unit: { zh: "单位", en: "Unit" },
  source: { zh: "文件与行", en: "File and line" },
  cell: { zh: "数值", en: "Value" },
  low: { zh: "区间下端", en: "Low" },
  high: { zh: "区间上端", en: "High" },
  formula: { zh: "公式", en: "Formula" },
  members: {
    zh: "本组的数由成员相加，用到的格见各成员的页面。",
    en: "Figures of a group add up those of its members; their cells stand on the pages of the members.",
  },
} as const satisfies Record<string, Words>;

/** The tables of what was observed: what each holds, and what each of its columns means. */
export const observedTableWords = {
  profile: {
    title: { zh: "公布的实际数", en: "What was observed" },
    about: {
      zh: "公布过、不计分的实际数：数值、位次、占比、变动、区位商，全部单元合计另有集中度与空间自相关。",
      en: "What was published and is not scored: value, place, share, change, location quotient; of all units together also concentration and autocorrelation.",
    },
    columns: {
      entity_id: { zh: "单元代码", en: "entity" },
      quantity: { zh: "项目代码", en: "code of the quantity" },
      industry_id: { zh: "门类，只有构成才有", en: "section, of a make-up alone" },
      measure: { zh: "量：数值、位次、占比、变动等", en: "measure: value, rank, share, change and so on" },
      since: { zh: "与之相比的较早年份", en: "the earlier year that it is compared with" },
      year: { zh: "观测年份", en: "year observed" },
      value: { zh: "数值", en: "value" },
      low: { zh: "区位商区间下端", en: "lower end of the interval of a location quotient" },
      high: { zh: "区位商区间上端", en: "its upper end" },
      status: { zh: "数据状态", en: "what the number is worth" },
      reason: { zh: "缺数的原因，或须知", en: "why it is missing, or what to know" },
    },
  },
  "profile-inputs": {
    title: { zh: "实际数用到的数据格", en: "Cells behind what was observed" },
    about: {
      zh: "实际数所用的每一格，连同文件与行。",
      en: "Every cell that the observed figures rest on, with its file and line.",
    },
    columns: {
      entity_id: { zh: "单元代码", en: "entity" },
      industry_id: { zh: "门类，没有的为空", en: "section; empty where there is none" },
      year: { zh: "观测年份", en: "year observed" },
      field: { zh: "字段", en: "field" },
      value: { zh: "原值", en: "the value as entered" },
      unit: { zh: "单位", en: "unit of measure" },
      status: { zh: "数据状态", en: "what the number is worth" },
      source: { zh: "文件:行", en: "file:line" },
    },
  },
} as const satisfies Record<
  string,
  { readonly title: Words; readonly about: Words; readonly columns: Readonly<Record<string, Words>> }
>;

/** The measures of profile.csv. */
export const measureNames: Readonly<Record<string, Words>> = {
  value: { zh: "数值", en: "value" },
  rank: { zh: "位次", en: "rank" },
  share: { zh: "份额（%）", en: "share (%)" },
  before: { zh: "此前数值", en: "value before" },
  change: { zh: "变化", en: "change" },
  growth: { zh: "年均变动（%）", en: "growth (% a year)" },
  lq: { zh: "区位商", en: "location quotient" },
  ranked: { zh: "排位单元数", en: "number ranked" },
  hhi: { zh: "赫芬达尔指数", en: "Herfindahl index" },
  hhi_normalised: { zh: "标准化赫芬达尔指数", en: "normalised Herfindahl index" },
  cr4: { zh: "前四位份额", en: "share of the largest four" },
  gini: { zh: "基尼系数", en: "Gini coefficient" },
  theil: { zh: "泰尔指数", en: "Theil index" },
  moran: { zh: "莫兰指数", en: "Moran's I" },
  moran_z: { zh: "莫兰指数 z 值", en: "z of Moran's I" },
  moran_p: { zh: "莫兰指数 p 值", en: "p of Moran's I" },
};

type Text<Gaps extends readonly unknown[]> = Readonly<Record<Lang, (...gaps: Gaps) => string>>;

export const observedSentences = {
  spread: {
    zh: (permutations: string) =>
      `基尼系数 0 为各单元相等，越近 1 越集中。莫兰指数以接壤为相邻，为正是相邻单元相近；p 是 ${permutations} 次随机置换中达到该值的比例。相近不等于相互带动。`,
    en: (permutations: string) =>
      `A Gini coefficient of 0 means that all units have the same, near 1 that few have nearly all. Moran’s I takes units with a common border for neighbours and is positive where they are alike; p is the share of ${permutations} random permutations that reach it. Alike is not moved by one another.`,
  },
  note: {
    zh: (years: string) =>
      `这一部分取自普查和公布的统计（${years} 年），不计分，也不是演示数据。点数看它由哪些格算出。`,
    en: (years: string) =>
      `From censuses and published statistics (${years}); not scored, and no sample. A number leads to the cells behind it.`,
  },
  mix: {
    zh: (level: string) =>
      `区位商是本单元该门类占就业的份额除以全市的份额：大于 1 是相对集中。方括号内是 ${level} 区间，含 1 的分不出高低；长表为约 10% 的抽样。`,
    en: (level: string) =>
      `A location quotient is the share of a section in employment here over its share in the whole: above 1 it is concentrated. Brackets hold the ${level} interval; one that holds 1 settles nothing. The long form is a sample of about 10 %.`,
  },
} as const satisfies Record<string, Text<[string]>>;
