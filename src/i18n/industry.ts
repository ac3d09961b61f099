import { scoped } from "./in-scope.ts";
import type { Words } from "./lang.ts";

/** Labels of the three chains, of an industry and of a technology field. */
export const chainWords = {
  provisional: { zh: "暂定", en: "provisional" },
  chains: { zh: "三链并看", en: "Three chains side by side" },
  technology: { zh: "技术链", en: "Technology" },
  innovation: { zh: "创新链", en: "Innovation" },
  economy: { zh: "产业链", en: "Industry" },
  field: { zh: "技术领域", en: "Technology field" },
  ipc: { zh: "IPC", en: "IPC" },
  division: { zh: "行业大类", en: "Division" },
} as const satisfies Record<string, Words>;

/** Labels of the pages of industries. */
export const industryWordsOf = scoped({
  ...chainWords,
  industries: { zh: "产业", en: "Industries" },
  industry: { zh: "产业", en: "Industry" },
  families: { zh: "产业族", en: "Families of industries" },
  region: { zh: "{unit}", en: "{Unit}" },
  whole: { zh: "{whole}", en: "The {whole}" },
  nation: { zh: "全国同产业", en: "China" },
  permanent: { zh: "本版固定网址", en: "Permanent address of this edition" },
  superseded: { zh: "这是旧版。最新一版：", en: "An older edition. The newest: " },
  passport: { zh: "每个数的来历", en: "Where each number comes from" },
  published: { zh: "已公布", en: "published" },
  hidden: { zh: "隐去", en: "not shown" },
  advantage: { zh: "优势", en: "Advantage" },
  advantages: { zh: "四种优势", en: "Four advantages" },
  noAdvantage: { zh: "不具有相关优势", en: "None of them" },
  condition: { zh: "条件", en: "Condition" },
  conditions: { zh: "判定条件与界限", en: "Conditions and thresholds" },
  threshold: { zh: "须不低于", en: "Must be at least" },
  met: { zh: "达到", en: "Met" },
  verdict: { zh: "判定", en: "Verdict" },
  yes: { zh: "有", en: "yes" },
  no: { zh: "无", en: "no" },
  isMet: { zh: "是", en: "yes" },
  isNotMet: { zh: "否", en: "no" },
  open: { zh: "不能判断", en: "cannot be told" },
  reach: { zh: "折入本产业", en: "Goes to this industry" },
  divisions: { zh: "经行业大类", en: "By way of divisions" },
  allFields: { zh: "技术领域与 IPC", en: "Technology fields and IPC" },
  item: { zh: "指标", en: "Indicator" },
  value: { zh: "数值", en: "Value" },
  score: { zh: "得分", en: "Score" },
  place: { zh: "同族位次", en: "Place in the family" },
  unit: { zh: "单位", en: "Unit" },
  status: { zh: "状态", en: "Status" },
  indicators: { zh: "全部指标与得分", en: "All indicators and scores" },
  year: { zh: "年", en: "Year" },
  intensity: { zh: "密集与否：四种规则", en: "Intensive or not, by four rules" },
  right: { zh: "知识产权类型", en: "Kind of right" },
  rule: { zh: "规则", en: "Rule" },
  density: { zh: "密度", en: "Density" },
  densityUnit: { zh: "件/万人", en: "per 10,000 employed" },
  densityThreshold: { zh: "阈值", en: "Threshold" },
  margin: { zh: "密度÷阈值", en: "Density over threshold" },
  share: { zh: "占{whole}", en: "Share of the {whole}" },
  borderline: { zh: "临界", en: "borderline" },
  intensive: { zh: "密集", en: "intensive" },
  notIntensive: { zh: "不密集", en: "not intensive" },
  anyRight: { zh: "任一类型", en: "any kind" },
  nationalTests: { zh: "国家统计分类的三项判定", en: "The three tests of the national classification" },
  fired: { zh: "通过的判定", en: "Tests passed" },
  listed: { zh: "国家名录", en: "National list" },
  none: { zh: "无", en: "none" },
  holders: { zh: "分布在哪些{units}", en: "Which {units} hold it" },
  economyShare: { zh: "营收占本{unit}", en: "Share of the {unit}'s revenue" },
  propertyShare: { zh: "专利占本{unit}", en: "Share of the {unit}'s patents" },
  economyQuotient: { zh: "营收区位商", en: "LQ of revenue" },
  propertyQuotient: { zh: "专利区位商", en: "LQ of patents" },
  innovationQuotient: { zh: "R&D区位商", en: "LQ of R&D" },
  relative: { zh: "相对匹配 Q", en: "Relative match Q" },
  interval: { zh: "95% 区间", en: "95% interval" },
  layoutValue: { zh: "布局价值 V", en: "Layout value V" },
  valuePlace: { zh: "V 的位次", en: "Place by V" },
  gap: { zh: "缺口 E−K", en: "Gap E−K" },
  partner: { zh: "可协作{unit}", en: "{Unit} with most to spare" },
  classes: { zh: "由哪些行业组成", en: "What it consists of" },
  subfields: { zh: "细分领域", en: "Sub-fields" },
  code: { zh: "行业代码", en: "Code" },
  className: { zh: "国民经济行业分类（GB/T 4754-2017）", en: "GB/T 4754-2017" },
  weight: { zh: "折算系数", en: "Weight" },
  standing: { zh: "对照状态", en: "Standing" },
  why: { zh: "理由", en: "Why" },
  others: { zh: "同族其他产业", en: "Others of the family" },
  aliases: { zh: "又称", en: "Also called" },
  cite: { zh: "引用", en: "Cite" },
  download: { zh: "下载", en: "Download" },
  scan: { zh: "全部行业大类一览", en: "All divisions of industry" },
  scanFold: { zh: "展开全部大类", en: "Show all divisions" },
  heldBy: { zh: "归入的产业（所占部分）", en: "Industries that hold it (part)" },
  reachedBy: { zh: "折入的技术领域（比重）", en: "Technology fields that reach it (weight)" },
  intensiveTitle: { zh: "密集{units}与密集产业", en: "Intensive {units} and industries" },
  intensiveRegions: { zh: "密集{units}", en: "Intensive {units}" },
  intensiveIndustries: { zh: "密集产业", en: "Intensive industries" },
  intensiveDivisions: { zh: "全部行业大类", en: "All divisions of industry" },
  advantageMatrix: { zh: "优势矩阵", en: "Who has which advantage" },
  support: { zh: "对发展的支撑", en: "Contribution to development" },
  fiveTypes: { zh: "五类知识产权", en: "Five kinds of intellectual property" },
  byRegion: { zh: "按{unit}", en: "By {unit}" },
  byIndustry: { zh: "按产业", en: "By industry" },
  realTotals: { zh: "公布的{whole}合计", en: "Published totals of the {whole}" },
  total: { zh: "合计", en: "Total" },
  precision: { zh: "精度", en: "Precision" },
  exact: { zh: "逐件", en: "exact" },
  rounded: { zh: "约数", en: "rounded" },
  source: { zh: "来源行", en: "Source row" },
  resultsSource: { zh: "本版产业结果", en: "Industry results of this edition" },
});

/** The labels, as a component asks for them. */
export type IndustryWords = ReturnType<typeof industryWordsOf>;

/** The rules by which intensity is judged. */
export const ruleWords = {
  project: { zh: "本项目规则", en: "Rule of this project" },
  uspto: { zh: "美国规则", en: "US rule" },
  euipo: { zh: "欧洲规则", en: "European rule" },
  cnipa: { zh: "国家三项判定", en: "China's three tests" },
} as const satisfies Record<string, Words>;

/** The rules as a sentence names them. */
export const ruleSaid = {
  project: { zh: "本项目规则", en: "the rule of this project" },
  uspto: { zh: "美国规则", en: "the US rule" },
  euipo: { zh: "欧洲规则", en: "the European rule" },
  cnipa: { zh: "国家三项判定", en: "China's three tests" },
} as const satisfies Record<string, Words>;

/** Whether an industry is on the national list. */
export const listedWords = {
  all: { zh: "全部在列", en: "all of it" },
  part: { zh: "部分在列", en: "part of it" },
  none: { zh: "不在列", en: "none of it" },
  "not-obtained": { zh: "名录未得", en: "list not obtained" },
} as const satisfies Record<string, Words>;

/** The tests of the national classification, by id. */
export const testWords: Readonly<Record<string, Words>> = {
  "scale-density": { zh: "规模与密度", en: "scale and density" },
  "scale-research": { zh: "规模与R&D强度，且属重点范围", en: "scale and R&D intensity, on a list" },
  "density-research": { zh: "密度与R&D强度，且属重点范围", en: "density and R&D intensity, on a list" },
};
