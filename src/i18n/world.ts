import type { Words } from "./lang.ts";

/** Words of the pages of technology fields and economies. */
export const worldWords = {
  fields: { zh: "产业与技术", en: "Industries and technology" },
  economies: { zh: "经济体", en: "Economies" },
  field: { zh: "技术领域", en: "Technology field" },
  sector: { zh: "部门", en: "Sector" },
  economy: { zh: "经济体", en: "Economy" },
  families: { zh: "专利族", en: "Families" },
  share: { zh: "全球份额", en: "World share" },
  place: { zh: "位次", en: "Place" },
  rta: { zh: "RTA", en: "RTA" },
  rtaEx: { zh: "RTAˣ", en: "RTAˣ" },
  growth: { zh: "三年年均增长", en: "Growth a year, three years" },
  year: { zh: "年份", en: "Year" },
  unitShare: { zh: "占全球 %", en: "% of the world" },
  unitRatio: { zh: "倍，1 为与全部领域的份额相当", en: "ratio; 1 is as large a share as in all fields" },
  unitGrowth: { zh: "%，三年年均", en: "% a year over three years" },
  passport: { zh: "每个数的来历", en: "Where each number comes from" },
  permanent: { zh: "本版固定地址", en: "Permanent address" },
  downloadField: { zh: "下载本领域 CSV", en: "This field as CSV" },
  downloadEconomy: { zh: "下载本经济体 CSV", en: "This economy as CSV" },
  downloadAll: { zh: "下载全部领域 CSV", en: "All fields as CSV" },
  json: { zh: "JSON", en: "JSON" },
  leaders: { zh: "谁领先", en: "Who leads" },
  specialised: { zh: "谁专精", en: "Who is specialised" },
  everyone: { zh: "各经济体的数", en: "The figures of every economy" },
  about: { zh: "这个领域的数怎么来", en: "What these figures are" },
  counted: { zh: "数的是什么", en: "What is counted" },
  source: { zh: "来源", en: "Source" },
  breaks: { zh: "断点与缺口", en: "Breaks and gaps" },
  noBreaks: {
    zh: "这一来源没有登记口径断点；领域未归类的部分另列，不参加本表。",
    en: "No break of definition is on record for this source; what it put into no field is left out of this table.",
  },
  others: { zh: "同一部门的其他领域", en: "Other fields of the sector" },
  cite: { zh: "引用", en: "How to cite" },
  strengths: { zh: "强在哪里", en: "What it is strong in" },
  every: { zh: "各领域的数", en: "The figures of every field" },
  all: { zh: "全部领域", en: "All fields" },
  above: { zh: "专精", en: "specialised" },
  below: { zh: "不专精", en: "not specialised" },
  level: { zh: "分不出高低", en: "cannot be told" },
  small: { zh: "分不出高低", en: "cannot be told" },
  reading: { zh: "读法", en: "Reading" },
  smallNote: { zh: "样本小", en: "small sample" },
  howRta: { zh: "RTA 怎样读", en: "How to read RTA" },
  shareGrowth: { zh: "份额与增长", en: "Share and growth" },
  structure: { zh: "集中还是分散", en: "Concentrated or spread" },
  measure: { zh: "项目", en: "Measure" },
  meaning: { zh: "说什么", en: "What it says" },
  nearest: { zh: "领域结构最相近的经济体", en: "Economies with the most similar profile" },
  likeness: { zh: "相似度", en: "Likeness" },
  otherSources: { zh: "别的来源怎么数", en: "What other sources count" },
  pct: { zh: "PCT 国际申请，按五大部门", en: "International (PCT) applications, by sector" },
  applications: { zh: "申请", en: "Applications" },
  other: { zh: "其他指标", en: "Other indicators" },
  value: { zh: "数值", en: "Value" },
  noFigure: { zh: "来源没有这个经济体的：", en: "The source has no figure of this economy for: " },
  growthEx: { zh: "其余经济体三年年均增长", en: "Growth elsewhere, a year over three" },
  ranked: { zh: "有分领域数据的经济体", en: "Economies with figures by field" },
  nearestOne: { zh: "结构最相近的", en: "Most similar" },
  few: { zh: "专利族太少，不比较", en: "too few families to compare" },
  aggregate: { zh: "汇总", en: "Aggregate" },
  aggregates: { zh: "全球与地区汇总", en: "The world and regional aggregates" },
  aggregatesNote: {
    zh: "汇总不是经济体，互相有重叠，不参加排名，也没有自己的页面；全球数由来源公布，不由各经济体相加。",
    en: "Aggregates are no economies; they overlap, are not ranked and have no page of their own. The world's figures are the source's own, not a sum of economies.",
  },
  countedOnly: { zh: "只有 PCT 申请数的经济体", en: "Economies with PCT counts only" },
  technologyFields: { zh: "技术领域", en: "Technology fields" },
  downloadEconomies: { zh: "下载各经济体 CSV", en: "All economies as CSV" },
  findings: { zh: "发现", en: "Findings" },
  versions: { zh: "数据与参数版本", en: "Versions of data and parameters" },
  editionAndState: { zh: "版次与状态", en: "Edition and state" },
  dataYears: { zh: "数据年份", en: "Years of data" },
  model: { zh: "模型", en: "Model" },
  engine: { zh: "计算程序", en: "Engine" },
  manifestSum: { zh: "清单校验和", en: "Checksum of the manifest" },
  inputs: { zh: "用到的原始数据", en: "Inputs" },
  what: { zh: "内容", en: "What" },
  labelsZh: { zh: "中文列名", en: "Labels in Chinese" },
  labelsEn: { zh: "英文列名", en: "Labels in English" },
  codes: { zh: "代码，仓库原样", en: "Codes, as committed" },
  downloadsNote: {
    zh: "带列名的 CSV 可用 Excel 直接打开；每个技术领域、每个经济体另有单独的 CSV 与 JSON，在各自页面和数据页。数值四位小数，与结果文件一致。",
    en: "CSV files with labels open in a spreadsheet; every technology field and economy has a CSV and JSON of its own, on its page and the data page. Numbers have the four decimals of the result files.",
  },
  worldMore: { zh: "各技术领域", en: "The technology fields" },
  none: { zh: "无", en: "none" },
  superseded: { zh: "本页是旧版；现行版见：", en: "An older edition; the current one: " },
} as const satisfies Record<string, Words>;

/** What must not be read out of the figures, once a page. */
export const worldCaution: Words = {
  zh: "一族是同一发明在各专利局的全部申请，按发明人地址、首件授权年计一次，哪个局授权都算；主要在本国申请的经济体因此数目很大。份额大不等于质量高、技术领先，也不能与 PCT 申请数相比。",
  en: "A family is one invention with all its applications, counted once by its inventors' addresses in the year of the first grant, at any office; economies that file mostly at home therefore have large numbers. A large share is neither quality nor leadership in technology, and does not compare with PCT counts.",
};

/** How families are spread over the fields: what each measure is called and what it says. */
export const structureWords = {
  hhi: {
    name: { zh: "集中度 HHI", en: "Concentration (HHI)" },
    meaning: {
      zh: "各领域份额的平方和；越接近 1 越集中在少数领域",
      en: "the sum of the squared shares of the fields; the nearer to 1, the more lies in few of them",
    },
  },
  hhi_normalised: {
    name: { zh: "标准化 HHI", en: "Normalised HHI" },
    meaning: {
      zh: "同上，均匀分布为 0，全在一个领域为 1",
      en: "the same with 0 for an even spread and 1 for a single field",
    },
  },
  evenness: {
    name: { zh: "均匀度", en: "Evenness" },
    meaning: {
      zh: "各领域份额的熵除以可能的最大值；1 为各领域一样多，越小越偏",
      en: "the entropy of the shares of the fields over its largest possible value; 1 where all fields are equal",
    },
  },
  specialised_fields: {
    name: { zh: "专精领域数", en: "Fields specialised in" },
    meaning: {
      zh: "RTA 的区间整个在 1 以上的领域，样本小的也数在内",
      en: "fields where the interval of the RTA lies wholly above 1, small samples among them",
    },
  },
  assessed_fields: {
    name: { zh: "可判的领域数", en: "Fields assessed" },
    meaning: { zh: "有 RTA 及其区间的领域", en: "fields that have an RTA with an interval" },
  },
} as const satisfies Record<string, { readonly name: Words; readonly meaning: Words }>;

/** Units of the figures of an economy that no dataset declares. */
export const unitWordsOf = {
  families: { zh: "族", en: "families" },
  percent: { zh: "%", en: "%" },
  none: { zh: "无量纲", en: "none" },
} as const satisfies Record<string, Words>;

/** Who is ranked in an edition of the world; stated wherever the universe is named. */
export const worldUniverse: Words = {
  zh: "来源按技术领域列出的经济体；地区汇总不排名",
  en: "economies that the source breaks down by technology field; regional aggregates are not ranked",
};
