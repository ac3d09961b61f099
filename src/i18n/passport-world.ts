import type { Words } from "./lang.ts";

/** Terms of a technology field on the passport of an economy. */
export const fieldTerms = {
  families: { zh: "专利族", en: "Families" },
  place: { zh: "位次", en: "Place" },
  share: { zh: "全球份额", en: "World share" },
  rta: { zh: "RTA", en: "RTA" },
  interval: { zh: "RTA 的区间", en: "Interval of the RTA" },
  rtaEx: { zh: "RTAˣ（对其余经济体）", en: "RTAˣ (against everyone else)" },
  intervalEx: { zh: "RTAˣ 的区间", en: "Interval of the RTAˣ" },
  growth: { zh: (years: number) => `${years} 年年均增长`, en: (years: number) => `Growth a year over ${years} years` },
  growthEx: {
    zh: (years: number) => `其余经济体 ${years} 年年均增长`,
    en: (years: number) => `Growth elsewhere, a year over ${years}`,
  },
  status: { zh: "数据状态", en: "Status" },
  remark: { zh: "；", en: "; " },
  to: { zh: " 至 ", en: " to " },
} as const;

/** Names of the figures of an economy as a whole that no dataset names. */
export const economyTerms = {
  families: { zh: "专利族，全部领域", en: "Families, all fields" },
  share: { zh: "专利族的全球份额", en: "World share of families" },
  growth_3y: { zh: "专利族年均增长", en: "Growth of families a year" },
  nearest: { zh: "与它的结构相似度", en: "Likeness of profile" },
} as const satisfies Record<string, Words>;

/** How the figures are worked out that rest on all fields. */
export const economyFormulas = {
  hhi: {
    zh: "Σ(本领域专利族 ÷ 各领域合计)²",
    en: "Σ(families of a field ÷ families of all fields together)²",
  },
  hhi_normalised: { zh: "(HHI − 1/n) ÷ (1 − 1/n)，n 为领域数", en: "(HHI − 1/n) ÷ (1 − 1/n) for n fields" },
  evenness: {
    zh: "−Σ s·ln s ÷ ln n，s 为领域占各领域合计的比重，n 为领域数",
    en: "−Σ s·ln s ÷ ln n for the share s of a field in all n fields together",
  },
  specialised_fields: {
    zh: "RTA 的区间下端大于 1 的领域数",
    en: "fields whose RTA has an interval that begins above 1",
  },
  assessed_fields: { zh: "有 RTA 区间的领域数", en: "fields whose RTA has an interval" },
  nearest: {
    zh: "两个经济体各领域专利族数的夹角余弦 Σxy ÷ √(Σx²·Σy²)",
    en: "cosine of the families of two economies over the fields, Σxy ÷ √(Σx²·Σy²)",
  },
} as const satisfies Record<string, Words>;

/** Words of the passport page of an economy. */
export const worldPassportWords = {
  intro: {
    zh: "本页列出这一版里这个经济体的每一个数：公式、用到的每个数据格（附文件与行号）、位次。先是各技术领域，再是整个经济体，然后是历年；结果文件的校验和在页末。",
    en: "Every number of this economy in this edition: its formula, every cell it used with file and line, its place. First the technology fields, then the economy as a whole, then the years; checksums of the result files stand at the end.",
  },
  fields: { zh: "技术领域", en: "Technology fields" },
  fieldsNote: {
    zh: "RTA 用各领域合计作分母：来源没有归入领域的专利族不算在内，所以与全部专利族的份额略有出入。各数取四位小数。",
    en: "RTA has all fields together as its denominator, without the families that the source put into no field, so it differs a little from shares of all families. Numbers carry four decimals.",
  },
  all: { zh: "各领域合计", en: "All fields together" },
  whole: { zh: "整个经济体", en: "The economy as a whole" },
  years: { zh: "历年，按领域", en: "The years, field by field" },
  totalYears: { zh: "历年，整个经济体", en: "The years, the economy as a whole" },
  measure: { zh: "项目", en: "Figure" },
  working: { zh: "怎么算", en: "Working" },
  value: { zh: "数值", en: "Value" },
  place: { zh: "位次", en: "Place" },
  field: { zh: "领域", en: "Field" },
  year: { zh: "年份", en: "Year" },
  own: { zh: "专利族", en: "Families" },
  world: { zh: "全球", en: "World" },
  share: { zh: "份额 %", en: "Share %" },
  cells: { zh: "数据格", en: "Cells" },
  page: { zh: "经济体页", en: "Page of the economy" },
} as const satisfies Record<string, Words>;
