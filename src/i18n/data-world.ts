import { outlookTableWords } from "./data-outlook.ts";
import type { Words } from "./lang.ts";

/** Heads of the columns of downloads of a world edition. */
export const worldColumnWords = {
  economyCode: { zh: "经济体代码", en: "Economy code" },
  economy: { zh: "经济体", en: "Economy" },
  kind: { zh: "类别", en: "Kind" },
  fieldCode: { zh: "技术领域代码", en: "Technology field code" },
  field: { zh: "技术领域", en: "Technology field" },
  families: { zh: "授权专利族（族）", en: "Patent families granted" },
  share: { zh: "全球份额（%）", en: "World share (%)" },
  rta: { zh: "RTA", en: "RTA" },
  rtaLow: { zh: "RTA 区间下端", en: "RTA, lower end" },
  rtaHigh: { zh: "RTA 区间上端", en: "RTA, upper end" },
  rtaEx: { zh: "RTAˣ（对其余经济体）", en: "RTAˣ (against everyone else)" },
  rtaExLow: { zh: "RTAˣ 区间下端", en: "RTAˣ, lower end" },
  rtaExHigh: { zh: "RTAˣ 区间上端", en: "RTAˣ, upper end" },
  rtaSymmetric: { zh: "对称 RTA", en: "Symmetric RTA" },
  growth: { zh: "三年年均增长（%）", en: "Growth a year over three years (%)" },
  growthEx: { zh: "其余经济体三年年均增长（%）", en: "Growth elsewhere, a year over three (%)" },
  shareChange: { zh: "份额五年变化（百分点）", en: "Change of share in five years (points)" },
  growthReason: { zh: "没有增长的原因", en: "Why there is no growth" },
  itemCode: { zh: "部门或对象代码", en: "Code of sector or other" },
  item: { zh: "部门或对象", en: "Sector or other" },
} as const satisfies Record<string, Words>;

/** What kinds of economies are called. */
export const economyKindWords = {
  world: { zh: "全球", en: "world" },
  economy: { zh: "经济体", en: "economy" },
  aggregate: { zh: "汇总", en: "aggregate" },
  office: { zh: "受理局", en: "office" },
} as const satisfies Record<string, Words>;

/** The result tables of a world edition: what each holds, and what each of its columns means. */
export const worldTableWords = {
  technology: {
    title: { zh: "技术领域", en: "Technology fields" },
    about: {
      zh: "每个经济体、汇总和全球在 35 个技术领域的历年专利族、份额、相对技术优势与增长。",
      en: "Families, shares, revealed technology advantage and growth of every economy, of the aggregates and the world in 35 technology fields, year by year.",
    },
    columns: {
      economy: {
        zh: "经济体：ISO 3166 三字码，WLD 为全球，A- 开头的为汇总",
        en: "economy: ISO 3166 alpha-3; WLD the world, A- an aggregate",
      },
      field: { zh: "技术领域 T01—T35", en: "technology field, T01 to T35" },
      year: { zh: "族内首件授权的年份", en: "year of the first grant in the family" },
      families: {
        zh: "授权专利族，按发明人地址分数计数",
        en: "patent families granted, by inventors' addresses, in fractions",
      },
      share: { zh: "占全球该领域的 %", en: "per cent of the world's in the field" },
      rta: {
        zh: "相对技术优势：在该领域的份额 ÷ 在各领域合计的份额",
        en: "revealed technology advantage: share of the field over share of all fields together",
      },
      rta_low: { zh: "RTA 的区间下端", en: "lower end of its interval" },
      rta_high: { zh: "RTA 的区间上端", en: "upper end of its interval" },
      rta_ex: { zh: "RTAˣ：同上，只与其余经济体相比", en: "RTAˣ: the same against everyone else" },
      growth_3y: { zh: "三年年均增长，%", en: "growth a year over three years, per cent" },
      growth_ex_3y: { zh: "其余经济体的三年年均增长，%", en: "growth of everyone else, likewise" },
      status: { zh: "数据状态", en: "what the number is worth" },
      reason: { zh: "没有 RTA 的原因，或须知", en: "why there is no RTA, or what to know of it" },
      rta_symmetric: { zh: "(RTA−1)/(RTA+1)，−1 至 1", en: "(RTA−1)/(RTA+1), −1 to 1" },
      rta_ex_low: { zh: "RTAˣ 的区间下端", en: "lower end of the interval of RTAˣ" },
      rta_ex_high: { zh: "RTAˣ 的区间上端", en: "upper end of the interval of RTAˣ" },
      share_change_5y: { zh: "份额的五年变化，百分点", en: "change of the share in five years, percentage points" },
      rank: { zh: "按专利族的位次；全球与汇总不排名", en: "place by families; none for the world and aggregates" },
      ranked: { zh: "参加排名的经济体数", en: "how many economies are ranked" },
      growth_reason: { zh: "没有增长的原因", en: "why there is no growth" },
    },
  },
  economies: {
    title: { zh: "经济体", en: "Economies" },
    about: {
      zh: "每个经济体的整体数：全部专利族、份额、增长、集中度、均匀度、专精领域数、结构最相近的经济体；PCT 申请、美国专利与商标；世界银行指标的最后一年。",
      en: "Figures of every economy as a whole: all families, share, growth, concentration, evenness, fields specialised in, most similar economies; PCT applications, patents and trademarks in the US; the last year of the World Bank's indicators.",
    },
    columns: {
      economy: { zh: "经济体代码，同上；O- 开头的为受理局", en: "economy, as above; O- a receiving office" },
      year: { zh: "年份", en: "year" },
      quantity: {
        zh: "families 专利族，share 份额，growth_3y 三年年均增长，hhi、hhi_normalised 集中度，evenness 均匀度，specialised_fields、assessed_fields 专精与可判的领域数，nearest 结构相近者，pct、uspto_patents、uspto_trademarks 及其 _share，wb_ 开头的为世界银行指标",
        en: "families, share, growth_3y, hhi and hhi_normalised concentration, evenness, specialised_fields and assessed_fields, nearest most similar economies, pct, uspto_patents, uspto_trademarks and their _share, wb_ the World Bank's indicators",
      },
      item: {
        zh: "部门或领域代码；nearest 为对方的代码",
        en: "code of a sector; for nearest that of the other economy",
      },
      value: { zh: "数值；份额与增长为 %", en: "value; shares and growth in per cent" },
      rank: { zh: "在经济体中的位次", en: "place among the economies" },
      ranked: { zh: "参加排名的个数", en: "how many are ranked" },
      status: { zh: "数据状态", en: "what the number is worth" },
      reason: { zh: "缺数的原因，或须知", en: "why it is missing, or what to know" },
    },
  },
  outlook: {
    title: { zh: "技术领域的三年展望", en: "Outlook of technology fields" },
    about: {
      zh: "全球与本经济体各技术领域历年的专利族，与由本序列外推的三年：数值、区间、方法、以往的误差。外推不是事实，也不跨断点与缺年。",
      en: "The families of every technology field, of the world and of the home economy, year by year as observed, and three years carried on from the series itself: value, interval, method and past error. Extrapolated, not a fact, and never across a break or gap.",
    },
    columns: {
      ...outlookTableWords.outlook.columns,
      entity_id: { zh: "经济体代码：全球与本经济体", en: "economy: the world, and the home economy" },
      series: { zh: "field 技术领域", en: "field: technology field" },
      item: { zh: "技术领域 T01—T35", en: "technology field, T01 to T35" },
      value: { zh: "授权专利族，族", en: "patent families granted" },
      clipped: {
        zh: "止于界限的一端：专利族不会少于零",
        en: "end held at a bound: families are never fewer than none",
      },
    },
  },
} as const satisfies Record<
  string,
  { readonly title: Words; readonly about: Words; readonly columns: Readonly<Record<string, Words>> }
>;

/** What each file of the API of a world edition is. */
export const worldApiWords = {
  industry: {
    zh: "一个技术领域在一版的全部结果：各经济体，历年；全球与本经济体的展望",
    en: "all results of one technology field: every economy, every year; the outlook of the world and the home economy",
  },
  economy: { zh: "一个经济体在一版的全部结果", en: "all results of one economy in an edition" },
  numbers: {
    zh: "一个经济体每个数的来历：输入、文件与行",
    en: "where each number of an economy comes from: inputs, file and line",
  },
  manifest: { zh: "一版输入与输出的校验和", en: "checksums of what went into an edition and came out" },
} as const satisfies Record<string, Words>;
